import type { AccessKey, KeyUse } from '../aws/access-keys.ts';
import type { PublishedPair } from '../aws/parameters.ts';
import type { RotationRecord } from './record.ts';

/** Everything a decision is made from; read from IAM, Parameter Store and GitHub, nothing kept elsewhere. */
export interface RotationState {
  keys: AccessKey[];
  record: RotationRecord;
  published: PublishedPair | undefined;
  /** The secrets that should be there and are not, with whose they are. */
  missingSecrets: string[];
  /** The time at AWS. */
  now: Date;
}

const minute = 60_000;

/** A run publishes its new key within this time, or gives the key up. */
export const publishWithinMs = 3 * minute;

/** After this time nobody publishes a key any more: AWS takes no request that was signed 5 minutes before. */
export const lostAfterMs = 10 * minute;

/** A look this old is not acted on any more, nor a tag this old. */
export const freshMs = minute;

/**
 * How far from `creatingSince` a key made by a run can be: asking for it, and the tag of another run that was written
 * over the own one, may each be late by a minute, and by the five for which AWS takes what was signed.
 */
const creatingWindowMs = 15 * minute;

/** The key the hosts get when they are deployed, whatever its state. */
export function publishedKey({ keys, published }: RotationState): AccessKey | undefined {
  return keys.find(({ id }) => id === published?.accessKeyId);
}

/** Whether anybody can have got the key: it was in the parameter, or is recorded. */
export function isHandedOut({ record, published }: RotationState, { id }: AccessKey): boolean {
  return published?.handedOut.has(id) === true || id === record.currentKey || id === record.previousKey;
}

/** The key that consumers had before the published one. */
export function previousKey(state: RotationState): AccessKey | undefined {
  const current = state.published?.accessKeyId ?? state.record.currentKey;
  return state.keys.find((key) => key.id !== current && isHandedOut(state, key));
}

/** A key that a run of ours made and nobody got, and when it is known that nobody will. */
export function lostKey(state: RotationState): { key: AccessKey; from: Date } | undefined {
  const since = state.record.creatingSince;
  const key = state.keys.find(
    (candidate) =>
      since !== undefined &&
      !isHandedOut(state, candidate) &&
      Math.abs(candidate.created.getTime() - since.getTime()) <= creatingWindowMs,
  );
  return key && { key, from: new Date(key.created.getTime() + lostAfterMs) };
}

/**
 * A key that an overlapping run handed out at about the same time, and until when that run may write: where the other one is
 * not recorded as replaced, the two runs did not see each other, and the secrets may have one part of each.
 */
export function rivalKey(state: RotationState): { key: AccessKey; until: Date } | undefined {
  const current = publishedKey(state);
  const rival = state.keys.find(
    (key) =>
      current !== undefined &&
      key.id !== current.id &&
      key.id !== state.record.previousKey &&
      isHandedOut(state, key) &&
      Math.abs(key.created.getTime() - current.created.getTime()) <= lostAfterMs,
  );
  if (rival === undefined || current === undefined) return undefined;
  const until = new Date(Math.max(rival.created.getTime(), current.created.getTime()) + lostAfterMs);
  return { key: rival, until };
}

const day = 1440 * minute;

/** How late IAM may tell of a use (four hours), with a margin. */
export const lagMs = 360 * minute;

/** Milliseconds since the key was used, made or given to the hosts, by what is known. */
export function idleMs(key: AccessKey, use: KeyUse | undefined, { record, now }: RotationState): number {
  const deployed = key.id === record.deployedKey ? (record.deployedSince?.getTime() ?? 0) : 0;
  return now.getTime() - Math.max(key.created.getTime(), use?.date.getTime() ?? 0, deployed);
}

export function afterGrace(from: Date, graceDays: number): Date {
  return new Date(from.getTime() + graceDays * day);
}

export function ageInDays(key: AccessKey, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - key.created.getTime()) / day));
}
