import type { AccessKey, KeyUse } from '../aws/access-keys.ts';
import {
  ageInDays,
  isHandedOut,
  lostKey,
  previousKey,
  publishedKey,
  type RotationState,
  rivalKey,
} from './state.ts';

/** What a rotation does next; docs/rotation.md has the order. */
export type Decision =
  | { kind: 'keep'; key: AccessKey; reason: string }
  /** The parameter holds a working key that an earlier run did not get everywhere. */
  | { kind: 'finish'; key: AccessKey; reason: string }
  /** A key of a run that may still be alive: nothing is made until it is handed out or lost. */
  | { kind: 'wait'; key: AccessKey; until: Date; reason: string }
  | { kind: 'remove'; key: AccessKey; reason: string }
  | { kind: 'rotate'; reason: string };

export interface Wish {
  /** 0 always rotates. */
  maxAgeDays: number;
  /** A key that this very run made is not replaced, whatever the wish. */
  made?: string | undefined;
  /** The key that this run wrote to the secrets last. */
  written?: string | undefined;
}

export function decide(state: RotationState, wish: Wish): Decision {
  const lost = lostKey(state);
  if (lost !== undefined && state.now >= lost.from) {
    return { kind: 'remove', key: lost.key, reason: 'a run made it and never handed it out' };
  }
  const decision = withoutLost(state, wish);
  if (decision.kind !== 'rotate' || lost === undefined) return decision;
  return {
    ...{ kind: 'wait', key: lost.key, until: lost.from },
    reason: `${decision.reason}, but a run made ${lost.key.id} minutes ago, and may be about to hand it out`,
  };
}

function withoutLost(state: RotationState, { maxAgeDays, made, written }: Wish): Decision {
  const { published, record, missingSecrets, now } = state;
  const key = publishedKey(state);
  if (published === undefined) return { kind: 'rotate', reason: 'the parameter does not exist' };
  if (key === undefined) return { kind: 'rotate', reason: 'the key in the parameter is not one of the user' };
  if (!key.active) return { kind: 'rotate', reason: `the key in the parameter, ${key.id}, is inactive` };
  if (key.id !== record.currentKey)
    return { kind: 'finish', key, reason: `${key.id} is in the parameter but not recorded` };
  if (written !== undefined && written !== key.id)
    return { kind: 'finish', key, reason: `another run published ${key.id} after ${written}` };
  if (missingSecrets.length > 0) {
    return { kind: 'finish', key, reason: `the secret ${missingSecrets.join(' and ')} does not exist` };
  }
  const rival = rivalKey(state);
  if (rival !== undefined && !(record.currentSince !== undefined && record.currentSince >= rival.until)) {
    const reason = `another run handed out ${rival.key.id} at the same time, and the secrets may have one part of each`;
    return now < rival.until
      ? { kind: 'wait', key: rival.key, until: rival.until, reason }
      : { kind: 'finish', key, reason };
  }
  const age = ageInDays(key, now);
  if (key.id === made || (maxAgeDays > 0 && age < maxAgeDays)) {
    return { kind: 'keep', key, reason: `${key.id} is ${age} days old` };
  }
  const previous = previousKey(state);
  if (previous?.active) {
    return { kind: 'keep', key, reason: `${previous.id}, which ${key.id} replaced, is not retired yet` };
  }
  return {
    kind: 'rotate',
    reason: maxAgeDays === 0 ? 'a rotation was asked for (max-age: 0)' : `${key.id} is ${age} days old`,
  };
}

export type Room =
  | { kind: 'enough' }
  | { kind: 'remove'; key: AccessKey; why: string }
  | { kind: 'blocked'; why: string };

/**
 * Where the second key of the user is (IAM allows two). Only a key that is out of use for certain makes room: one that
 * `retire` deactivated, or an inactive one that was never handed out and not used within the grace period.
 */
export function roomFor(
  state: RotationState,
  uses: Map<string, KeyUse | undefined>,
  graceDays: number,
): Room {
  const { keys, record, now } = state;
  if (keys.length < 2) return { kind: 'enough' };
  const retired = keys.find(
    (key) => !key.active && key.id === record.retiredKey && key.id !== record.currentKey,
  );
  if (retired !== undefined) {
    return {
      kind: 'remove',
      key: retired,
      why: 'it was replaced, and deactivated after the hosts were deployed',
    };
  }
  const usedAt = ({ id }: AccessKey) => uses.get(id)?.date.getTime() ?? 0;
  const graceBegan = now.getTime() - graceDays * 86_400_000;
  const idle = keys
    .filter((key) => !key.active && !isHandedOut(state, key) && usedAt(key) < graceBegan)
    .sort((a, b) => usedAt(a) - usedAt(b))[0];
  if (idle !== undefined)
    return { kind: 'remove', key: idle, why: 'it is inactive, not in use, and was never handed out' };
  return { kind: 'blocked', why: whyBlocked(state) };
}

function whyBlocked(state: RotationState): string {
  const { keys } = state;
  const foreign = keys.find((key) => !isHandedOut(state, key));
  if (foreign !== undefined) {
    return foreign.active
      ? `the key ${foreign.id} was made by hand. Find who uses it, then deactivate it`
      : `the key ${foreign.id} was made by hand and used not long ago. Delete it, if nobody needs it back`;
  }
  const inactive = keys.find(({ active }) => !active);
  if (inactive !== undefined) {
    return `the key ${inactive.id} was handed out and then deactivated by hand. Activate it, or delete it if no host has it`;
  }
  return 'both keys have been handed out and work, but the parameter holds neither. Find which one the hosts do not use, and delete it';
}
