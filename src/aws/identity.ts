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
import { awsErrorCode, unlessMissing } from './errors.ts';

/** The inline policy this project owns on the user; other policies of the user are left alone. */
export const policyName = 'loki-host-storage';

/** The IAM user that the key belongs to, as it should be. */
export interface Identity {
  name: string;
  /** With slashes: `/` or `/tools/`. */
  path: string;
  /** ARN of the permissions boundary a new user gets. */
  boundary?: string | undefined;
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

/** Compares the user and its policy with what they should be; makes no write. */
export async function inspectIdentity(
  iam: IAMClient,
  identity: Identity,
  policy: object,
): Promise<IdentityState> {
  const { name, path } = identity;
  const [user, current] = await Promise.all([getUser(iam, name), getPolicy(iam, name)]);
  const pending: PendingChange[] = [];
  if (user === undefined) {
    const change = { setting: 'user', from: 'none', to: `${path}${name}` };
    pending.push(pendingChange(change, () => createUser(iam, identity)));
  }
  if (!isDeepStrictEqual(current, policy)) {
    const from = current === undefined ? 'none' : 'another';
    const change = { setting: 'user policy', from, to: policyName };
    const { boundary } = identity;
    const bounded = { name, boundary, current: user === undefined ? boundary : boundaryOf(user) };
    pending.push(
      pendingChange(change, () => underBoundary(putPolicy(iam, name, policy), adviceForUser(bounded))),
    );
  }
  return { exists: user !== undefined, tags: tagsOf(user), pending, notes: notesOn(user, identity) };
}

async function getUser(iam: IAMClient, name: string): Promise<User | undefined> {
  const answer = await unlessMissing(iam.send(new GetUserCommand({ UserName: name })));
  return answer?.User;
}

async function getPolicy(iam: IAMClient, name: string): Promise<unknown> {
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
  const { name, path, boundary } = identity;
  const command = new CreateUserCommand({ UserName: name, Path: path, PermissionsBoundary: boundary });
  try {
    await underBoundary(iam.send(command), adviceForNewUser(identity));
  } catch (error) {
    if (!/^EntityAlreadyExists/.test(awsErrorCode(error))) throw error;
  }
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
    if (!/^DeleteConflict/.test(awsErrorCode(error))) throw error;
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
  const Tags = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  await iam.send(new TagUserCommand({ UserName: name, Tags }), abortSignal && { abortSignal });
}

function tagsOf(user: User | undefined): Tags {
  return Object.fromEntries((user?.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
}
