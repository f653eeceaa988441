import { githubContext, runnerContext, runnerEnv } from './environment.ts';
import type { Json } from './expressions.ts';
import { type Frame, type Job, scopeOf } from './job.ts';
import { createMasks } from './masks.ts';
import { child, resolveText, resolveTexts } from './template-tokens.ts';
import type { RunWorkflowOptions } from './workflow.ts';
import type { WorkflowJobFile } from './workflow-file.ts';

/** Everything a job needs before its first step. */
export async function createJob(
  root: string,
  source: WorkflowJobFile,
  options: RunWorkflowOptions,
): Promise<Job> {
  const { cancelTimes, onEvent = () => {}, secrets = {}, standIns = {}, temp, workspace } = options;
  const masks = createMasks();
  for (const secret of Object.values(secrets)) masks.add(secret);
  const runner = { ...(await runnerEnv({ workspace, temp })), GITHUB_JOB: source.id };
  const minutes = child(source.job, 'timeout-minutes');
  const limit = minutes && AbortSignal.timeout(Number(resolveText(minutes, { contexts: {} })) * 60_000);
  return {
    root,
    workspace,
    temp,
    standIns,
    masks,
    cancelTimes,
    onEvent,
    machine: { ...runner, ...options.env },
    env: {},
    path: [],
    posts: [],
    results: [],
    signal: AbortSignal.any([options.signal, limit].filter((one) => one !== undefined)),
  };
}

type FrameOptions = Pick<RunWorkflowOptions, 'event' | 'needs' | 'secrets' | 'vars'> & {
  inputs: Record<string, Json>;
};

/** What the steps of a job have in common. */
export function createFrame(job: Job, source: WorkflowJobFile, options: FrameOptions): Frame {
  return {
    file: source.file,
    composite: false,
    path: [],
    contexts: contextsOf(job, options),
    steps: {},
    env: {},
    variables: {},
    limit: undefined,
    conclusions: [],
    defaults: { shell: '', workingDirectory: '' },
  };
}

export interface EnvironmentOptions extends Pick<RunWorkflowOptions, 'environments' | 'secrets' | 'vars'> {
  /** The value of the job's `environment:`. */
  setting: Json;
}

/** Adds the variables and secrets of the job's environment. Its own keys were evaluated without (actions/runner#2472). */
export function enterEnvironment(job: Job, frame: Frame, options: EnvironmentOptions): void {
  const { environments = {}, secrets = {}, setting, vars = {} } = options;
  const name = typeof setting === 'object' && !Array.isArray(setting) ? setting?.['name'] : setting;
  const environment = environments[String(name)];
  for (const secret of Object.values(environment?.secrets ?? {})) job.masks.add(secret);
  frame.contexts['vars'] = { ...vars, ...environment?.vars };
  frame.contexts['secrets'] = { ...secrets, ...environment?.secrets };
}

/** Sets what the workflow and the job say for all steps: `env:` and `defaults:`. */
export function setDefaults(job: Job, frame: Frame, source: WorkflowJobFile): void {
  for (const level of [source.workflow, source.job]) {
    const scope = scopeOf(job, frame, job.env);
    Object.assign(job.env, resolveTexts(child(level, 'env'), scope));
    const run = resolveTexts(child(level, 'defaults', 'run'), scope);
    frame.defaults.shell = run['shell'] ?? frame.defaults.shell;
    frame.defaults.workingDirectory = run['working-directory'] ?? frame.defaults.workingDirectory;
  }
}

function contextsOf(job: Job, options: FrameOptions): Record<string, Json> {
  const { event = 'workflow_dispatch', inputs, needs = {}, secrets = {}, vars = {} } = options;
  const texts = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
  return {
    inputs,
    needs,
    secrets,
    vars,
    strategy: {},
    matrix: {},
    github: {
      ...githubContext(job.machine),
      event_name: event,
      token: secrets['GITHUB_TOKEN'] ?? '',
      event: { inputs: texts },
    },
    runner: runnerContext(job.machine),
    job: { status: 'success' },
  };
}
