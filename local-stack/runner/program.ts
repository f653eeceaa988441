import { createFileCommands, type FileCommands } from './file-commands.ts';
import type { StepLog } from './log.ts';
import { type CancelTimes, runProcess } from './process.ts';

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface ProgramOptions {
  command: string;
  args: string[];
  cwd: string;
  /** The environment, without the variables that name the files of file commands. */
  env: Record<string, string>;
  /** RUNNER_TEMP. */
  temp: string;
  log: StepLog;
  signal?: AbortSignal | undefined;
  /** Milliseconds after which the program is stopped, and the step fails. */
  timeoutMs?: number | undefined;
  cancelTimes?: CancelTimes | undefined;
}

export interface ProgramResult {
  code: number;
  conclusion: Conclusion;
  /** Lines as printed, not masked. */
  stdout: string[];
  stderr: string[];
  files: FileCommands;
}

/** Runs one program of a step. Its output goes to the log; its file commands are read when it has ended. */
export async function runProgram(options: ProgramOptions): Promise<ProgramResult> {
  const { log, signal, timeoutMs } = options;
  const files = await createFileCommands(options.temp);
  const timeout = timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs);
  const signals = [signal, timeout].filter((one) => one !== undefined);
  const raw = { stdout: [] as string[], stderr: [] as string[] };
  const code = await runProcess({
    ...options,
    env: { ...options.env, ...files.env },
    signal: AbortSignal.any(signals),
    onLine: (stream, line) => {
      raw[stream].push(line);
      log.feed(line);
    },
  });
  const written = await files.read();
  for (const problem of written.problems) log.report('error', problem);
  let conclusion: Conclusion = code === 0 && written.problems.length === 0 ? 'success' : 'failure';
  if (signal?.aborted) {
    conclusion = 'cancelled';
    log.report('error', 'The operation was canceled.');
  } else if (timeout?.aborted && timeoutMs !== undefined) {
    conclusion = 'failure';
    log.report('error', `The action has timed out after ${timeoutMs / 60_000} minutes.`);
  }
  return { code, conclusion, files: written, ...raw };
}
