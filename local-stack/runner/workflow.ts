import { mkdir } from 'node:fs/promises';
import { dispatchInputs } from './dispatch-inputs.ts';
import { githubContext, runnerContext, runnerEnv } from './environment.ts';
import { evaluate, isTruthy, type Json, type Scope } from './expressions.ts';
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
  event?: 'workflow_dispatch' | 'workflow_call' | 'schedule';
  inputs?: Record<string, string>;
  /** Of the repository. */
  vars?: Record<string, string>;
  /** Of the repository; hidden in everything shown. `GITHUB_TOKEN` is also `github.token`. */
  secrets?: Record<string, string>;
  /** By name. Only the steps of a job that is in the environment see them. */
  environments?: Record<string, Environment>;
  needs?: Record<string, NeededJob>;
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

export interface Environment {
  vars?: Record<string, string>;
  secrets?: Record<string, string>;
}

/** What a job sees of one that it needs. */
export type NeededJob = {
  result: Conclusion;
  outputs: Record<string, string>;
};

export interface JobResult {
  name: string;
  conclusion: Conclusion;
  seconds: number;
  /** In the order they began; steps of composite actions follow the step that uses them. */
  steps: StepResult[];
  /** Without those that a mask is part of. */
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
  const shown = { name: nameOf(job, frame, source), settings: settingsOf(job, frame, source) };
  job.onEvent({ type: 'job-start', ...shown });
  const skipped = { ...shown, ...resultOf(job, frame), conclusion: 'skipped' as const, outputs: {} };
  if (!isTruthy(evaluate(source.condition, jobScope(frame, options.needs)))) return skipped;
  enterEnvironment(job, frame, shown.settings.environment, options);
  setDefaults(job, frame, source);
  await runSteps(job, frame, source.steps);
  await runPosts(job, frame);
  const outputs = outputsOf(job, frame, source, shown.name);
  return { ...shown, ...resultOf(job, frame), outputs, seconds: (performance.now() - started) / 1000 };
}

/** A job whose condition does not say otherwise runs when all jobs it needs have succeeded. */
function jobScope(frame: Frame, needs: Record<string, NeededJob> = {}): Scope {
  const results = Object.values(needs).map(({ result }) => result);
  const success = results.every((result) => result === 'success');
  return { contexts: frame.contexts, status: { ...statusOf(results), success } };
}

/** A job's own keys are evaluated before it has its environment (actions/runner#2472). */
function enterEnvironment(
  job: Job,
  frame: Frame,
  setting: Json,
  { environments = {}, secrets = {}, vars = {} }: RunWorkflowOptions,
): void {
  const name = typeof setting === 'object' && !Array.isArray(setting) ? setting?.['name'] : setting;
  const environment = environments[String(name)];
  for (const secret of Object.values(environment?.secrets ?? {})) job.masks.add(secret);
  frame.contexts['vars'] = { ...vars, ...environment?.vars };
  frame.contexts['secrets'] = { ...secrets, ...environment?.secrets };
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
  return {
    ...{ file: source.file, composite: false, path: [], contexts, steps: {}, env: {}, variables: {} },
    ...{ limit: undefined, conclusions: [], defaults: { shell: '', workingDirectory: '' } },
  };
}

function setDefaults(job: Job, frame: Frame, source: WorkflowJobFile): void {
  for (const level of [source.workflow, source.job]) {
    const scope = scopeOf(job, frame, job.env);
    Object.assign(job.env, resolveTexts(child(level, 'env'), scope));
    const run = resolveTexts(child(level, 'defaults', 'run'), scope);
    frame.defaults.shell = run['shell'] ?? frame.defaults.shell;
    frame.defaults.workingDirectory = run['working-directory'] ?? frame.defaults.workingDirectory;
  }
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

/** The runner does not hand on an output that a secret is part of. Source: actions/runner, JobExtension.FinalizeJob. */
function outputsOf(job: Job, frame: Frame, source: WorkflowJobFile, name: string): Record<string, string> {
  const all = resolveTexts(child(source.job, 'outputs'), scopeOf(job, frame, job.env));
  const isMasked = ([, value]: [string, string]) => job.masks.mask(value) !== value;
  for (const [output] of Object.entries(all).filter(isMasked)) {
    const line = `Warning: Skip output '${output}' since it may contain secret.`;
    job.onEvent({ type: 'line', path: [name], line });
  }
  return Object.fromEntries(Object.entries(all).filter((entry) => !isMasked(entry)));
}

function resultOf(job: Job, frame: Frame): Omit<JobResult, 'name' | 'settings' | 'outputs'> {
  const { cancelled, failure } = statusOf(frame.conclusions, job.signal.aborted);
  return {
    conclusion: cancelled ? 'cancelled' : failure ? 'failure' : 'success',
    seconds: 0,
    steps: job.results,
    summary: job.results.map((step) => step.summary).join(''),
    masks: job.masks.values,
  };
}
