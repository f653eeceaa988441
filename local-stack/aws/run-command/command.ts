import type { LocalHost } from '../../host/local-host.ts';
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
  /** Lines of the script. */
  commands: string[];
  /** How long the script may run. */
  executionSeconds: number;
  /** Name of the document's step, which is part of the key of its output. */
  step: string;
  /** Where the agents upload the output. */
  output?: { bucket: string; prefix: string };
  /** Whether the command had more hosts than the account allows, and was sent to none. */
  rateExceeded: boolean;
  parameters: Record<string, string[]>;
  comment: string;
  instanceIds: string[];
  targets: Target[];
  /** Numbers or percentages, as sent. */
  maxConcurrency: string;
  maxErrors: string;
  /** How long an agent may take to pick the command up. */
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

/** `Status`, which is coarser than `StatusDetails`. */
export function statusOf(details: Details): string {
  return coarse[details] ?? details;
}

/** Whether an invocation counts against MaxErrors. */
export function countsAsError({ details }: Invocation): boolean {
  return details === 'Failed' || details === 'ExecutionTimedOut';
}

/** The status of a command over all its hosts. */
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

/** What MaxErrors or MaxConcurrency mean for `total` hosts: a number, or a share such as `50%`, rounded down. */
export function limitOf(text: string, total: number): number {
  return text.endsWith('%') ? Math.floor((Number(text.slice(0, -1)) / 100) * total) : Number(text);
}
