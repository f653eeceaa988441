import { mkdir } from 'node:fs/promises';
import { dispatchInputs } from './dispatch-inputs.ts';
import { githubContext, runnerContext, runnerEnv } from './environment.ts';
import { evaluate, isTruthy, type Json } from './expressions.ts';
import {
  type Frame,
  type Job,
  type JobSettings,
  type RunEvent,
  type StepResult,
  scopeOf,
  statusOf,
} from './job.ts';
import { createMasks } from './masks.ts';
import { repositoryRoot } from './paths.ts';
import { runPosts } from './posts.ts';
import type { CancelTimes } from './process.ts';
import type { Conclusion } from './program.ts';
import { runSteps } from './steps.ts';
import { child, resolve, resolveText, resolveTexts } from './tokens.ts';
import { checkUses, type StandIns } from './uses.ts';
import { loadWorkflow, type WorkflowJobFile } from './workflow-file.ts';

export interface RunWorkflowOptions {
  /** Repository that holds the workflow and its actions; this one when not given. */
  root?: string;
  /** Workflow file, relative to the root. */
  file: string;
  /** The first job when not given. Jobs it needs are not run: `needs` says what they gave. */
  job?: string;
  event?: 'workflow_dispatch' | 'workflow_call';
  inputs?: Record<string, string>;
  vars?: Record<string, string>;
  /** Hidden in everything shown. `GITHUB_TOKEN` is also `github.token`. */
  secrets?: Record<string, string>;
  needs?: Record<string, Json>;
  /** The machine's environment, added to the runner's variables; not part of the `env` context. */
  env?: Record<string, string>;
  /** GITHUB_WORKSPACE and RUNNER_TEMP. */
  workspace: string;
  temp: string;
  standIns?: StandIns;
  signal?: AbortSignal;
  cancelTimes?: CancelTimes;
  onEvent?: (event: RunEvent) => void;
}

export interface JobResult {
  name: string;
  conclusion: Conclusion;
  seconds: number;
  /** In the order they began; steps of composite actions follow the step that uses them. */
  steps: StepResult[];
  outputs: Record<string, string>;
  /** The job summary, Markdown. */
  summary: string;
  settings: JobSettings;
  masks: readonly string[];
}

/**
 * Runs one job of a workflow file on this machine, as GitHub's runner would.
 * @throws WorkflowError with `file:line` before anything runs, for mistakes in the workflow, its actions and its inputs.
 */
export async function runWorkflow(options: RunWorkflowOptions): Promise<JobResult> {
  const started = performance.now();
  const { file, root = repositoryRoot, event = 'workflow_dispatch' } = options;
  const source = await loadWorkflow(root, file, options.job);
  const inputs = dispatchInputs(file, source.workflow, event, options.inputs ?? {});
  await mkdir(options.temp, { recursive: true });
  const job = await createJob(root, source, options);
  checkUses(source.steps, { file, composite: false }, job);
  const frame = createFrame(job, source, inputs, options);
  job.onEvent({
    type: 'job-start',
    name: nameOf(job, frame, source),
    settings: settingsOf(job, frame, source),
  });
  if (!isTruthy(evaluate(source.condition, scopeOf(job, frame, {})))) {
    return { ...resultOf(job, frame, source), conclusion: 'skipped' };
  }
  await runSteps(job, frame, source.steps);
  await runPosts(job, frame);
  return { ...resultOf(job, frame, source), seconds: (performance.now() - started) / 1000 };
}

async function createJob(root: string, source: WorkflowJobFile, options: RunWorkflowOptions): Promise<Job> {
  const { cancelTimes, onEvent = () => {}, secrets = {}, standIns = {}, temp, workspace } = options;
  const masks = createMasks();
  for (const secret of Object.values(secrets)) masks.add(secret);
  const runner = { ...(await runnerEnv({ workspace, temp })), GITHUB_JOB: source.id };
  const minutes = child(source.job, 'timeout-minutes');
  const limit = minutes && AbortSignal.timeout(Number(resolveText(minutes, { contexts: {} })) * 60_000);
  return {
    ...{ root, workspace, temp, standIns, masks, cancelTimes, onEvent },
    ...{ env: {}, path: [], posts: [], results: [] },
    machine: { ...runner, ...options.env },
    signal: AbortSignal.any([options.signal, limit].filter((one) => one !== undefined)),
  };
}

function createFrame(
  job: Job,
  source: WorkflowJobFile,
  inputs: Record<string, Json>,
  { event = 'workflow_dispatch', needs = {}, secrets = {}, vars = {} }: RunWorkflowOptions,
): Frame {
  const texts = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
  const contexts: Record<string, Json> = {
    ...{ inputs, needs, secrets, vars, strategy: {}, matrix: {} },
    github: {
      ...githubContext(job.machine),
      ...{ event_name: event, token: secrets['GITHUB_TOKEN'] ?? '', event: { inputs: texts } },
    },
    runner: runnerContext(job.machine),
    job: { status: 'success' },
  };
  const frame: Frame = {
    ...{ file: source.file, composite: false, path: [], contexts, steps: {}, env: {}, variables: {} },
    ...{ limit: undefined, conclusions: [], defaults: { shell: '', workingDirectory: '' } },
  };
  for (const level of [source.workflow, source.job]) {
    const scope = scopeOf(job, frame, job.env);
    Object.assign(job.env, resolveTexts(child(level, 'env'), scope));
    const run = resolveTexts(child(level, 'defaults', 'run'), scope);
    frame.defaults.shell = run['shell'] ?? frame.defaults.shell;
    frame.defaults.workingDirectory = run['working-directory'] ?? frame.defaults.workingDirectory;
  }
  return frame;
}

function settingsOf(job: Job, frame: Frame, { workflow, job: token }: WorkflowJobFile): JobSettings {
  const scope = scopeOf(job, frame, job.env);
  const value = (key: string, ...levels: (typeof token)[]): Json => {
    const found = levels.map((level) => child(level, key)).find((one) => one !== undefined);
    return found ? resolve(found, scope) : null;
  };
  return {
    concurrency: value('concurrency', token, workflow),
    environment: value('environment', token),
    permissions: value('permissions', token, workflow),
  };
}

function nameOf(job: Job, frame: Frame, { id, job: token }: WorkflowJobFile): string {
  return resolveText(child(token, 'name'), scopeOf(job, frame, job.env)) || id;
}

function resultOf(job: Job, frame: Frame, source: WorkflowJobFile): JobResult {
  const { cancelled, failure } = statusOf(frame.conclusions, job.signal.aborted);
  return {
    name: nameOf(job, frame, source),
    conclusion: cancelled ? 'cancelled' : failure ? 'failure' : 'success',
    seconds: 0,
    steps: job.results,
    outputs: resolveTexts(child(source.job, 'outputs'), scopeOf(job, frame, job.env)),
    summary: job.results.map((step) => step.summary).join(''),
    settings: settingsOf(job, frame, source),
    masks: job.masks.values,
  };
}
