import { resolve } from 'node:path';
import { exportTo, limitsOf, type Outcome, processEnv, type Running } from './job.ts';
import { runScript } from './script.ts';
import { child, resolveText } from './tokens.ts';

/** Runs a `run:` step. */
export async function runScriptStep(running: Running): Promise<Outcome> {
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
