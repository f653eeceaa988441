import type { AccessKey } from '../aws/access-keys.ts';
import { ageInDays } from './decide.ts';
import type { Retired } from './retire.ts';
import type { Inspection, Rotated } from './rotate.ts';

export type NextStep = 'none' | 'deploy' | 'retire' | 'rotate' | 'wait';

/** What a run of the keys action has to say, whatever its mode. */
export interface Outcome {
  rotated: boolean;
  current: AccessKey | undefined;
  previous: { id: string; state: 'active' | 'inactive' | 'deleted' } | undefined;
  /** Whole days; absent without a key. */
  ageDays: number | undefined;
  nextStep: NextStep;
  /** One sentence: what is true now. */
  verdict: string;
  /** One sentence: what to do. */
  advice: string | undefined;
  inspection: Inspection;
}

export function outcomeOfRotation(rotated: Rotated, now: Date): Outcome {
  const { inspection, current, previous } = rotated;
  const ageDays = ageInDays(current, now);
  const changed = inspection.decision.kind !== 'keep';
  const nextStep = changed
    ? 'deploy'
    : previous?.active
      ? 'retire'
      : previous === undefined
        ? 'none'
        : 'wait';
  const verdict = rotated.rotated
    ? `A new key, ${current.id}, is in the parameter and the secrets.`
    : changed
      ? `The rotation to ${current.id} is finished now.`
      : `The key ${current.id} is ${ageDays} days old and stays.`;
  return { ...rotated, previous: stateOf(previous), ageDays, nextStep, verdict, advice: adviceFor[nextStep] };
}

export function outcomeOfRetirement(
  { inspection, previous, state, deleteAfter }: Retired,
  now: Date,
): Outcome {
  const current = currentOf(inspection);
  const after = deleteAfter?.toISOString().slice(0, 10);
  const id = previous?.id ?? '';
  const verdicts = {
    none: 'There is no replaced key.',
    deactivated: `The replaced key ${id} is deactivated; it can be deleted after ${after}.`,
    waiting: `The replaced key ${id} stays deactivated until ${after}.`,
    deleted: `The replaced key ${id} is deleted.`,
  };
  const waits = state === 'deactivated' || state === 'waiting';
  return {
    rotated: false,
    current,
    previous: previous && { id, state: state === 'deleted' ? 'deleted' : 'inactive' },
    ageDays: current && ageInDays(current, now),
    nextStep: waits ? 'wait' : 'none',
    verdict: verdicts[state],
    advice:
      state === 'deactivated'
        ? `If something still needed it: aws iam update-access-key --status Active --access-key-id ${id}`
        : undefined,
    inspection,
  };
}

/** For `status` and `plan`: what the next `rotate` would do. */
export function outcomeOfInspection(inspection: Inspection, now: Date): Outcome {
  const { decision, state } = inspection;
  const current = currentOf(inspection);
  const previous = state.keys.find(({ id }) => id === state.record.previousKey);
  const verdict = {
    keep: () => `The key ${current?.id} is ${current && ageInDays(current, now)} days old and stays.`,
    finish: () => 'A rotation is not finished; the next one finishes it.',
    rotate: () => 'A new key is due.',
  }[decision.kind]();
  const nextStep =
    decision.kind !== 'keep' ? 'rotate' : previous?.active ? 'retire' : previous ? 'wait' : 'none';
  const advice =
    decision.kind === 'keep' ? adviceFor[nextStep] : `run with \`mode: rotate\`: ${decision.reason}.`;
  return {
    rotated: false,
    current,
    previous: stateOf(previous),
    ageDays: current && ageInDays(current, now),
    nextStep,
    verdict,
    advice,
    inspection,
  };
}

const adviceFor: Record<NextStep, string | undefined> = {
  none: undefined,
  deploy: 'deploy, so that the hosts use the new key; then run with `mode: retire`.',
  retire: 'when the hosts are deployed with the current key, run with `mode: retire`.',
  rotate: 'run with `mode: rotate`.',
  wait: undefined,
};

function currentOf({ state }: Inspection): AccessKey | undefined {
  return state.keys.find(({ id }) => id === state.record.currentKey);
}

function stateOf(key: AccessKey | undefined): Outcome['previous'] {
  return key && { id: key.id, state: key.active ? 'active' : 'inactive' };
}
