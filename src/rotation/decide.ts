import type { AccessKey } from '../aws/access-keys.ts';
import { isSameKmsKey } from '../aws/parameters.ts';
import { unshownUntil, type Written } from './own-work.ts';
import { ageInDays, concurrentKey, lostKey, previousKey, publishedKey, type RotationState } from './state.ts';

/** What a rotation does next; docs/rotation.md has the order. */
export type Decision =
  | { kind: 'keep'; key: AccessKey; reason: string /** Why a key that is due stays. */; overdue?: string }
  /** The parameter holds a working key that is not everywhere yet. */
  | { kind: 'finish'; key: AccessKey; reason: string }
  /** Another run may still write: nothing is done until its key is handed out or lost. */
  | { kind: 'wait'; key: AccessKey; until: Date; reason: string }
  /** A key that was lost. */
  | { kind: 'delete'; key: AccessKey; reason: string }
  | { kind: 'rotate'; reason: string }
  /** The replaced key makes room, if nothing uses it: a rotation was asked for, and the hosts have the current key. */
  | { kind: 'retire'; key: AccessKey; deployed: Date; reason: string }
  /** A rotation was asked for, but hosts may still have the replaced key. */
  | { kind: 'blocked'; key: AccessKey; reason: string };

export interface RotationRequest {
  /** 0 always rotates. */
  maxAgeDays: number;
  /** The KMS key that the parameter is to be encrypted with; absent, any will do. */
  parameterKey?: string | undefined;
  /** The key that this run made, or whose rotation it finished: not replaced again, whatever else is asked. */
  made?: string | undefined;
  written?: Written | undefined;
}

/** Decides on what one look found; makes no call. */
export function decide(state: RotationState, request: RotationRequest): Decision {
  const lost = lostKey(state);
  if (lost !== undefined && state.now >= lost.from) {
    return { kind: 'delete', key: lost.key, reason: 'a run made it and never handed it out' };
  }
  const decision = decideOnPublished(state, request);
  if (decision.kind !== 'rotate' || lost === undefined) return decision;
  const { key, from: until } = lost;
  const reason = `${decision.reason}, but a run made ${key.id} minutes ago, and may be about to hand it out`;
  return { kind: 'wait', key, until, reason };
}

function decideOnPublished(state: RotationState, request: RotationRequest): Decision {
  if (state.published === undefined) return { kind: 'rotate', reason: 'the parameter does not exist' };
  const key = publishedKey(state);
  if (key === undefined) {
    return { kind: 'rotate', reason: 'the key in the parameter is not one of the user’s' };
  }
  if (!key.active) return { kind: 'rotate', reason: `the key in the parameter, ${key.id}, is inactive` };
  const until = unshownUntil(state, request.written);
  if (until !== undefined) return { kind: 'wait', key, until, reason: unshown };
  const unfinished = whyUnfinished(state, key, request);
  if (unfinished !== undefined) return { kind: 'finish', key, reason: unfinished };
  return afterConcurrentRun(state, key) ?? decideOnAge(state, key, request);
}

const unshown = 'AWS or GitHub does not show yet what this run wrote';

/** Why the published key is not everywhere. */
function whyUnfinished(
  { record, missingSecrets }: RotationState,
  { id }: AccessKey,
  { written }: RotationRequest,
): string | undefined {
  if (id !== record.currentKey) return `${id} is in the parameter but not recorded`;
  if (written !== undefined && written.key !== id) return `another run published ${id} after ${written.key}`;
  if (missingSecrets.length === 0) return undefined;
  return `the secret ${missingSecrets.join(' and ')} does not exist`;
}

/** The secrets are written once more after a concurrent run, when that run can no longer write. */
function afterConcurrentRun(state: RotationState, key: AccessKey): Decision | undefined {
  const { record, now } = state;
  const other = concurrentKey(state);
  if (other === undefined) return undefined;
  if (record.currentSince !== undefined && record.currentSince >= other.until) return undefined;
  const reason = `another run handed out ${other.key.id} at the same time, and the secrets may hold one part of each pair`;
  if (now < other.until) return { kind: 'wait', key: other.key, until: other.until, reason };
  return { kind: 'finish', key, reason };
}

function decideOnAge(state: RotationState, key: AccessKey, request: RotationRequest): Decision {
  const age = `${key.id} is ${ageInDays(key, state.now)} days old`;
  const reason = whyDue(state, key, request);
  if (reason === undefined) return { kind: 'keep', key, reason: age };
  const previous = previousKey(state);
  if (!previous?.active) return { kind: 'rotate', reason };
  if (request.maxAgeDays === 0) return decideOnRequest(state, key, { previous, reason });
  const why = `${previous.id}, which ${key.id} replaced, is not retired yet`;
  return {
    kind: 'keep',
    key,
    reason: why,
    overdue: `A new key is due (${reason}), but ${key.id} stays: ${why}.`,
  };
}

/** IAM allows two keys, so while the replaced one works, it has to go first. */
function decideOnRequest(
  { record }: RotationState,
  { id }: AccessKey,
  { previous, reason }: { previous: AccessKey; reason: string },
): Decision {
  if (record.deployedKey === id && record.deployedSince !== undefined) {
    const why = `${reason}, and ${previous.id} has to make room`;
    return { kind: 'retire', key: previous, deployed: record.deployedSince, reason: why };
  }
  const why = `${id} replaced ${previous.id}, but the hosts are not known to be deployed with it, so ${previous.id} cannot make room for a new key`;
  return { kind: 'blocked', key: previous, reason: why };
}

function whyDue(
  { published, now }: RotationState,
  key: AccessKey,
  { maxAgeDays, parameterKey, made }: RotationRequest,
): string | undefined {
  if (key.id === made) return undefined;
  if (maxAgeDays === 0) return 'a rotation was asked for (max-age: 0)';
  // Earlier versions of the parameter can still be read with the other key, so the pair in them has to become worthless.
  if (parameterKey !== undefined && !isSameKmsKey(published?.kmsKey ?? 'aws/ssm', parameterKey)) {
    return `the parameter is encrypted with ${published?.kmsKey ?? 'aws/ssm'}, not with ${parameterKey}`;
  }
  const age = ageInDays(key, now);
  return age < maxAgeDays ? undefined : `${key.id} is ${age} days old`;
}
