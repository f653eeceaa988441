import type { AccessKey } from '../aws/access-keys.ts';
import type { PublishedPair } from '../aws/parameters.ts';
import type { RotationRecord } from './record.ts';
import type { RotationState } from './state.ts';

/**
 * What a run did itself. AWS and GitHub may show it some seconds late, and it is neither done again for that nor undone.
 * Source: IAM user guide, "Changes that I make are not always immediately visible".
 */
export interface OwnWork {
  /** Ids of the keys it deleted. */
  deleted: Set<string>;
  /** The key it made, and the version of the parameter that holds it, encrypted with a KMS key or not. */
  made?: { key: AccessKey; version: number; kmsKey: string | undefined };
  written?: Written;
}

/** The key that a run wrote to the secrets and recorded last. */
export interface Written {
  key: string;
  /** By the time at AWS. */
  at: Date;
  /** What was recorded before. */
  before: RotationRecord;
}

/** After this time what AWS and GitHub show is true: another run may have changed what this one did. */
export const shownWithinMs = 60_000;
/** Milliseconds between two looks for it. */
export const lookAgainMs = 3_000;

/** What was found, with the keys and the version that the run knows better. */
export function withOwnWork(found: RotationState, { deleted, made }: OwnWork): RotationState {
  const keys = found.keys.filter(({ id }) => !deleted.has(id));
  if (made === undefined) return { ...found, keys };
  const { key, version } = made;
  const isListed = keys.some(({ id }) => id === key.id);
  const isFresh = found.now.getTime() < key.created.getTime() + shownWithinMs;
  return {
    ...found,
    keys: isListed || !isFresh ? keys : [...keys, key],
    published: version > (found.published?.version ?? 0) ? publishedBy(found, made) : found.published,
  };
}

function publishedBy(
  { published }: RotationState,
  { key, version, kmsKey }: NonNullable<OwnWork['made']>,
): PublishedPair {
  const handedOut = new Set([...(published?.handedOut ?? []), key.id]);
  return { accessKeyId: key.id, version, kmsKey, handedOut, owner: published?.owner ?? {} };
}

/**
 * Until when to wait for what the run wrote to be shown; `undefined` where it is shown, or another run changed it, or it
 * has been long enough.
 */
export function unshownUntil(
  { record, missingSecrets, now }: RotationState,
  written: Written | undefined,
): Date | undefined {
  if (written === undefined || now.getTime() > written.at.getTime() + shownWithinMs) return undefined;
  const { currentKey, currentSince } = written.before;
  const isAsBefore =
    record.currentKey === currentKey && record.currentSince?.getTime() === currentSince?.getTime();
  return isAsBefore || missingSecrets.length > 0 ? new Date(now.getTime() + lookAgainMs) : undefined;
}
