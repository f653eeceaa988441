import type { AccessKey } from '../aws/access-keys.ts';
import type { Inspection } from './inspect.ts';
import type { Removed } from './remove.ts';
import type { Retired } from './retire.ts';
import type { Rotated } from './rotate.ts';
import { ageInDays, previousKey, publishedKey, type RotationState } from './state.ts';

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
  /** One sentence, where a person has to look. */
  attention: string | undefined;
  inspection: Inspection;
}

export function outcomeOfRotation(done: Rotated, options: Schedule): Outcome {
  const { inspection, current } = done;
  const common = describe(inspection, options);
  const nextStep = done.published ? 'deploy' : common.nextStep;
  const verdict = done.rotated
    ? `A new key, ${current.id}, is in the parameter and the secrets.`
    : done.published
      ? `The rotation to ${current.id} is finished now.`
      : common.verdict;
  return { ...common, rotated: done.rotated, nextStep, verdict, advice: adviceFor(nextStep, inspection) };
}

export function outcomeOfRetirement(retired: Retired, options: Schedule): Outcome {
  const { inspection, previous, state, until, lastUse } = retired;
  const common = describe(inspection, options);
  const id = previous?.id ?? '';
  const when = shown(until);
  const used = lastUse && `${lastUse.date.toISOString()} (${lastUse.service}, ${lastUse.region})`;
  const verdicts: Record<Retired['state'], string> = {
    none: 'There is no replaced key.',
    overlapping: `The replaced key ${id} goes on working until ${when} UTC.`,
    'in-use': `The replaced key ${id} is still in use, last at ${used ?? 'this very run'}, and is kept.`,
    deactivated: `The replaced key ${id} is deactivated; it can be deleted after ${when} UTC.`,
    waiting: `The replaced key ${id} stays deactivated until ${when} UTC.`,
    deleted: `The replaced key ${id} is deleted.`,
  };
  const inactive = { deactivated: 'inactive', waiting: 'inactive', deleted: 'deleted' } as const;
  const now = state === 'none' || state === 'overlapping' || state === 'in-use' ? 'active' : inactive[state];
  return {
    ...common,
    previous: previous && { id, state: now },
    nextStep: state === 'none' || state === 'deleted' ? 'none' : 'wait',
    verdict: verdicts[state],
    advice: retirementAdvice(state, id),
    attention: state === 'in-use' ? verdicts[state] : undefined,
  };
}

export function outcomeOfRemoval(removed: Removed, options: Schedule): Outcome {
  const { inspection, state, busy, until, secretsLeft = [] } = removed;
  const used = busy?.use && `, last at ${shown(busy.use.date)} UTC (${busy.use.service})`;
  const verdicts: Record<Removed['state'], string> = {
    none: 'There is no such user.',
    'in-use': `The key ${busy?.key.id} may be in use${used ?? ''}: nothing was removed.`,
    deactivated: `Its keys are deactivated; the user can be deleted after ${shown(until)} UTC.`,
    waiting: `Its keys stay deactivated until ${shown(until)} UTC.`,
    deleted:
      secretsLeft.length === 0
        ? 'The user, its keys, its parameter and its secrets are deleted.'
        : 'The user, its keys and its parameter are deleted.',
  };
  const left = `No \`github-token\` was given, so the secrets ${secretsLeft.join(' and ')} are still there, for a key that is not: delete them by hand.`;
  return {
    ...describe(inspection, options),
    nextStep: state === 'none' || state === 'deleted' ? 'none' : 'wait',
    verdict: verdicts[state],
    advice: undefined,
    attention: state === 'in-use' ? verdicts[state] : secretsLeft.length > 0 ? left : undefined,
  };
}

/** For `status` and `plan`: what the next `rotate` would do. */
export function outcomeOfInspection(inspection: Inspection, options: Schedule): Outcome {
  return describe(inspection, options);
}

function shown(date: Date | undefined): string {
  return date?.toISOString().slice(0, 16).replace('T', ' ') ?? '';
}

interface Schedule {
  graceDays: number;
  overlapHours: number;
}

function describe(inspection: Inspection, options: Schedule): Outcome {
  const { decision, state } = inspection;
  const current = publishedKey(state);
  const previous = previousKey(state);
  const nextStep = decision.kind === 'keep' ? afterKeep(state, previous, options) : 'rotate';
  const verdicts: Record<typeof decision.kind, string> = {
    keep: `The key ${current?.id} is ${current && ageInDays(current, state.now)} days old and stays.`,
    finish: 'A rotation is not finished; the next one finishes it.',
    remove: `The next rotation removes a key first: ${decision.reason}.`,
    wait: `The next rotation waits: ${decision.reason}.`,
    rotate: 'A new key is due.',
  };
  return {
    rotated: false,
    current,
    previous: previous && { id: previous.id, state: previous.active ? 'active' : 'inactive' },
    ageDays: current && ageInDays(current, state.now),
    nextStep,
    verdict: verdicts[decision.kind],
    advice: adviceFor(nextStep, inspection),
    attention: undefined,
    inspection,
  };
}

/** What the replaced key, where there is one, waits for. */
function afterKeep(
  { record, published, now }: RotationState,
  previous: AccessKey | undefined,
  { graceDays, overlapHours }: Schedule,
): NextStep {
  if (previous === undefined) return 'none';
  if (record.deployedKey !== published?.accessKeyId) return 'deploy';
  const [since, hours] = previous.active
    ? [record.deployedSince, overlapHours]
    : [record.retiredKey === previous.id ? record.retiredSince : undefined, graceDays * 24];
  const from = (since?.getTime() ?? 0) + hours * 3_600_000;
  return now.getTime() < from ? 'wait' : 'retire';
}

function adviceFor(nextStep: NextStep, { decision }: Inspection): string | undefined {
  switch (nextStep) {
    case 'deploy':
      return 'deploy, so that the hosts use the new key; then run with `mode: retire`.';
    case 'retire':
      return 'run with `mode: retire`.';
    case 'rotate':
      return `run with \`mode: rotate\`: ${decision.reason}.`;
    default:
      return undefined;
  }
}

function retirementAdvice(state: Retired['state'], id: string): string | undefined {
  if (state === 'in-use')
    return `find what still uses ${id} (a host that was not deployed, a job of its own), and give it the new key.`;
  if (state !== 'deactivated') return undefined;
  return `If something still needed it: aws iam update-access-key --status Active --access-key-id ${id}`;
}
