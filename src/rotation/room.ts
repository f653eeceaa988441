import { UserError } from '../action/errors.ts';
import { deleteAccessKey, type KeyUse, lastUse } from '../aws/access-keys.ts';
import { roomFor } from './decide.ts';
import type { RotationDeps, RotationOptions } from './inspect.ts';
import type { RotationState } from './state.ts';

/**
 * Removes a key where the user has two and one of them is out of use.
 * @returns whether it removed one.
 * @throws UserError that shows both keys when neither may be removed.
 */
export async function makeRoom(
  { identity, graceDays }: RotationOptions,
  state: RotationState,
  { iam, log }: RotationDeps,
): Promise<boolean> {
  if (state.keys.length < 2) return false;
  const uses = new Map<string, KeyUse | undefined>();
  for (const { id } of state.keys) uses.set(id, await lastUse(iam, id));
  const room = roomFor(state, uses, graceDays);
  if (room.kind === 'enough') return false;
  const shown = showKeys(state, uses);
  if (room.kind === 'blocked') {
    throw new UserError(
      `${identity.name} has two access keys, the most IAM allows: ${shown}. No key was made: ${room.why}.`,
    );
  }
  log(`Removing ${room.key.id} to make room, since ${room.why}. Keys: ${shown}`);
  await deleteAccessKey(iam, identity.name, room.key.id);
  return true;
}

function showKeys({ keys }: RotationState, uses: Map<string, KeyUse | undefined>): string {
  return keys
    .map(({ id, active, created }) => {
      const use = uses.get(id)?.date.toISOString() ?? 'never seen in use';
      return `${id} (${active ? 'active' : 'inactive'}, made ${created.toISOString()}, last used: ${use})`;
    })
    .join('; ');
}
