import type { LocalHost } from './host.ts';
import type { Target } from './targets.ts';

/** Source: SSM user guide, "Understanding command statuses". */
export type Details =
  | 'Pending'
  | 'InProgress'
  | 'Cancelling'
  | 'Success'
  | 'Failed'
  | 'Undeliverable'
  | 'DeliveryTimedOut'
  | 'ExecutionTimedOut'
  | 'Cancelled'
  | 'Terminated'
  | 'InvalidPlatform'
  | 'AccessDenied';

/** A command on one host. */
export interface Invocation {
  host: LocalHost;
  details: Details;
  stdout: string;
  stderr: string;
  /** -1 until the script has ended. */
  exitCode: number;
  started?: Date;
  finished?: Date;
}

export interface Command {
  id: string;
  region: string;
  document: string;
  documentVersion: string;
  /** The script's lines, and the seconds it may run. */
  commands: string[];
  executionSeconds: number;
  /** The document's step, as it is in the key of its output. */
  step: string;
  /** Where the agents put their output. */
  output?: { bucket: string; prefix: string };
  /** Whether it was too much for the account, and reached no host. */
  rateExceeded: boolean;
  parameters: Record<string, string[]>;
  comment: string;
  instanceIds: string[];
  targets: Target[];
  /** Numbers or percentages, as sent. */
  maxConcurrency: string;
  maxErrors: string;
  /** How long the agent may take to pick the command up. */
  deliverySeconds: number;
  requested: Date;
  invocations: Invocation[];
  cancelled: AbortController;
}

const ends = new Set<Details>([
  'Success',
  'Failed',
  'Undeliverable',
  'DeliveryTimedOut',
  'ExecutionTimedOut',
  'Cancelled',
  'Terminated',
  'InvalidPlatform',
  'AccessDenied',
]);

export function hasEnded({ details }: Invocation): boolean {
  return ends.has(details);
}

const coarse: Partial<Record<Details, string>> = {
  Undeliverable: 'Failed',
  DeliveryTimedOut: 'TimedOut',
  ExecutionTimedOut: 'TimedOut',
  Terminated: 'Failed',
  InvalidPlatform: 'Failed',
  AccessDenied: 'Failed',
};

/** `Status` is the coarse form of `StatusDetails`. */
export function statusOf(details: Details): string {
  return coarse[details] ?? details;
}

/** Failures that count against MaxErrors. */
export function countsAsError({ details }: Invocation): boolean {
  return details === 'Failed' || details === 'ExecutionTimedOut';
}

/** The state of a command as a whole. */
export function summarize({ invocations, cancelled, maxErrors, rateExceeded }: Command): {
  Status: string;
  StatusDetails: string;
} {
  const is = (...wanted: Details[]) => invocations.some(({ details }) => wanted.includes(details));
  const state = (Status: string, StatusDetails = Status) => ({ Status, StatusDetails });
  if (rateExceeded) return state('Failed', 'RateExceeded');
  if (invocations.length === 0) return state('Success', 'NoInstancesInTag');
  if (!invocations.every(hasEnded)) {
    if (cancelled.signal.aborted) return state('Cancelling');
    return invocations.every(({ details }) => details === 'Pending') ? state('Pending') : state('InProgress');
  }
  if (is('Cancelled')) return state('Cancelled');
  if (is('Failed')) {
    const errors = invocations.filter(countsAsError).length;
    return errors > limitOf(maxErrors, invocations.length) ? state('Failed') : state('Success', 'Incomplete');
  }
  if (is('ExecutionTimedOut')) return state('TimedOut', 'ExecutionTimedOut');
  if (is('DeliveryTimedOut')) return state('TimedOut', 'DeliveryTimedOut');
  return is('Success') ? state('Success') : state('Failed', 'Undeliverable');
}

/** `MaxErrors` or `MaxConcurrency` of `total`: a number, or a share such as `50%`, rounded down. */
export function limitOf(text: string, total: number): number {
  return text.endsWith('%') ? Math.floor((Number(text.slice(0, -1)) / 100) * total) : Number(text);
}
