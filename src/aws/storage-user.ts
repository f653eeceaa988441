import { createHash } from 'node:crypto';
import type { IAMClient } from '@aws-sdk/client-iam';
import { messageOf, UserError } from '../action/errors.ts';
import { isDenied } from './errors.ts';
import { getPolicy, getUser } from './identity.ts';
import type { UserName } from './input-types.ts';
import { bucketsIn } from './storage-policy.ts';

/** The user of all buckets, until users were named after their buckets. What it serves, it goes on serving. */
export const earlierUser: UserName = { name: 'loki-storage', path: '/' };

/** Source: IAM API, CreateUser. */
const longestName = 64;

/** The user of a bucket: `loki-<bucket>`, where that is too long with a hash in place of its end. */
export function userOf(bucket: string): UserName {
  const name = `loki-${bucket}`;
  if (name.length <= longestName) return { name, path: '/' };
  const hash = createHash('sha256').update(bucket).digest('hex').slice(0, 8);
  return { name: `${name.slice(0, longestName - 9)}-${hash}`, path: '/' };
}

/**
 * The user of a bucket where none is named: the one that is named after it, or `loki-storage` where that serves this
 * bucket since an earlier release. So no bucket gets a second user.
 * @throws UserError when it cannot be seen which.
 */
export async function findUser(iam: IAMClient, bucket: string): Promise<UserName> {
  const own = userOf(bucket);
  const found = await orDenied(getUser(iam, own.name));
  if (found !== undefined && !(found instanceof UserError)) return own;
  const earlier = await orDenied(serves(iam, earlierUser, bucket));
  if (earlier === true) return earlierUser;
  if (found instanceof UserError) throw found;
  if (earlier instanceof UserError) throw notSeen(own, bucket, earlier);
  return own;
}

async function serves(iam: IAMClient, { name }: UserName, bucket: string): Promise<boolean> {
  return bucketsIn(await getPolicy(iam, name)).includes(bucket);
}

/** The answer, or the error that says that this run may not ask. */
async function orDenied<T>(answer: Promise<T>): Promise<T | UserError> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof UserError && isDenied(error)) return error;
    throw error;
  }
}

function notSeen(own: UserName, bucket: string, cause: UserError): UserError {
  return new UserError(
    `There is no user ${own.name} yet, and this run cannot see whether ${earlierUser.name}, the user of earlier releases, serves the bucket ${bucket}. ${messageOf(cause)} Or name the user: \`user: ${own.name}\`, or \`user: ${earlierUser.name}\`.`,
    { cause },
  );
}
