import {
  CreateAccessKeyCommand,
  DeleteAccessKeyCommand,
  GetAccessKeyLastUsedCommand,
  type IAMClient,
  ListAccessKeysCommand,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam';
import { HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { messageOf, UserError } from '../action/errors.ts';
import { type Clock, poll } from '../poll.ts';
import { clientOptions } from './clients.ts';
import { unlessMissing } from './identity.ts';

export interface AccessKey {
  id: string;
  active: boolean;
  created: Date;
}

export interface KeyPair {
  accessKeyId: string;
  secretAccessKey: string;
}

export interface ListedKeys {
  /** At most two, oldest first; none where there is no such user. */
  keys: AccessKey[];
  /** The time at AWS, by the answer's `Date`: a key's age does not depend on the runner's clock. */
  asOf: Date;
}

export async function listAccessKeys(iam: IAMClient, user: string): Promise<ListedKeys> {
  const command = new ListAccessKeysCommand({ UserName: user });
  let date: string | undefined;
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      date = (result.response as { headers?: Record<string, string> }).headers?.['date'];
      return result;
    },
    { step: 'deserialize', priority: 'low' },
  );
  const answer = await unlessMissing(iam.send(command));
  const keys = (answer?.AccessKeyMetadata ?? [])
    .flatMap(({ AccessKeyId: id, Status, CreateDate: created }) =>
      id === undefined || created === undefined ? [] : [{ id, active: Status === 'Active', created }],
    )
    .sort((a, b) => a.created.getTime() - b.created.getTime());
  return { keys, asOf: new Date(date ?? Date.now()) };
}

/**
 * @param hide called the moment the secret exists, before anything else can happen to it
 * @param signal ends the attempts: a key that is made late is nobody's
 */
export async function createAccessKey(
  iam: IAMClient,
  user: string,
  hide: (secret: string) => void,
  signal: AbortSignal,
): Promise<KeyPair> {
  const command = new CreateAccessKeyCommand({ UserName: user });
  const { AccessKey } = await iam.send(command, { abortSignal: signal });
  if (AccessKey?.SecretAccessKey !== undefined) hide(AccessKey.SecretAccessKey);
  if (AccessKey?.AccessKeyId === undefined || AccessKey.SecretAccessKey === undefined) {
    throw new Error('IAM CreateAccessKey answered without a key');
  }
  return { accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey };
}

export async function deactivateAccessKey(iam: IAMClient, user: string, id: string): Promise<void> {
  await iam.send(new UpdateAccessKeyCommand({ UserName: user, AccessKeyId: id, Status: 'Inactive' }));
}

export async function deleteAccessKey(iam: IAMClient, user: string, id: string): Promise<void> {
  await unlessMissing(iam.send(new DeleteAccessKeyCommand({ UserName: user, AccessKeyId: id })));
}

export interface KeyUse {
  date: Date;
  /** As IAM names it: `s3`. */
  service: string;
  region: string;
}

/** When and for what IAM last saw the key used; lags by up to four hours, so "never" proves nothing. */
export async function lastUse(iam: IAMClient, id: string): Promise<KeyUse | undefined> {
  const answer = await unlessMissing(iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId: id })));
  const {
    LastUsedDate: date,
    ServiceName: service = '',
    Region: region = '',
  } = answer?.AccessKeyLastUsed ?? {};
  return date && { date, service, region };
}

/** A new key works on one S3 front end some seconds before it works on all (seen: 8 to 15 s). */
const successesInARow = 5;

/**
 * Waits until S3 takes the pair for the bucket, several times in a row.
 * @throws UserError with S3's last answer when it does not within two minutes.
 */
export async function waitUntilUsable(
  pair: KeyPair,
  bucket: { name: string; region: string },
  { clock, signal, log }: { clock: Clock; signal: AbortSignal; log(line: string): void },
): Promise<void> {
  // A connection of its own for every probe, so that they do not all end up at the same front end.
  const requestHandler = { httpAgent: { keepAlive: false }, httpsAgent: { keepAlive: false } };
  const s3 = new S3Client({
    ...clientOptions(bucket.region),
    maxAttempts: 1,
    credentials: { ...pair },
    requestHandler,
  });
  let inARow = 0;
  let last: unknown;
  const usable = await poll(
    { every: () => (inARow === 0 ? 1_000 : 150), timeout: 120_000, clock, signal },
    async (waitedMs) => {
      try {
        await s3.send(new HeadBucketCommand({ Bucket: bucket.name }));
        inARow += 1;
      } catch (error) {
        inARow = 0;
        last = error;
        log(
          `waiting for ${pair.accessKeyId} to work on ${bucket.name}: ${Math.round(waitedMs / 1000)} s, ${messageOf(error)}`,
        );
      }
      return inARow >= successesInARow ? true : undefined;
    },
  );
  s3.destroy();
  if (usable === undefined) {
    throw new UserError(
      `The new key ${pair.accessKeyId} did not work on the bucket ${bucket.name} for 2 minutes. Nothing uses it yet, ` +
        'and it is removed again. Check that the bucket exists and that no policy or permissions boundary denies the user.',
      { cause: last },
    );
  }
}
