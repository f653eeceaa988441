import { type ActionMetadata, type JavaScriptRuns, WorkflowError } from './action-file.ts';
import { runComposite } from './composite-action.ts';
import { findAction, type StandIn } from './find-action.ts';
import { completeInputs, inputVariables, runStage } from './javascript-action.ts';
import { exportTo, limitsOf, type Outcome, type Post, processEnv, type Running } from './job.ts';
import { child, resolveTexts } from './template-tokens.ts';

/** Runs a `uses:` step: an action of this repository, or the stand-in for somebody else's. */
export async function runUsesStep(running: Running): Promise<Outcome> {
  const { job, frame, scope, step, log } = running;
  const used = findAction(step, frame, job);
  const given = resolveTexts(child(step.token, 'with'), scope);
  if (used.kind === 'stand-in') return runStandIn(running, used, given);
  const { action } = used;
  const { runs } = action;
  const inputs = completeInputs(action, given, { scope, log });
  return runs.using === 'composite'
    ? runComposite(running, { action, runs, inputs })
    : runJavaScript(running, { action, runs, inputs });
}

async function runStandIn(
  { job, frame, env, log }: Running,
  { name, run }: { name: string; run: StandIn },
  inputs: Record<string, string>,
): Promise<Outcome> {
  log.feed(`STAND-IN for ${name}`);
  const answer = await run({
    inputs,
    env: processEnv(job, frame, env),
    workspace: job.workspace,
    log: (line) => log.feed(line),
    mask: job.masks.add,
  });
  exportTo(job, answer?.env ?? {}, []);
  return { conclusion: 'success', outputs: answer?.outputs ?? {}, summary: '' };
}

async function runJavaScript(
  running: Running,
  { action, runs, inputs }: { action: ActionMetadata; runs: JavaScriptRuns; inputs: Record<string, string> },
): Promise<Outcome> {
  const { job, frame, env, log, path } = running;
  if (runs.pre !== undefined) {
    throw new WorkflowError(`${action.file}: in a workflow, the local stack does not run \`pre\` stages.`);
  }
  const post: Post = { path, action, runs, frame, env, inputs, state: {} };
  if (runs.post !== undefined) job.posts.push(post);
  const variables = { ...processEnv(job, frame, env), ...inputVariables(inputs, {}) };
  const { conclusion, files } = await runStage(action, runs.main, {
    ...limitsOf(running),
    cwd: job.workspace,
    env: variables,
    temp: job.temp,
    log,
  });
  post.state = files.state;
  exportTo(job, files.env, files.path);
  return { conclusion, outputs: files.outputs, summary: files.summary };
}
