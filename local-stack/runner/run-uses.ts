import { runComposite } from './composite.ts';
import { completeInputs, inputVariables, runStage } from './javascript.ts';
import { exportTo, limitsOf, type Outcome, type Post, processEnv, type Running } from './job.ts';
import { type ActionMetadata, type JavaScriptRuns, WorkflowError } from './metadata.ts';
import { child, resolveTexts } from './tokens.ts';
import { findAction, type StandIn } from './uses.ts';

/** Runs a `uses:` step: an action of this repository, or a stand-in for somebody else's. */
export async function runUses(running: Running): Promise<Outcome> {
  const { job, frame, scope, step, log } = running;
  const used = findAction(step, frame, job);
  const given = resolveTexts(child(step.token, 'with'), scope);
  if (used.kind === 'stand-in') return runStandIn(running, used.name, used.run, given);
  const { action } = used;
  const inputs = completeInputs(action, given, scope, log);
  return action.runs.using === 'composite'
    ? runComposite(running, action, action.runs, inputs)
    : runJavaScript(running, action, action.runs, inputs);
}

async function runStandIn(
  { job, frame, env, log }: Running,
  name: string,
  run: StandIn,
  inputs: Record<string, string>,
): Promise<Outcome> {
  log.feed(`${name} is provided by the local stack.`);
  const answer = await run({
    inputs,
    env: processEnv(job, frame, env),
    workspace: job.workspace,
    log: log.feed,
    mask: job.masks.add,
  });
  exportTo(job, answer?.env ?? {}, []);
  return { conclusion: 'success', outputs: answer?.outputs ?? {}, summary: '' };
}

async function runJavaScript(
  running: Running,
  action: ActionMetadata,
  runs: JavaScriptRuns,
  inputs: Record<string, string>,
): Promise<Outcome> {
  const { job, frame, env, log, path } = running;
  if (runs.pre !== undefined) {
    throw new WorkflowError(`${action.file}: the local stack runs workflows without \`pre\` stages.`);
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
