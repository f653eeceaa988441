import { join } from 'node:path';
import { vi } from 'vitest';
import { type Input, type Rule, readInputs } from '../../src/action/inputs.ts';
import { type ActionModule, runAction } from '../../src/action/run.ts';
import { systemClock } from '../../src/poll.ts';
import type { ActionName } from './row.ts';

export interface Ended {
  /** 1 when the action failed. */
  code: number;
  /** Everything that was printed. */
  log: string;
}

interface InputModule {
  inputs: Record<string, Input<unknown>>;
  rules?: Rule<object>[];
}

// Each run of an action listens for the end of the process.
process.setMaxListeners(0);

/**
 * Runs an action in this process, from its inputs to its last line, with a clock that is set forward in place of waiting: it costs a tenth of a
 * process of its own. What only a bundle shows is tested on bundles.
 */
export async function runHere(
  action: ActionName,
  given: Record<string, string>,
  env: Record<string, string>,
): Promise<Ended> {
  const folder = join(import.meta.dirname, '../../actions', action);
  const { inputs, rules = [] } = (await import(join(folder, 'inputs.ts'))) as InputModule;
  const load = async () => (await import(join(folder, 'main.ts'))) as ActionModule<object>;
  const variables = Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  vi.unstubAllEnvs();
  for (const [name, value] of [...Object.entries(env), ...variables]) vi.stubEnv(name ?? '', value ?? '');
  const before = process.exitCode;
  const printed = captureOutput();
  const restore = skipWaits();
  try {
    await runAction(() => readInputs(inputs, rules), load);
    return { code: Number(process.exitCode ?? 0), log: printed.text() };
  } finally {
    restore();
    printed.end();
    process.exitCode = before;
    vi.unstubAllEnvs();
  }
}

function captureOutput() {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines.push(String(text));
    return true;
  });
  return { text: () => lines.join(''), end: () => spy.mockRestore() };
}

function skipWaits(): () => void {
  const { now, sleep } = systemClock;
  let skipped = 0;
  systemClock.now = () => now() + skipped;
  systemClock.sleep = async (ms, signal) => {
    skipped += ms;
    await sleep(0, signal);
  };
  return () => Object.assign(systemClock, { now, sleep });
}
