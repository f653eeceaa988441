import type { AccessKey, KeyUses } from '../aws/access-keys.ts';
import { ageInDays, isHandedOut, lostKey, type RotationState } from './state.ts';

/** The replaced key, and its state at the end of the run. */
export interface Previous {
  id: string;
  state: 'active' | 'inactive' | 'deleted';
}

/** One line of the table of keys. */
export interface KeyRow {
  id: string;
  /** What it is to the rotation. */
  role: 'handed out' | 'replaced' | 'made, not handed out' | 'made by hand';
  state: Previous['state'];
  ageDays: number;
  /** Absent where it was not asked for. */
  lastUsed?: string;
  /** As far as it is recorded. */
  usedBy: string[];
}

/** @param uses of each key, where they were asked for */
export function keyRows(
  state: RotationState,
  previous: Previous | undefined,
  uses: KeyUses | undefined,
): KeyRow[] {
  return state.keys.map((key) => {
    const row: KeyRow = {
      id: key.id,
      role: roleOf(state, key),
      state: key.id === previous?.id ? previous.state : stateOf(key),
      ageDays: ageInDays(key, state.now),
      usedBy: consumersOf(state, key.id),
    };
    if (uses === undefined) return row;
    const use = uses.get(key.id);
    return { ...row, lastUsed: use ? `${use.date.toISOString()}, ${use.service}` : 'never seen' };
  });
}

function roleOf(state: RotationState, key: AccessKey): KeyRow['role'] {
  if (key.id === state.published?.accessKeyId) return 'handed out';
  if (lostKey(state)?.key.id === key.id) return 'made, not handed out';
  return isHandedOut(state, key) ? 'replaced' : 'made by hand';
}

function consumersOf({ published, record }: RotationState, id: string): string[] {
  const consumers = {
    parameter: published?.accessKeyId,
    secrets: record.currentKey,
    hosts: record.deployedKey,
  };
  return Object.entries(consumers).flatMap(([consumer, key]) => (key === id ? consumer : []));
}

/** A key as IAM has it. */
export function stateOf({ active }: AccessKey): 'active' | 'inactive' {
  return active ? 'active' : 'inactive';
}
