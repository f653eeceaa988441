import { describe, expect, it } from 'vitest';
import { beginSeconds } from '../../src/aws/run-command/send.ts';
import { lookAgainIn } from '../../src/aws/run-command/wait.ts';

/** Calls in each minute of a command that runs so long, where a call takes no time. */
function callsPerMinute(minutes: number, pages = 1): number[] {
  const calls = Array.from({ length: minutes }, () => 0);
  for (let waited = 0; waited < minutes * 60_000; waited += lookAgainIn(waited, pages)) {
    const minute = Math.floor(waited / 60_000);
    calls[minute] = (calls[minute] ?? 0) + pages;
  }
  return calls;
}

describe('A command that runs', () => {
  it('is looked at at most 95 times in its first minute, 22 times in the second, then 14 times a minute', () => {
    const [first = 0, second = 0, ...later] = callsPerMinute(60);
    expect(first).toBeLessThanOrEqual(95);
    expect(second).toBeLessThanOrEqual(22);
    expect(Math.max(...later)).toBeLessThanOrEqual(14);
    expect(later.at(-1)).toBe(12);
  });

  it('on 200 hosts, four pages a look, costs no more: at most 100 calls in the first minute and 12 in the last', () => {
    const [first = 0] = callsPerMinute(1, 4);
    expect(first).toBeLessThanOrEqual(100);
    expect(callsPerMinute(60, 4).at(-1)).toBeLessThanOrEqual(12);
  });
});

describe('The time until the last host must have started', () => {
  const pace = { maxConcurrency: '1', deliverySeconds: 120, timeoutSeconds: 1000 };

  it.each([
    ['one host', pace, 1, 120],
    ['three hosts, one at a time', pace, 3, 120 + 2 * 1120],
    ['ten hosts, half at a time', { ...pace, maxConcurrency: '50%' }, 10, 120 + 1120],
    ['ten hosts at once', { ...pace, maxConcurrency: '100%' }, 10, 120],
    ['a share of less than one host', { ...pace, maxConcurrency: '10%' }, 2, 120 + 1120],
    ['more than SSM takes', { ...pace, timeoutSeconds: 172_800 }, 100, 2_592_000],
  ])('counts the earlier rounds: %s', (_, given, hosts, seconds) => {
    expect(beginSeconds(given, hosts)).toBe(seconds);
  });
});
