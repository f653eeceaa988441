/** Something that goes wrong at a chosen call. The same shape as the AWS proxy's. */
export interface Fault {
  service?: string;
  /** GitHub's operation id, e.g. `actions/create-or-update-repo-secret`. */
  operation?: string;
  /** Which of the matching calls since the fault was added, from 1; without it: the next one. */
  nth?: number;
  /** The absolute number of the call, from 1. */
  call?: number;
  /**
   * `crash-before`, `crash-after`, `lost-response`: the connection is destroyed before or after the work is done.
   * `error`: 500. `throttle`: 429 with Retry-After (`ms`, default 1 s). `denied`: 403. `delay`: `ms` later.
   */
  kind: 'crash-before' | 'crash-after' | 'lost-response' | 'error' | 'throttle' | 'denied' | 'delay';
  ms?: number;
  /** How many matching calls in a row, default 1. */
  times?: number;
  /** Called the moment the fault strikes: for the crashes, to kill the caller. */
  onHit?: () => void;
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

/** The faults of a server; `strike` tells which one, if any, is due at a call. */
export function createFaults(): Faults & { strike(call: NumberedCall): Fault | undefined } {
  let pending: { fault: Fault; seen: number }[] = [];
  return {
    add: (fault) => {
      pending.push({ fault, seen: 0 });
    },
    clear: () => {
      pending = [];
    },
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
