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
import type { PendingChange } from './changes.ts';
import { awsErrorCode, unlessCode } from './errors.ts';
import type { Encryption } from './input-types.ts';

/** The inline policy this project owns on the user; other policies of the user are left alone. */
export const policyName = 'loki-host-storage';

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
  /** What is not as asked for, and is left so; sentences. */
  notes: string[];
}

/** What Loki does with its bucket, and nothing else. Source: Loki docs, "Storage", AWS deployment policy. */
export function storagePolicy(bucketArn: string, encryption: Encryption): object {
  const bucket = {
    Sid: 'LokiBucket',
    Effect: 'Allow',
    Action: ['s3:ListBucket', 's3:GetBucketLocation'],
    Resource: bucketArn,
  };
  const objects = {
    Sid: 'LokiObjects',
    Effect: 'Allow',
    Action: [
      's3:GetObject',
      's3:PutObject',
      's3:DeleteObject',
      's3:AbortMultipartUpload',
      's3:ListMultipartUploadParts',
    ],
    Resource: `${bucketArn}/*`,
  };
  const key =
    encryption.algorithm === 'AES256'
      ? []
      : [
          {
            Sid: 'LokiKey',
            Effect: 'Allow',
            Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
            Resource: encryption.keyArn,
          },
        ];
  return { Version: '2012-10-17', Statement: [bucket, objects, ...key] };
}

export async function inspectIdentity(
  iam: IAMClient,
  identity: Identity,
  policy: object,
): Promise<IdentityState> {
  const { name, path } = identity;
  const [user, current] = await Promise.all([getUser(iam, name), getPolicy(iam, name)]);
  const pending: PendingChange[] = [];
  if (user === undefined) {
    pending.push({
      change: { setting: 'user', from: 'none', to: `${path}${name}` },
      apply: async () => createUser(iam, identity),
    });
  }
  if (!isDeepStrictEqual(current, policy)) {
    const PolicyDocument = JSON.stringify(policy);
    pending.push({
      change: { setting: 'user policy', from: current === undefined ? 'none' : 'another', to: policyName },
      apply: async () =>
        void (await iam.send(
          new PutUserPolicyCommand({ UserName: name, PolicyName: policyName, PolicyDocument }),
        )),
    });
  }
  return { exists: user !== undefined, tags: tagsOf(user), pending, notes: notesOn(user, identity) };
}

/** Another run may make the same user at the same time. */
async function createUser(iam: IAMClient, { name, path, boundary }: Identity): Promise<void> {
  try {
    await iam.send(new CreateUserCommand({ UserName: name, Path: path, PermissionsBoundary: boundary }));
  } catch (error) {
    if (!/^EntityAlreadyExists/.test(awsErrorCode(error))) throw error;
  }
}

/** A path cannot be a user's fault, and a boundary is its administrator's: neither is changed. */
function notesOn(user: User | undefined, { name, path, boundary }: Identity): string[] {
  if (user === undefined) return [];
  const has = user.PermissionsBoundary?.PermissionsBoundaryArn;
  return [
    ...(user.Path === path ? [] : [`The user ${name} is at ${user.Path}, not at ${path}; it stays there.`]),
    ...(boundary === undefined || has === boundary
      ? []
      : [
          `The user ${name} has ${has === undefined ? 'no permissions boundary' : `the boundary ${has}`}, not ${boundary}; it is left alone.`,
        ]),
  ];
}

/**
 * Deletes the user and this project's policy of it.
 * @throws UserError while others have given it something.
 */
export async function deleteUser(iam: IAMClient, name: string): Promise<void> {
  await unlessMissing(iam.send(new DeleteUserPolicyCommand({ UserName: name, PolicyName: policyName })));
  try {
    await unlessMissing(iam.send(new DeleteUserCommand({ UserName: name })));
  } catch (error) {
    if (!/^DeleteConflict/.test(awsErrorCode(error))) throw error;
    throw new UserError(
      `The user ${name} has policies, groups or other things that were given to it by hand, so it was not deleted; its keys are gone. Take them from it, then run again.`,
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

async function getUser(iam: IAMClient, name: string): Promise<User | undefined> {
  const answer = await unlessMissing(iam.send(new GetUserCommand({ UserName: name })));
  return answer?.User;
}

async function getPolicy(iam: IAMClient, name: string): Promise<unknown> {
  const answer = await unlessMissing(
    iam.send(new GetUserPolicyCommand({ UserName: name, PolicyName: policyName })),
  );
  // IAM answers with the document URL-encoded.
  return answer?.PolicyDocument === undefined
    ? undefined
    : JSON.parse(decodeURIComponent(answer.PolicyDocument));
}

function tagsOf(user: User | undefined): Tags {
  return Object.fromEntries((user?.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
}

const noSuchEntity = new Set(['NoSuchEntityException', 'NoSuchEntity']);

/** The answer, or `undefined` where IAM says there is no such entity. */
export function unlessMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  return unlessCode(noSuchEntity, answer);
}
