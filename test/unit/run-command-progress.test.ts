import { describe, expect, it } from 'vitest';
import { describeProgress } from '../../src/aws/run-command/wait.ts';

const host = (n: number, Status: 'Pending' | 'InProgress' | 'Success') => ({ InstanceId: `i-${n}`, Status });

describe('The progress of a command', () => {
  it('names the host that the run waits for', () => {
    expect(describeProgress([host(1, 'InProgress')], 20_400)).toBe('InProgress: i-1 (20 s)');
  });

  it('names three hosts of each state, counts the others, and says how many have ended', () => {
    const pending = [2, 3, 4, 5, 6].map((n) => host(n, 'Pending'));
    const line = describeProgress([host(0, 'Success'), host(1, 'InProgress'), ...pending], 60_000);
    expect(line).toBe('InProgress: i-1; Pending: i-2, i-3, i-4 and 2 more; 1 of 7 hosts have ended (60 s)');
  });

  it('says that nothing is listed yet', () => {
    expect(describeProgress([], 1_000)).toBe('not listed yet (1 s)');
  });
});
