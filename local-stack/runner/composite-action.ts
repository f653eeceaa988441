import type { ActionMetadata, CompositeRuns } from './action-file.ts';
import { type Frame, type Outcome, type Running, statusOf } from './job.ts';
import type { Conclusion } from './program.ts';
import { runSteps } from './steps.ts';
import { resolveText } from './template-tokens.ts';

/** Runs a composite action. Its steps see its inputs and each other, but not the caller's steps, secrets and variables. */
export async function runComposite(
  running: Running,
  { action, runs, inputs }: { action: ActionMetadata; runs: CompositeRuns; inputs: Record<string, string> },
): Promise<Outcome> {
  const { job, env, scope } = running;
  const frame = frameOf(running, action, inputs);
  await runSteps(job, frame, runs.steps);
  const contexts = { ...frame.contexts, steps: frame.steps, env };
  const outputs = action.outputs.map(([name, value]) => [name, resolveText(value, { ...scope, contexts })]);
  return {
    conclusion: conclude(running, frame),
    outputs: Object.fromEntries(outputs) as Record<string, string>,
    summary: '',
  };
}

function frameOf(running: Running, action: ActionMetadata, inputs: Record<string, string>): Frame {
  const { frame, ownEnv, path, scope, timeoutMs } = running;
  const { github = {}, job = {}, runner = {} } = scope.contexts;
  const ownGithub = { ...(github as object), action_path: action.folder };
  const limits = [frame.limit, timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs)];
  return {
    file: action.file,
    composite: true,
    path,
    contexts: { github: ownGithub, job, runner, inputs, strategy: {}, matrix: {} },
    steps: {},
    env: { ...frame.env, ...ownEnv },
    variables: { GITHUB_ACTION_PATH: action.folder },
    limit: AbortSignal.any(limits.filter((limit) => limit !== undefined)),
    conclusions: [],
    defaults: { shell: '', workingDirectory: '' },
  };
}

function conclude({ log, timeoutMs = 0 }: Running, frame: Frame): Conclusion {
  if (frame.limit?.aborted) {
    log.report('error', `The action has timed out after ${timeoutMs / 60_000} minutes.`);
    return 'failure';
  }
  const { cancelled, failure } = statusOf(frame.conclusions);
  if (cancelled) return 'cancelled';
  return failure ? 'failure' : 'success';
}
