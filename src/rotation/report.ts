import { markdown, type Text } from '../action/markdown.ts';
import type { AccessKey, KeyUses } from '../aws/access-keys.ts';
import type { Decision } from './decide.ts';
import { type KeyRow, keyRows, type Previous, stateOf } from './key-rows.ts';
import { afterGrace, ageInDays, hour, previousKey, publishedKey, type RotationState } from './state.ts';

/** What a run of the keys action reports, whatever its mode. */
export interface Report {
  /** Whether this run made the current key. */
  rotated: boolean;
  current: AccessKey | undefined;
  previous: Previous | undefined;
  /** Whole days; absent without a key. */
  ageDays: number | undefined;
  nextStep: 'none' | 'deploy' | 'retire' | 'rotate' | 'wait';
  /** One sentence: what is true now. */
  verdict: string;
  /** One sentence: what to do next. */
  advice: Text | undefined;
  /** One sentence: what needs a person. */
  attention: string | undefined;
  /** Sentences on what a person should know about the user. */
  warnings: string[];
  keys: KeyRow[];
  /** The KMS key that encrypts the parameter; `undefined` for `aws/ssm`, or without a parameter. */
  parameterKey: string | undefined;
}

/** What a mode did, in place of what `reportOn` says by itself. */
export interface Result extends Partial<Omit<Report, 'current' | 'ageDays' | 'keys' | 'parameterKey'>> {
  /** The last use of each key, where it was asked for. */
  uses?: KeyUses;
}

interface Schedule {
  graceDays: number;
  overlapHours: number;
}

export const deployAdvice = markdown`deploy, so that the hosts use the new key; then run with <code>mode: retire</code>.`;

/** Reports on the keys as they were found, and what the next `rotate` would do, except for what `result` says. */
export function reportOn(
  { state, decision }: { state: RotationState; decision: Decision },
  schedule: Schedule,
  { uses, ...result }: Result = {},
): Report {
  const current = publishedKey(state);
  const replaced = previousKey(state);
  const nextStep = nextStepFor(decision, state, schedule);
  const report = {
    rotated: false,
    current,
    previous: replaced && { id: replaced.id, state: stateOf(replaced) },
    ageDays: current && ageInDays(current, state.now),
    nextStep,
    verdict: verdictOn(decision, state),
    advice: adviceFor(nextStep, decision),
    attention: attentionTo(decision),
    warnings: [],
    parameterKey: state.published?.kmsKey,
    ...result,
  };
  return { ...report, keys: keyRows(state, report.previous, uses) };
}

function nextStepFor(decision: Decision, state: RotationState, schedule: Schedule): Report['nextStep'] {
  if (decision.kind === 'blocked') return 'deploy';
  return decision.kind === 'keep' ? nextForReplaced(state, previousKey(state), schedule) : 'rotate';
}

function attentionTo(decision: Decision): string | undefined {
  if (decision.kind === 'keep') return decision.overdue;
  return decision.kind === 'blocked' ? `No key can be made: ${decision.reason}.` : undefined;
}

/** What the replaced key, where there is one, waits for. */
function nextForReplaced(
  { record, published, now }: RotationState,
  replaced: AccessKey | undefined,
  { graceDays, overlapHours }: Schedule,
): Report['nextStep'] {
  if (replaced === undefined) return 'none';
  if (record.deployedKey !== published?.accessKeyId) return 'deploy';
  const retiredSince = record.retiredKey === replaced.id ? record.retiredSince : undefined;
  const from = replaced.active
    ? new Date((record.deployedSince?.getTime() ?? 0) + overlapHours * hour)
    : afterGrace(retiredSince ?? new Date(0), graceDays);
  return now < from ? 'wait' : 'retire';
}

function verdictOn(decision: Decision, { now }: RotationState): string {
  switch (decision.kind) {
    case 'keep':
      if (decision.overdue !== undefined) return decision.overdue;
      return `The key ${decision.key.id} is ${ageInDays(decision.key, now)} days old and stays.`;
    case 'finish':
      return 'A rotation is not finished; the next one finishes it.';
    case 'delete':
      return `The next rotation deletes ${decision.key.id} first: ${decision.reason}.`;
    case 'wait':
      return `The next rotation waits: ${decision.reason}.`;
    case 'blocked':
      return `A rotation would fail: ${decision.reason}.`;
    case 'retire':
    case 'rotate':
      return 'A new key is due.';
  }
}

function adviceFor(nextStep: Report['nextStep'], { reason }: Decision): Text | undefined {
  switch (nextStep) {
    case 'deploy':
      return deployAdvice;
    case 'retire':
      return markdown`run with <code>mode: retire</code>.`;
    case 'rotate':
      return markdown`run with <code>mode: rotate</code>: ${reason}.`;
    default:
      return undefined;
  }
}

/** A moment in UTC, to the minute: `2026-03-01 12:00`. */
export function toMinute(date: Date): string {
  return date.toISOString().slice(0, 16).replace('T', ' ');
}
