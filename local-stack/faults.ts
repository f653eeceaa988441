import { setTimeout as sleep } from 'node:timers/promises';

/** Something that goes wrong at a chosen call to the local AWS or the local GitHub. */
export interface Fault {
  /** `s3`, `iam`, `sts`, `ssm`, `ec2` or `github`; any service when not given. */
  service?: string;
  /** AWS's name of the operation (`PutObject`) or GitHub's operation id (`actions/get-repo-public-key`). */
  operation?: string;
  /** Which of the matching calls since the fault was added, from 1; the next one when not given. */
  nth?: number;
  /** The `n` of the call, in place of `nth`. */
  call?: number;
  /**
   * - `crash-before`: the connection is closed before anything is done.
   * - `crash-after`, `lost-response`: it is closed once the work is done.
   * - `error`: status 500. `denied`: what the service answers without permission.
   * - `throttle`: what the service answers to too many calls; GitHub says to come back after `ms`.
   * - `delay`: the call is answered after `ms`.
   * - `answer`: what `answer` says, in the service's form.
   * - `stale`: what the same call was answered before.
   */
  kind: 'crash-before' | 'crash-after' | 'lost-response' | Refusal | 'delay' | 'answer' | 'stale';
  answer?: CannedAnswer;
  /** Milliseconds, default 1000. */
  ms?: number;
  /** How many matching calls in a row, default 1. */
  times?: number;
  /** Called the moment the fault strikes; with a crash, to kill the caller. */
  onHit?: () => void;
}

export type Refusal = 'error' | 'throttle' | 'denied';

/** An error as a service answers it. */
export interface CannedAnswer {
  status: number;
  /** Of AWS; GitHub has none. */
  code?: string;
  message: string;
  headers?: Record<string, string>;
  /** Sent as it is, in place of an error in the service's form: what a proxy or a wrong address answers. */
  body?: string;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
}

interface NumberedCall {
  n: number;
  service: string;
  operation: string;
}

/** The faults of one server. `strike` counts a call and returns the fault that is due at it, if there is one. */
export function createFaults(): Faults & { strike(call: NumberedCall): Fault | undefined } {
  let pending: { fault: Fault; seen: number }[] = [];
  return {
    add: (fault) => {
      pending.push({ fault, seen: 0 });
    },
    clear: () => {
      pending = [];
    },
    // Every fault counts every call, so all of them are asked.
    strike: (call) => pending.filter((entry) => isDue(entry, call))[0]?.fault,
  };
}

function isDue(entry: { fault: Fault; seen: number }, call: NumberedCall): boolean {
  const { fault } = entry;
  if (fault.service !== undefined && fault.service !== call.service) return false;
  if (fault.operation !== undefined && fault.operation !== call.operation) return false;
  const first = fault.call ?? fault.nth ?? 1;
  const position = fault.call === undefined ? ++entry.seen : call.n;
  return position >= first && position < first + (fault.times ?? 1);
}

/**
 * Answers a call that `fault` strikes, or that none does.
 * @param forms makes the service's own form of a refusal, and of an answer that a test wrote.
 * @returns `undefined` when the connection is to be closed without an answer.
 */
export async function answerUnder<Answer>(
  fault: Fault | undefined,
  answer: () => Answer | Promise<Answer>,
  forms: {
    refuse(refusal: Refusal, ms: number): Answer;
    send(canned: CannedAnswer): Answer;
    stale(): Answer | undefined;
  },
): Promise<Answer | undefined> {
  if (fault === undefined) return answer();
  const { kind, ms = 1000 } = fault;
  if (kind === 'crash-after' || kind === 'lost-response') await answer();
  fault.onHit?.();
  switch (kind) {
    case 'error':
    case 'throttle':
    case 'denied':
      return forms.refuse(kind, ms);
    case 'answer':
      return forms.send(fault.answer ?? { status: 500, message: 'This fault has no answer.' });
    case 'stale':
      return forms.stale() ?? answer();
    case 'delay':
      await sleep(ms);
      return answer();
    default:
      return undefined;
  }
}
