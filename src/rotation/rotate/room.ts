import { UserError } from '../../action/errors.ts';
import { type AccessKey, deleteAccessKey, type KeyUses, lastUses } from '../../aws/access-keys.ts';
import type { RotationDeps, RotationOptions } from '../options.ts';
import { afterGrace, isHandedOut, type RotationState } from '../state.ts';

/** Whether there is room for a new key: IAM allows a user two. */
export type Room =
  | { kind: 'enough' }
  | { kind: 'delete'; key: AccessKey; why: string }
  | { kind: 'blocked'; why: string };

/**
 * Deletes a key where the user has two and one of them is out of use.
 * @returns the id of the key it deleted.
 * @throws UserError that shows both keys when neither may be deleted.
 */
export async function makeRoom(
  { identity, graceDays }: RotationOptions,
  state: RotationState,
  { iam, log }: RotationDeps,
): Promise<string | undefined> {
  if (state.keys.length < 2) return undefined;
  const uses = await lastUses(iam, state.keys);
  const room = roomFor(state, uses, graceDays);
  if (room.kind === 'enough') return undefined;
  const shown = describeKeys(state, uses);
  if (room.kind === 'blocked') {
    throw new UserError(
      `${identity.name} has two access keys, the most IAM allows: ${shown}. No key was made: ${room.why}.`,
    );
  }
  log(`Deleting ${room.key.id} to make room, since ${room.why}. Keys: ${shown}`);
  await deleteAccessKey(iam, identity.name, room.key.id);
  return room.key.id;
}

/**
 * Which key makes room. Only one that is certainly out of use: the one that `retire` deactivated, or an inactive one that
 * was never handed out and not used within the grace period.
 */
export function roomFor(state: RotationState, uses: KeyUses, graceDays: number): Room {
  const { keys, record, now } = state;
  if (keys.length < 2) return { kind: 'enough' };
  const retired = keys.find(
    ({ id, active }) => !active && id === record.retiredKey && id !== record.currentKey,
  );
  if (retired !== undefined) {
    const why = 'it was replaced, and deactivated after the hosts were deployed';
    return { kind: 'delete', key: retired, why };
  }
  const usedAt = ({ id }: AccessKey) => uses.get(id)?.date ?? new Date(0);
  const [idle] = keys
    .filter((key) => !key.active && !isHandedOut(state, key) && afterGrace(usedAt(key), graceDays) < now)
    .sort((a, b) => usedAt(a).getTime() - usedAt(b).getTime());
  if (idle === undefined) return { kind: 'blocked', why: whyBlocked(state) };
  return { kind: 'delete', key: idle, why: 'it is inactive, not in use, and was never handed out' };
}

function whyBlocked(state: RotationState): string {
  const { keys } = state;
  const foreign = keys.find((key) => !isHandedOut(state, key));
  if (foreign !== undefined) {
    return foreign.active
      ? `the key ${foreign.id} was made by hand. Find out who uses it, then deactivate it`
      : `the key ${foreign.id} was made by hand and was in use not long ago. Delete it, if nobody needs it back`;
  }
  const inactive = keys.find(({ active }) => !active);
  if (inactive !== undefined) {
    return `the key ${inactive.id} was handed out and then deactivated by hand. Activate it, or delete it if no host has it`;
  }
  return 'both keys were handed out and work, but the parameter holds neither. Find out which one the hosts do not use, and delete it';
}

function describeKeys({ keys }: RotationState, uses: KeyUses): string {
  return keys
    .map(({ id, active, created }) => {
      const use = uses.get(id)?.date.toISOString() ?? 'never seen in use';
      return `${id} (${active ? 'active' : 'inactive'}, made ${created.toISOString()}, last used: ${use})`;
    })
    .join('; ');
}
