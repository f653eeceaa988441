import {
  CreateAccessKeyCommand,
  DeleteAccessKeyCommand,
  GetAccessKeyLastUsedCommand,
  type IAMClient,
  ListAccessKeysCommand,
  UpdateAccessKeyCommand,
} from '@aws-sdk/client-iam';
import { incomplete, unlessMissing } from './errors.ts';

/** An access key of an IAM user, without its secret. */
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
  /** The time at AWS, by the `Date` of its answer: a key's age does not depend on the runner's clock. */
  asOf: Date;
}

/** The keys of a user, and when AWS listed them. */
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
 * @param mask called with the secret the moment it exists
 * @param signal ends the attempts: a key that is made late is given to nobody
 */
export async function createAccessKey(
  iam: IAMClient,
  user: string,
  mask: (secret: string) => void,
  signal: AbortSignal,
): Promise<KeyPair> {
  const command = new CreateAccessKeyCommand({ UserName: user });
  const { AccessKey } = await iam.send(command, { abortSignal: signal });
  if (AccessKey?.SecretAccessKey !== undefined) mask(AccessKey.SecretAccessKey);
  if (AccessKey?.AccessKeyId === undefined || AccessKey.SecretAccessKey === undefined) {
    throw incomplete('IAM', 'CreateAccessKey', 'a key');
  }
  return { accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey };
}

/** Can be undone: `aws iam update-access-key --status Active`. Succeeds for a key that another run deleted, too. */
export async function deactivateAccessKey(iam: IAMClient, user: string, id: string): Promise<void> {
  const command = new UpdateAccessKeyCommand({ UserName: user, AccessKeyId: id, Status: 'Inactive' });
  await unlessMissing(iam.send(command));
}

/** Succeeds for a key that does not exist, too. */
export async function deleteAccessKey(iam: IAMClient, user: string, id: string): Promise<void> {
  await unlessMissing(iam.send(new DeleteAccessKeyCommand({ UserName: user, AccessKeyId: id })));
}

export interface KeyUse {
  date: Date;
  /** As IAM names it: `s3`. */
  service: string;
  region: string;
}

/** When and for what IAM last saw the key used. It lags by up to four hours, so `undefined` proves nothing. */
export async function lastUse(iam: IAMClient, id: string): Promise<KeyUse | undefined> {
  const answer = await unlessMissing(iam.send(new GetAccessKeyLastUsedCommand({ AccessKeyId: id })));
  const {
    LastUsedDate: date,
    ServiceName: service = '',
    Region: region = '',
  } = answer?.AccessKeyLastUsed ?? {};
  return date && { date, service, region };
}

/** The last use of each key, by its id. */
export type KeyUses = Map<string, KeyUse | undefined>;

/** Asks for one key after the other. */
export async function lastUses(iam: IAMClient, keys: AccessKey[]): Promise<KeyUses> {
  const uses: KeyUses = new Map();
  for (const { id } of keys) uses.set(id, await lastUse(iam, id));
  return uses;
}
