import type { Json, Scope, Status } from './expressions.ts';
import type { Annotation, StepLog } from './log.ts';
import type { Masks } from './masks.ts';
import type { ActionMetadata, CheckedStep, JavaScriptRuns } from './metadata.ts';
import type { CancelTimes } from './process.ts';
import type { Conclusion } from './program.ts';
import type { Places } from './uses.ts';

/** What one step did. Log, annotations and summary are masked, as shown; outputs are as the next step gets them. */
export interface StepResult {
  name: string;
  /** Names of the steps that led here, this one last: more than one inside a composite action. */
  path: string[];
  id: string;
  /** What `uses:` says; undefined for a script. */
  action: string | undefined;
  /** Result before `continue-on-error`. */
  outcome: Conclusion;
  conclusion: Conclusion;
  seconds: number;
  outputs: Record<string, string>;
  /** The step's part of the job summary, Markdown. */
  summary: string;
  annotations: Annotation[];
  log: string[];
}

/** What GitHub itself would act on; here it is only shown. Expressions evaluated; null when the workflow has none. */
export interface JobSettings {
  concurrency: Json;
  environment: Json;
  permissions: Json;
}

export type RunEvent =
  | { type: 'job-start'; name: string; settings: JobSettings }
  | { type: 'step-start'; path: string[]; action: string | undefined }
  | { type: 'line'; path: string[]; line: string }
  | { type: 'step-end'; step: StepResult };

/** A JavaScript action's `post`, to be run when the job's steps have ended. */
export interface Post {
  /** The step it belongs to. */
  path: string[];
  action: ActionMetadata;
  runs: JavaScriptRuns;
  frame: Frame;
  env: Record<string, string>;
  inputs: Record<string, string>;
  state: Record<string, string>;
}

/** A job under way. */
export interface Job extends Places {
  temp: string;
  /** The machine's variables and the runner's, the same for every step. */
  machine: Record<string, string>;
  /** The workflow's and job's `env:` and what steps wrote to GITHUB_ENV. */
  env: Record<string, string>;
  /** What steps wrote to GITHUB_PATH, the latest first. */
  path: string[];
  masks: Masks;
  posts: Post[];
  results: StepResult[];
  signal: AbortSignal;
  cancelTimes: CancelTimes | undefined;
  onEvent(event: RunEvent): void;
}

/** The steps of a job or of one composite action: each has its own `steps`, `inputs` and success. */
export interface Frame {
  file: string;
  composite: boolean;
  path: string[];
  /** Contexts that do not change while the frame's steps run. */
  contexts: Record<string, Json>;
  steps: Record<string, Json>;
  /** `env:` of the composite action's step, for the steps inside. */
  env: Record<string, string>;
  /** Set by the runner for the steps inside: GITHUB_ACTION_PATH. */
  variables: Record<string, string>;
  /** Aborted when the composite action's own time is up. */
  limit: AbortSignal | undefined;
  conclusions: Conclusion[];
  /** `defaults.run` of the job and the workflow. */
  defaults: { shell: string; workingDirectory: string };
}

/** A step whose turn has come: where it stands, what it may refer to, where its output goes. */
export interface Running {
  job: Job;
  frame: Frame;
  step: CheckedStep;
  path: string[];
  /** The `env` context. */
  env: Record<string, string>;
  /** The part of it that the step itself sets. */
  ownEnv: Record<string, string>;
  scope: Scope;
  log: StepLog;
  /** Aborted when the job is cancelled, unless the step's condition still holds then. */
  signal: AbortSignal;
  timeoutMs: number | undefined;
}

/** What a step leaves behind. */
export interface Outcome {
  conclusion: Conclusion;
  outputs: Record<string, string>;
  summary: string;
}

/** How a step's program is stopped. */
export function limitsOf({ job, signal, timeoutMs }: Running) {
  return { signal, timeoutMs, cancelTimes: job.cancelTimes };
}

/** What an expression of a step in `frame` may refer to; `env` is the step's. */
export function scopeOf(job: Job, frame: Frame, env: Record<string, string>): Scope {
  return {
    contexts: { ...frame.contexts, steps: frame.steps, env },
    status: statusOf(frame.conclusions, job.signal.aborted),
  };
}

/** `success()`, `failure()` and `cancelled()` after the given conclusions. */
export function statusOf(conclusions: Conclusion[], aborted = false): Status {
  const cancelled = aborted || conclusions.includes('cancelled');
  const failure = !cancelled && conclusions.includes('failure');
  return { success: !cancelled && !failure, failure, cancelled };
}

/** The environment of a step's process: what the runner itself sets cannot be overridden by `env:`. */
export function processEnv(job: Job, frame: Frame, env: Record<string, string>): Record<string, string> {
  const own = Object.entries(job.machine).filter(([name]) => /^(GITHUB|RUNNER)_/.test(name));
  const all: Record<string, string> = {
    ...job.machine,
    ...env,
    ...Object.fromEntries(own),
    ...frame.variables,
  };
  const path = all['PATH'] ?? '';
  return { ...all, PATH: [...job.path, path].join(':') };
}

/** Takes over what a step wrote to GITHUB_ENV and GITHUB_PATH. */
export function exportTo(job: Job, env: Record<string, string>, path: string[]): void {
  Object.assign(job.env, env);
  const others = job.path.filter((entry) => !path.includes(entry));
  job.path.splice(0, job.path.length, ...path.toReversed(), ...others);
}
