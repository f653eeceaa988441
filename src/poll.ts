import { setTimeout as sleepFor } from 'node:timers/promises';

/** Time for code that waits; tests pass a clock of their own and do not wait. */
export interface Clock {
  /** Milliseconds since some fixed point; only differences mean anything. */
  now(): number;
  /** @throws the signal's reason when aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: async (ms, signal) => {
    try {
      await sleepFor(ms, undefined, { signal });
    } catch (error) {
      throw signal?.aborted ? signal.reason : error;
    }
  },
};

/** What something needs that waits: time, cancellation, and the log, for progress. */
export interface Waiting {
  clock: Clock;
  signal: AbortSignal;
  log(line: string): void;
}

export interface PollOptions {
  /** Milliseconds between probes, or a function of the milliseconds waited so far. */
  every: number | ((waitedMs: number) => number);
  /** Milliseconds after which the last probe is made. */
  timeout: number;
  clock: Clock;
  signal?: AbortSignal | undefined;
}

/**
 * Calls `probe` until it returns something other than `undefined`: the only waiting loop of the project.
 * The last call is made when the time is up, not an interval before that.
 * @returns what the probe returned, or `undefined` when the time is up
 * @throws what the probe throws, or the signal's reason when aborted
 */
export async function poll<T>(
  options: PollOptions,
  probe: (waitedMs: number) => Promise<T | undefined>,
): Promise<T | undefined> {
  const { clock, every, signal, timeout } = options;
  const start = clock.now();
  for (;;) {
    signal?.throwIfAborted();
    const waited = clock.now() - start;
    const result = await probe(waited);
    if (result !== undefined) return result;
    const left = timeout - (clock.now() - start);
    if (left <= 0) return undefined;
    await clock.sleep(Math.min(typeof every === 'number' ? every : every(waited), left), signal);
  }
}
