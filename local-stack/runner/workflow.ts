import { mkdir } from 'node:fs/promises';
import { repositoryRoot } from '../paths.ts';
import { createFrame, createJob, enterEnvironment, setDefaults } from './create-job.ts';
import { dispatchInputs } from './dispatch-inputs.ts';
import { evaluate, isTruthy, type Json, type Scope } from './expressions.ts';
import { checkUses, type StandIns } from './find-action.ts';
import { type Frame, type Job, scopeOf, statusOf } from './job.ts';
import { runPosts } from './post-stages.ts';
import type { CancelTimes } from './process.ts';
import type { Conclusion } from './program.ts';
import type { JobSettings, RunEvent, StepResult } from './results.ts';
import { runSteps } from './steps.ts';
import { child, resolve, resolveText, resolveTexts } from './template-tokens.ts';
import { loadWorkflow, type WorkflowJobFile } from './workflow-file.ts';

export interface RunWorkflowOptions {
  /** Folder of the repository with the workflow and its actions, by default this one. */
  root?: string;
  /** Workflow file, relative to the root. */
  file: string;
  /** Id of the job, by default the first. Jobs that it needs are not run; `needs` has their results. */
  job?: string;
  event?: 'workflow_dispatch' | 'workflow_call' | 'schedule';
  inputs?: Record<string, string>;
  /** Variables of the repository. */
  vars?: Record<string, string>;
  /** Secrets of the repository, hidden in everything that is shown. `GITHUB_TOKEN` is also `github.token`. */
  secrets?: Record<string, string>;
  /** Environments by name. Only the steps of a job that is in one see its variables and secrets. */
  environments?: Record<string, Environment>;
  needs?: Record<string, NeededJob>;
  /** Variables of the machine, in addition to the runner's. They are not in the `env` context. */
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

/** What a job sees of a job that it needs. */
export type NeededJob = {
  result: Conclusion;
  outputs: Record<string, string>;
};

export interface JobResult {
  name: string;
  conclusion: Conclusion;
  seconds: number;
  /** In the order in which they began: the steps of a composite action come after the step that uses it. */
  steps: StepResult[];
  /** Without those that contain a secret. */
  outputs: Record<string, string>;
  /** The job summary, Markdown. */
  summary: string;
  settings: JobSettings;
  masks: readonly string[];
}

/**
 * Runs one job of a workflow file on this machine, as GitHub's runner would.
 * @throws WorkflowError with `file:line`, before anything runs, for mistakes in the workflow, its actions or its inputs.
 */
export async function runWorkflow(options: RunWorkflowOptions): Promise<JobResult> {
  const started = performance.now();
  const { file, root = repositoryRoot, event = 'workflow_dispatch' } = options;
  const source = await loadWorkflow(root, file, options.job);
  const inputs = dispatchInputs(file, source.workflow, event, options.inputs ?? {});
  await mkdir(options.temp, { recursive: true });
  const job = await createJob(root, source, options);
  checkUses(source.steps, { file, composite: false }, job);
  const frame = createFrame(job, source, { ...options, inputs });
  const shown = { name: nameOf(job, frame, source), settings: settingsOf(job, frame, source) };
  job.onEvent({ type: 'job-start', ...shown });
  const skipped = { ...shown, ...resultOf(job, frame), conclusion: 'skipped' as const, outputs: {} };
  if (!isTruthy(evaluate(source.condition, jobScope(frame, options.needs)))) return skipped;
  enterEnvironment(job, frame, { ...options, setting: shown.settings.environment });
  setDefaults(job, frame, source);
  await runSteps(job, frame, source.steps);
  await runPosts(job, frame);
  const outputs = outputsOf(job, frame, source);
  return { ...shown, ...resultOf(job, frame), outputs, seconds: (performance.now() - started) / 1000 };
}

/** By default, a job runs when all jobs that it needs have succeeded. */
function jobScope(frame: Frame, needs: Record<string, NeededJob> = {}): Scope {
  const results = Object.values(needs).map(({ result }) => result);
  const success = results.every((result) => result === 'success');
  return { contexts: frame.contexts, status: { ...statusOf(results), success } };
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

/** The runner drops outputs that contain a secret. Source: actions/runner, `JobExtension.FinalizeJob`. */
function outputsOf(job: Job, frame: Frame, source: WorkflowJobFile): Record<string, string> {
  const all = resolveTexts(child(source.job, 'outputs'), scopeOf(job, frame, job.env));
  const isMasked = ([, value]: [string, string]) => job.masks.mask(value) !== value;
  for (const [output] of Object.entries(all).filter(isMasked)) {
    const line = `Warning: Skip output '${output}' since it may contain secret.`;
    job.onEvent({ type: 'line', path: [nameOf(job, frame, source)], line });
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
