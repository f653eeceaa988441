import { isDeepStrictEqual } from 'node:util';
import {
  CreateUserCommand,
  DeleteUserCommand,
  DeleteUserPolicyCommand,
  GetUserCommand,
  GetUserPolicyCommand,
  type IAMClient,
  PutUserPolicyCommand,
  TagUserCommand,
  type User,
} from '@aws-sdk/client-iam';
import { UserError } from '../action/errors.ts';
import { adviceForNewUser, adviceForUser, underBoundary } from './boundary.ts';
import { type PendingChange, pendingChange } from './changes.ts';
import { awsErrorCode, unlessCode, unlessMissing } from './errors.ts';
import type { UserName } from './input-types.ts';
import { missingOwnerTags, type Owner, ownerInTags, ownerTags, refuseOthers } from './owner.ts';
import { bucketsIn, keepingKeys } from './storage-policy.ts';

/** The inline policy this project owns on the user; other policies of the user are left alone. */
export const policyName = 'loki-host-storage';

/** The IAM user that the key belongs to, as it should be. */
export interface Identity extends UserName {
  /** ARN of the permissions boundary a new user gets. */
  boundary?: string | undefined;
  /** Who may use it: its tags say so. */
  owner: Owner;
}

export type Tags = Record<string, string>;

/** The user as it is: its tags, and what must change before it can be used. */
export interface IdentityState {
  exists: boolean;
  tags: Tags;
  pending: PendingChange[];
  /** Sentences on what differs from what was asked for and is not changed. */
  notes: string[];
}

/**
 * Compares the user and its policy with what they should be; makes no write.
 * @throws UserError when the user serves another bucket, repository or environment.
 */
export async function inspectIdentity(
  iam: IAMClient,
  identity: Identity,
  policy: object,
): Promise<IdentityState> {
  const { name, owner } = identity;
  const [user, current] = await Promise.all([getUser(iam, name), getPolicy(iam, name)]);
  const tags = tagsOf(user);
  const [other] = bucketsIn(current).filter((bucket) => !bucketsIn(policy).includes(bucket));
  const found = { ...ownerInTags(tags), ...(other !== undefined && { bucket: other }) };
  refuseOthers(`The IAM user ${name}`, found, owner, remedyFor(name));
  const pending = changesTo({ user, current, policy: keepingKeys(policy, current) }, identity, iam);
  return { exists: user !== undefined, tags, pending, notes: notesOn(user, identity) };
}

function remedyFor(name: string): string {
  const tags = Object.keys(ownerTags({ bucket: '-', repository: '-', environment: '-' })).join(' ');
  return (
    'Leave the input `user` (in the workflows, the variable LOKI_USER) empty, for a user that is named after the bucket, or name another. ' +
    `If the user is to go over to this run: aws iam delete-user-policy --user-name ${name} --policy-name ${policyName}; aws iam untag-user --user-name ${name} --tag-keys ${tags}`
  );
}

/** A new user is looked at again before anything else: another run may have made it, for another bucket. */
function changesTo(
  { user, current, policy }: { user: User | undefined; current: unknown; policy: object },
  identity: Identity,
  iam: IAMClient,
): PendingChange[] {
  const { name, path, owner } = identity;
  if (user === undefined) {
    const change = { setting: 'user', from: 'none', to: `${path}${name}` };
    return [pendingChange(change, () => createUser(iam, identity))];
  }
  const pending: PendingChange[] = [];
  const missing = missingOwnerTags(tagsOf(user), owner);
  if (Object.keys(missing).length > 0) {
    const change = { setting: 'owner of the user', from: 'none', to: Object.values(missing).join(', ') };
    pending.push(pendingChange(change, () => tagUser(iam, name, missing)));
  }
  if (!isDeepStrictEqual(current, policy)) {
    const change = {
      setting: 'user policy',
      from: current === undefined ? 'none' : 'another',
      to: policyName,
    };
    const advice = adviceForUser(identity, boundaryOf(user));
    pending.push(pendingChange(change, () => underBoundary(putPolicy(iam, name, policy), advice)));
  }
  return pending;
}

/** The user, where it exists. */
export async function getUser(iam: IAMClient, name: string): Promise<User | undefined> {
  const answer = await unlessMissing(iam.send(new GetUserCommand({ UserName: name })));
  return answer?.User;
}

/** This project's policy on the user, where it has one. */
export async function getPolicy(iam: IAMClient, name: string): Promise<unknown> {
  const command = new GetUserPolicyCommand({ UserName: name, PolicyName: policyName });
  const { PolicyDocument } = (await unlessMissing(iam.send(command))) ?? {};
  // IAM answers with the document URL-encoded.
  return PolicyDocument === undefined ? undefined : JSON.parse(decodeURIComponent(PolicyDocument));
}

async function putPolicy(iam: IAMClient, UserName: string, policy: object): Promise<void> {
  const PolicyDocument = JSON.stringify(policy);
  await iam.send(new PutUserPolicyCommand({ UserName, PolicyName: policyName, PolicyDocument }));
}

/** Another run may make the same user at the same time. */
async function createUser(iam: IAMClient, identity: Identity): Promise<void> {
  const { name, path, boundary, owner } = identity;
  const input = { UserName: name, Path: path, PermissionsBoundary: boundary };
  const command = new CreateUserCommand({ ...input, Tags: tagList(ownerTags(owner)) });
  await unlessCode(underBoundary(iam.send(command), adviceForNewUser(identity)), 'EntityAlreadyExists');
}

function boundaryOf(user: User): string | undefined {
  return user.PermissionsBoundary?.PermissionsBoundaryArn;
}

/** A new path would change the ARN that policies name, and a boundary is the administrator's: neither is changed. */
function notesOn(user: User | undefined, { name, path, boundary }: Identity): string[] {
  if (user === undefined) return [];
  const notes: string[] = [];
  if (user.Path !== path)
    notes.push(`The user ${name} has the path ${user.Path}, not ${path}; this is left as it is.`);
  const current = boundaryOf(user);
  if (boundary !== undefined && current !== boundary) {
    const has = current === undefined ? 'no permissions boundary' : `the permissions boundary ${current}`;
    notes.push(`The user ${name} has ${has}, not ${boundary}; this is left as it is.`);
  }
  return notes;
}

/**
 * Deletes the user and this project's policy on it.
 * @throws UserError while the user has policies or groups that others gave it.
 */
export async function deleteUser(iam: IAMClient, name: string): Promise<void> {
  await unlessMissing(iam.send(new DeleteUserPolicyCommand({ UserName: name, PolicyName: policyName })));
  try {
    await unlessMissing(iam.send(new DeleteUserCommand({ UserName: name })));
  } catch (error) {
    if (awsErrorCode(error) !== 'DeleteConflict') throw error;
    throw new UserError(
      `The user ${name} has policies, groups or other things that were attached by hand, so it was not deleted; its keys are deleted. Detach them, then run again.`,
      { cause: error },
    );
  }
}

/** Sets tags of the user; its other tags stay. `abortSignal` ends the attempts, where a late write would mislead. */
export async function tagUser(
  iam: IAMClient,
  name: string,
  tags: Tags,
  abortSignal?: AbortSignal,
): Promise<void> {
  const command = new TagUserCommand({ UserName: name, Tags: tagList(tags) });
  await iam.send(command, abortSignal && { abortSignal });
}

function tagList(tags: Tags): { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

function tagsOf(user: User | undefined): Tags {
  return Object.fromEntries((user?.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
}
