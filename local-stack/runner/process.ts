import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { signalIfAlive } from '../signal.ts';

/** Milliseconds from SIGINT to SIGTERM, and from SIGTERM to SIGKILL. */
export interface CancelTimes {
  termMs: number;
  killMs: number;
}

/** Source: actions/runner, `ProcessInvoker`. */
export const runnerCancelTimes: CancelTimes = { termMs: 7500, killMs: 2500 };

export interface ProcessOptions {
  command: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
  onLine(stream: 'stdout' | 'stderr', line: string): void;
  /** Cancels the process: SIGINT, then SIGTERM, then SIGKILL to its whole group. */
  signal?: AbortSignal | undefined;
  cancelTimes?: CancelTimes | undefined;
}

/**
 * Runs a process of a step, and passes on its output line by line.
 * @returns the exit code, or 128 + the number of the signal that ended it.
 */
export async function runProcess(options: ProcessOptions): Promise<number> {
  const { command, args, cwd, env, onLine, signal } = options;
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, name) => resolve(code ?? 128 + constants.signals[name ?? 'SIGKILL']));
  });
  const lines = (['stdout', 'stderr'] as const).map((stream) => {
    const reader = createInterface({ input: child[stream], crlfDelay: Number.POSITIVE_INFINITY });
    reader.on('line', (line) => onLine(stream, line));
    return new Promise<void>((resolve) => reader.once('close', resolve));
  });
  const stop = cancelWith(child.pid ?? 0, options.cancelTimes ?? runnerCancelTimes);
  if (signal?.aborted) stop.begin();
  signal?.addEventListener('abort', stop.begin, { once: true });
  try {
    const code = await ended;
    await Promise.all(lines);
    return code;
  } finally {
    signal?.removeEventListener('abort', stop.begin);
    stop.end();
  }
}

function cancelWith(pid: number, { termMs, killMs }: CancelTimes) {
  const timers: NodeJS.Timeout[] = [];
  return {
    begin() {
      signalIfAlive(pid, 'SIGINT');
      timers.push(setTimeout(() => signalIfAlive(pid, 'SIGTERM'), termMs));
      timers.push(setTimeout(() => signalIfAlive(-pid, 'SIGKILL'), termMs + killMs));
    },
    end: () => timers.forEach(clearTimeout),
  };
}
