import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { exportTo, limitsOf, type Outcome, processEnv, type Running } from './job.ts';
import { type ProgramOptions, type ProgramResult, runProgram } from './program.ts';
import { child, resolveText } from './template-tokens.ts';

/** Runs a `run:` step. */
export async function runRunStep(running: Running): Promise<Outcome> {
  const { job, frame, step, scope, log } = running;
  const text = (key: string) => resolveText(child(step.token, key), scope);
  const folder = text('working-directory') || frame.defaults.workingDirectory;
  const result = await runScript(text('run'), text('shell') || frame.defaults.shell, {
    ...limitsOf(running),
    cwd: resolve(job.workspace, folder),
    env: processEnv(job, frame, running.env),
    temp: job.temp,
    log,
  });
  const { env, outputs, path, summary } = result.files;
  exportTo(job, env, path);
  return { conclusion: result.conclusion, outputs, summary };
}

/** The runner's own command lines, by `shell:`; '' is for steps without. Source: actions/runner, `ScriptHandlerHelpers`. */
const shells: Record<string, string> = {
  '': 'bash -e {0}',
  bash: 'bash --noprofile --norc -e -o pipefail {0}',
  sh: 'sh -e {0}',
  python: 'python {0}',
};

/** Runs a script from a file in RUNNER_TEMP. */
async function runScript(
  script: string,
  shell: string,
  options: Omit<ProgramOptions, 'command' | 'args'>,
): Promise<ProgramResult> {
  const line = shells[shell] ?? shell;
  const [command = '', ...args] = line.split(/\s+/);
  if (!args.includes('{0}')) {
    throw new Error(`shell '${shell}' is not one of bash, sh, python or a command line with {0}.`);
  }
  const file = join(options.temp, `${randomUUID()}.sh`);
  await writeFile(file, script);
  const result = await runProgram({
    ...options,
    command,
    args: args.map((arg) => (arg === '{0}' ? file : arg)),
  });
  if (result.conclusion === 'failure' && result.code !== 0) {
    options.log.report('error', `Process completed with exit code ${result.code}.`);
  }
  return result;
}
