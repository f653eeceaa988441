import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { repositoryRoot } from '../paths.ts';
import { type ActionMetadata, type JavaScriptRuns, loadAction } from './action-file.ts';
import { githubContext, runnerContext, runnerEnv } from './environment.ts';
import { evaluate, isTruthy, type Scope } from './expressions.ts';
import type { FileCommands } from './file-commands.ts';
import { completeInputs, inputVariables, runStage, type Stage } from './javascript-action.ts';
import { statusOf } from './job.ts';
import { type Annotation, createLog, type StepLog } from './log.ts';
import { createMasks } from './masks.ts';
import type { CancelTimes } from './process.ts';
import type { Conclusion, ProgramResult } from './program.ts';

export interface RunActionOptions {
  inputs?: Record<string, string>;
  /** Added to the runner's own variables. Of the caller's environment, only PATH is passed on. */
  env?: Record<string, string>;
  /** GITHUB_WORKSPACE; a new empty folder when not given. */
  workspace?: string;
  /** RUNNER_TEMP; a folder that is removed afterwards when not given. */
  temp?: string;
  /** Milliseconds that each stage may take. */
  timeoutMs?: number;
  /** Cancels the run. */
  signal?: AbortSignal;
  cancelTimes?: CancelTimes;
  /** Folder that holds `actions/<name>`; this repository when not given. */
  root?: string;
  /** Called with each line of the log, masked, as it appears. */
  onLine?: (line: string) => void;
}

export interface ActionResult {
  /** Exit code of the main stage, or of the stage that failed. */
  code: number;
  conclusion: Conclusion;
  /** Of all stages, as printed: with workflow commands, and not masked. */
  stdout: string;
  stderr: string;
  /** What a person sees: stdout and stderr, with workflow commands applied and secrets masked. */
  log: string;
  outputs: Record<string, string>;
  /** The job summary's Markdown as written (not masked). */
  summary: string;
  state: Record<string, string>;
  /** What the action wrote to GITHUB_ENV and GITHUB_PATH. */
  exported: { env: Record<string, string>; path: string[] };
  masks: readonly string[];
  annotations: Annotation[];
  seconds: number;
}

/**
 * Runs `actions/<name>` the way GitHub's runner does: `pre`, `main` and `post` of the built bundle, as child processes.
 * @throws WorkflowError when its action.yml is wrong, Error when its bundle is not built.
 */
export async function runAction(name: string, options: RunActionOptions = {}): Promise<ActionResult> {
  const root = options.root ?? repositoryRoot;
  const action = loadAction(resolve(root, 'actions', name), root);
  if (action.runs.using !== 'javascript') throw new Error(`${action.file} is not a JavaScript action.`);
  const own = await mkdtemp(join(tmpdir(), 'action-'));
  try {
    const temp = options.temp ?? join(own, 'temp');
    const workspace = options.workspace ?? join(own, 'workspace');
    return await runStages(action, action.runs, { ...options, temp, workspace });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

type Ready = RunActionOptions & { temp: string; workspace: string };

async function runStages(
  action: ActionMetadata,
  runs: JavaScriptRuns,
  options: Ready,
): Promise<ActionResult> {
  const started = performance.now();
  const masks = createMasks();
  const log = createLog(masks, options.onLine);
  const env = { ...(await runnerEnv(options)), ...options.env };
  const scope: Scope = { contexts: { github: githubContext(env), runner: runnerContext(env), job: {} } };
  const inputs = completeInputs(action, options.inputs ?? {}, { scope, log });
  const done: { stage: Stage; result: ProgramResult }[] = [];
  for (const [stage, condition] of [
    ['pre', runs.preIf],
    ['main', 'success()'],
    ['post', runs.postIf],
  ] as const) {
    const path = runs[stage];
    const status = statusOf(done.map(({ result }) => result.conclusion));
    if (path === undefined || !isTruthy(evaluate(condition, { ...scope, status }))) continue;
    const state = merged(done, (files) => files.state);
    const variables = { ...env, ...inputVariables(inputs, state) };
    done.push({ stage, result: await runStage(action, path, stageOptions(options, variables, log, stage)) });
  }
  return { ...collect(done, log), masks: masks.values, seconds: (performance.now() - started) / 1000 };
}

/** The post stage of a cancelled run is not cancelled. */
function stageOptions(options: Ready, env: Record<string, string>, log: StepLog, stage: Stage) {
  const { workspace, temp, timeoutMs, cancelTimes } = options;
  const signal = stage === 'post' && options.signal?.aborted ? undefined : options.signal;
  return { cwd: workspace, env, temp, log, timeoutMs, cancelTimes, signal };
}

type Done = { stage: Stage; result: ProgramResult }[];

function collect(done: Done, log: StepLog): Omit<ActionResult, 'masks' | 'seconds'> {
  const failed = done.find(({ result }) => result.conclusion !== 'success');
  const text = (stream: 'stdout' | 'stderr') => done.flatMap(({ result }) => result[stream]).join('\n');
  return {
    code: failed?.result.code ?? 0,
    conclusion: failed?.result.conclusion ?? 'success',
    stdout: text('stdout'),
    stderr: text('stderr'),
    log: log.lines.join('\n'),
    outputs: merged(done, (files) => files.outputs),
    summary: done.map(({ result }) => result.files.summary).join(''),
    state: merged(done, (files) => files.state),
    exported: {
      env: merged(done, (files) => files.env),
      path: done.flatMap(({ result }) => result.files.path),
    },
    annotations: log.annotations,
  };
}

function merged(done: Done, pick: (files: FileCommands) => Record<string, string>): Record<string, string> {
  return Object.assign({}, ...done.map(({ result }) => pick(result.files))) as Record<string, string>;
}
