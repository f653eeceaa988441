import { describe, expect, it } from 'vitest';
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
});
