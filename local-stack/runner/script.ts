import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ProgramOptions, type ProgramResult, runProgram } from './program.ts';

/** The runner's own command lines (actions/runner `ScriptHandlerHelpers`); no shell named means `bash -e`. */
const shells: Record<string, string> = {
  '': 'bash -e {0}',
  bash: 'bash --noprofile --norc -e -o pipefail {0}',
  sh: 'sh -e {0}',
  python: 'python {0}',
};

/** Runs the script of a `run:` step from a file in RUNNER_TEMP. `shell` is as in the workflow, '' for none. */
export async function runScript(
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
