import { describe, expect, it, vi } from 'vitest';
import { UserError } from '../../src/action/errors.ts';
import { runAction } from '../../src/action/run.ts';

describe('A run that is cancelled', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('has its signal aborted on %s', async (name) => {
    let reason = '';
    const main = async (_: object, signal: AbortSignal) => {
      process.emit(name, name);
      reason = String((signal.reason as Error).message);
    };
    await runAction(
      () => ({}),
      async () => ({ main }),
    );
    expect(reason).toBe(`The run was cancelled (${name}).`);
  });

  it('says so where a call was ended by that, and not that the service did not answer', async () => {
    const printed: string[] = [];
    const write = vi
      .spyOn(process.stdout, 'write')
      .mockImplementation((text) => printed.push(String(text)) > 0);
    const main = async () => {
      process.emit('SIGINT', 'SIGINT');
      const cause = Object.assign(new Error('Request aborted'), { name: 'AbortError' });
      throw new UserError('IAM did not answer CreateAccessKey before the run gave up.', { cause });
    };
    const before = process.exitCode;
    await runAction(
      () => ({}),
      async () => ({ main }),
    );
    process.exitCode = before;
    write.mockRestore();
    expect(printed.join('')).toBe('::error::The run was cancelled (SIGINT).\n');
  });
});
