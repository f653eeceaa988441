import { type KeyUse, lastUse } from '../aws/access-keys.ts';
import type { RotationDeps } from './inspect.ts';
import type { Outcome } from './outcome.ts';
import { ageInDays, isHandedOut, lostKey, type RotationState } from './state.ts';

/** One line of the table of keys. */
export interface KeyRow {
  id: string;
  /** What it is to the rotation. */
  is: string;
  state: string;
  ageDays: number;
  /** Absent where it was not asked for. */
  lastUsed?: string;
  usedBy: string;
}

/** When each key was last used, for `status`. */
export async function usesOf(
  state: RotationState,
  { iam }: RotationDeps,
): Promise<Map<string, KeyUse | undefined>> {
  const uses = await Promise.all(state.keys.map(async ({ id }) => [id, await lastUse(iam, id)] as const));
  return new Map(uses);
}

export function keyRows({ inspection, previous }: Outcome, uses?: Map<string, KeyUse | undefined>): KeyRow[] {
  const { state } = inspection;
  return state.keys.map((key) => {
    const use = uses?.get(key.id);
    const seen = use === undefined ? 'never seen' : `${use.date.toISOString()}, ${use.service}`;
    return {
      id: key.id,
      is: roleOf(state, key.id),
      state: key.id === previous?.id ? previous.state : key.active ? 'active' : 'inactive',
      ageDays: ageInDays(key, state.now),
      ...(uses && { lastUsed: seen }),
      usedBy: consumersOf(state, key.id).join(', '),
    };
  });
}

function roleOf(state: RotationState, id: string): string {
  if (id === state.published?.accessKeyId) return 'handed out';
  if (lostKey(state)?.key.id === id) return 'made, not handed out';
  return state.keys.some((key) => key.id === id && isHandedOut(state, key)) ? 'replaced' : 'made by hand';
}

/** Who has the key, as far as is recorded. */
function consumersOf({ published, record }: RotationState, id: string): string[] {
  return [
    ...(id === published?.accessKeyId ? ['parameter'] : []),
    ...(id === record.currentKey ? ['secrets'] : []),
    ...(id === record.deployedKey ? ['hosts'] : []),
  ];
}

/**
 * A badge that shows the key's age, for https://shields.io/endpoint.
 * Source: shields.io, "Endpoint Badge" (schemaVersion 1).
 */
export function badge({ ageDays, nextStep, attention }: Outcome): object {
  const color =
    attention !== undefined ? 'red' : nextStep === 'none' || nextStep === 'wait' ? 'green' : 'yellow';
  const message = ageDays === undefined ? 'none' : `${ageDays} ${ageDays === 1 ? 'day' : 'days'} old`;
  return {
    schemaVersion: 1,
    label: 'Loki key',
    message: nextStep === 'rotate' ? `${message}, due` : message,
    color,
  };
}
