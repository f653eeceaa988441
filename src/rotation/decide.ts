import type { AccessKey } from '../aws/access-keys.ts';
import type { PublishedPair } from '../aws/parameters.ts';
import type { RotationRecord } from './record.ts';

/** Everything a decision is made from; read from IAM, Parameter Store and GitHub, nothing kept elsewhere. */
export interface RotationState {
  keys: AccessKey[];
  record: RotationRecord;
  published: PublishedPair | undefined;
  /** Names of the secrets that should be there and are not. */
  missingSecrets: string[];
}

export type Decision =
  | { kind: 'keep'; key: AccessKey }
  /** The parameter holds a working key that an earlier run did not get everywhere. */
  | { kind: 'finish'; key: AccessKey; reason: string }
  | { kind: 'rotate'; reason: string };

const day = 86_400_000;

export function ageInDays(key: AccessKey, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - key.created.getTime()) / day));
}

/** Whether a new key is due, and why. `maxAgeDays` 0 always rotates. */
export function decide(state: RotationState, maxAgeDays: number, now: Date): Decision {
  const { keys, record, published, missingSecrets } = state;
  if (published === undefined) return { kind: 'rotate', reason: 'the parameter does not exist' };
  const key = keys.find(({ id }) => id === published.accessKeyId);
  if (key === undefined) return { kind: 'rotate', reason: 'the key in the parameter is not one of the user' };
  if (!key.active) return { kind: 'rotate', reason: `the key in the parameter, ${key.id}, is inactive` };
  if (key.id !== record.currentKey)
    return { kind: 'finish', key, reason: `${key.id} is in the parameter but not recorded` };
  if (missingSecrets.length > 0) {
    return { kind: 'finish', key, reason: `the secret ${missingSecrets.join(' and ')} does not exist` };
  }
  if (maxAgeDays === 0) return { kind: 'rotate', reason: 'a rotation was asked for (max-age: 0)' };
  const age = ageInDays(key, now);
  return age >= maxAgeDays
    ? { kind: 'rotate', reason: `${key.id} is ${age} days old` }
    : { kind: 'keep', key };
}

export type Room =
  | { kind: 'enough' }
  | { kind: 'remove'; key: AccessKey; why: string }
  | { kind: 'blocked'; why: string };

/**
 * Where the second key of the user is (IAM allows two): one that is inactive, or one that was never handed out
 * and is not in use, makes room.
 */
export function roomFor(state: RotationState, inUse: (key: AccessKey) => boolean): Room {
  const { keys, record } = state;
  if (keys.length < 2) return { kind: 'enough' };
  const inactive = keys.find((key) => !key.active && key.id !== record.currentKey);
  if (inactive !== undefined) return { kind: 'remove', key: inactive, why: 'it is inactive' };
  const handedOut = new Set([record.currentKey, record.previousKey, state.published?.accessKeyId]);
  const unrecorded = keys.filter((key) => !handedOut.has(key.id));
  const unused = unrecorded.find((key) => !inUse(key));
  if (unused !== undefined)
    return { kind: 'remove', key: unused, why: 'it was never handed out and is not in use' };
  const foreign = unrecorded[0];
  if (foreign !== undefined) {
    return {
      kind: 'blocked',
      why: `the key ${foreign.id} was made by hand and is in use. Find who uses it, then deactivate or delete it`,
    };
  }
  return {
    kind: 'blocked',
    why: 'both keys have been handed out and are active: the last rotation is not finished. Deploy, then run with `mode: retire`',
  };
}
