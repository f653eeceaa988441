import type { KeyUse } from '../../src/aws/access-keys.ts';
import { otherAccess } from '../../src/aws/other-access.ts';
import { inspectRotation, type RotationDeps, type RotationOptions } from '../../src/rotation/inspect.ts';
import {
  type Outcome,
  outcomeOfInspection,
  outcomeOfRemoval,
  outcomeOfRetirement,
  outcomeOfRotation,
} from '../../src/rotation/outcome.ts';
import { remove } from '../../src/rotation/remove.ts';
import { usesOf } from '../../src/rotation/report.ts';
import { retire } from '../../src/rotation/retire.ts';
import { rotate } from '../../src/rotation/rotate.ts';
import type { KeysInputs } from './inputs.ts';

export interface Performed {
  outcome: Outcome;
  /** When each key was last used; only asked for where that is the point. */
  uses?: Map<string, KeyUse | undefined>;
  /** What to know about the user, as sentences. */
  warnings: string[];
}

/** All that a run of the action does, but for what it shows. */
export async function perform(
  mode: KeysInputs['mode'],
  options: RotationOptions,
  deps: RotationDeps,
): Promise<Performed> {
  switch (mode) {
    case 'rotate': {
      const outcome = outcomeOfRotation(await rotate(options, deps), options);
      return { outcome, warnings: await warningsOn(outcome, options, deps) };
    }
    case 'retire':
      return { outcome: outcomeOfRetirement(await retire(options, deps), options), warnings: [] };
    case 'remove':
      return { outcome: outcomeOfRemoval(await remove(options, deps), options), warnings: [] };
    case 'status':
    case 'plan': {
      const outcome = outcomeOfInspection(await inspectRotation(options, deps), options);
      const uses = await usesOf(outcome.inspection.state, deps);
      return { outcome, uses, warnings: await warningsOn(outcome, options, deps) };
    }
  }
}

async function warningsOn(
  { inspection }: Outcome,
  { identity: { name } }: RotationOptions,
  { iam }: RotationDeps,
): Promise<string[]> {
  const others = await otherAccess(iam, name);
  const { notes } = inspection.identity;
  if (others.length === 0) return notes;
  return [...notes, `${name} has ${others.join(', ')}, so its keys may do more than reach the bucket.`];
}
