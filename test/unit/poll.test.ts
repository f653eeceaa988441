import { describe, expect, it } from 'vitest';
import { type Clock, poll } from '../../src/poll.ts';

function manualClock(): Clock & { slept: number[] } {
  let time = 0;
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      time += ms;
    },
  };
}

describe('poll', () => {
  it('returns what the probe found, without waiting when that is at once', async () => {
    const clock = manualClock();
    expect(await poll({ every: 1000, timeout: 5000, clock }, async () => 'found')).toBe('found');
    expect(clock.slept).toEqual([]);
  });

  it('makes the last probe at the time-out and then gives up', async () => {
    const clock = manualClock();
    const waited: number[] = [];
    const result = await poll({ every: 400, timeout: 1000, clock }, async (ms) => void waited.push(ms));
    expect(result).toBeUndefined();
    expect(waited).toEqual([0, 400, 800, 1000]);
  });

  it('waits as long as it is told for the time already waited', async () => {
    const clock = manualClock();
    await poll({ every: (waited) => 100 + waited, timeout: 1000, clock }, async () => undefined);
    expect(clock.slept).toEqual([100, 200, 400, 300]);
  });

  it('ends with the reason of its signal', async () => {
    const controller = new AbortController();
    const result = poll(
      { every: 1, timeout: 10, clock: manualClock(), signal: controller.signal },
      async () => {
        controller.abort(new Error('cancelled'));
        return undefined;
      },
    );
    await expect(result).rejects.toThrow('cancelled');
  });
});
