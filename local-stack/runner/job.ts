import type { ActionMetadata, CheckedStep, JavaScriptRuns } from './action-file.ts';
import type { Json, Scope, Status } from './expressions.ts';
import type { ActionSources } from './find-action.ts';
import type { StepLog } from './log.ts';
import type { Masks } from './masks.ts';
import type { CancelTimes } from './process.ts';
import type { Conclusion } from './program.ts';
import type { RunEvent, StepResult } from './results.ts';

/** The `post` stage of a JavaScript action, which runs when the job's steps have ended. */
export interface Post {
  /** Path of the step it belongs to. */
  path: string[];
  action: ActionMetadata;
  runs: JavaScriptRuns;
  frame: Frame;
  env: Record<string, string>;
  inputs: Record<string, string>;
  state: Record<string, string>;
}

/** A job under way. */
export interface Job extends ActionSources {
  temp: string;
  /** Variables of the machine and the runner, the same for every step. */
  machine: Record<string, string>;
  /** `env:` of the workflow and the job, and what steps wrote to GITHUB_ENV. */
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

/** What the steps of a job, or of one composite action, have in common. */
export interface Frame {
  file: string;
  composite: boolean;
  path: string[];
  /** Contexts that do not change while the frame's steps run. */
  contexts: Record<string, Json>;
  steps: Record<string, Json>;
  /** `env:` of the composite action's step, for the steps inside. */
  env: Record<string, string>;
  /** What the runner sets for the steps inside: GITHUB_ACTION_PATH. */
  variables: Record<string, string>;
  /** Aborted when the composite action has run out of time. */
  limit: AbortSignal | undefined;
  conclusions: Conclusion[];
  /** `defaults.run` of the job and the workflow. */
  defaults: { shell: string; workingDirectory: string };
}

/** A step that is about to run. */
export interface Running {
  job: Job;
  frame: Frame;
  step: CheckedStep;
  path: string[];
  /** The `env` context. */
  env: Record<string, string>;
  /** The part of `env` that the step itself sets. */
  ownEnv: Record<string, string>;
  scope: Scope;
  log: StepLog;
  /** Aborted when the job is cancelled, unless the step's condition holds even then. */
  signal: AbortSignal;
  timeoutMs: number | undefined;
}

/** What a step hands on. */
export interface Outcome {
  conclusion: Conclusion;
  outputs: Record<string, string>;
  summary: string;
}

/** The options that stop a step's program. */
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

/** The environment of a step's process. `env:` cannot override what the runner itself sets. */
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
