import type { AccessKey, KeyUse } from '../aws/access-keys.ts';
import type { PublishedPair } from '../aws/parameters.ts';
import type { RotationRecord } from './record.ts';

/** Everything that a decision depends on; read from IAM, Parameter Store and GitHub, and kept nowhere else. */
export interface RotationState {
  keys: AccessKey[];
  record: RotationRecord;
  published: PublishedPair | undefined;
  /** Secrets that should exist and do not, each with its place. */
  missingSecrets: string[];
  /** The time at AWS. */
  now: Date;
}

const minute = 60_000;
export const hour = 60 * minute;
const day = 24 * hour;

/** A run publishes its new key within this time, or deletes it. */
export const publishWithinMs = 3 * minute;

/** After this time no run publishes its key any more: AWS refuses a request that was signed more than 5 minutes ago. */
export const lostAfterMs = 10 * minute;

/** A run does not act on what it saw, or tagged, longer ago than this. */
export const staleAfterMs = minute;

/** IAM reports a use up to four hours late; this is that with a margin. */
export const useReportedWithinMs = 6 * hour;

/**
 * How far from `creatingSince` a key made by a run can be. Asking for it, and the tag of another run that overwrote this
 * one's, may each be late by a minute, and by the five minutes for which AWS accepts a signed request.
 */
const creatingWindowMs = 15 * minute;

/** The key that the hosts get when they are deployed, whatever its state. */
export function publishedKey({ keys, published }: RotationState): AccessKey | undefined {
  return keys.find(({ id }) => id === published?.accessKeyId);
}

/** Whether anybody may have received the key: it was in the parameter, or it is recorded. */
export function isHandedOut({ record, published }: RotationState, { id }: AccessKey): boolean {
  return published?.handedOut.has(id) === true || id === record.currentKey || id === record.previousKey;
}

/** The key that consumers had before the published one. */
export function previousKey(state: RotationState): AccessKey | undefined {
  const current = state.published?.accessKeyId ?? state.record.currentKey;
  return state.keys.find((key) => key.id !== current && isHandedOut(state, key));
}

/** A key that a run made and handed out to nobody, and the time from which nobody will receive it. */
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
 * A key that another run handed out at about the same time as the published one, and the time until which that run may
 * write. Where it is not recorded as replaced, neither run saw the other, and the secrets may hold one part of each pair.
 */
export function concurrentKey(state: RotationState): { key: AccessKey; until: Date } | undefined {
  const current = publishedKey(state);
  if (current === undefined) return undefined;
  const madeAt = current.created.getTime();
  const other = state.keys.find(
    (key) =>
      key.id !== current.id &&
      key.id !== state.record.previousKey &&
      isHandedOut(state, key) &&
      Math.abs(key.created.getTime() - madeAt) <= lostAfterMs,
  );
  return other && { key: other, until: new Date(Math.max(other.created.getTime(), madeAt) + lostAfterMs) };
}

/** Milliseconds since the key was last used, made or deployed to the hosts, as far as is known. */
export function idleMs(key: AccessKey, use: KeyUse | undefined, { record, now }: RotationState): number {
  const deployed = key.id === record.deployedKey ? (record.deployedSince?.getTime() ?? 0) : 0;
  return now.getTime() - Math.max(key.created.getTime(), use?.date.getTime() ?? 0, deployed);
}

/** The end of a grace period of so many days. */
export function afterGrace(from: Date, graceDays: number): Date {
  return new Date(from.getTime() + graceDays * day);
}

/** Whole days since the key was made; never negative, although the clocks of AWS differ a little. */
export function ageInDays(key: AccessKey, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - key.created.getTime()) / day));
}
