import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ActionMetadata,
  type CheckedStep,
  loadAction,
  mistakeAt,
  WorkflowError,
} from './action-file.ts';
import { child, resolveText } from './template-tokens.ts';

/** Does what somebody else's action would do, which is not available here. */
export type StandIn = (call: StandInCall) => Promise<StandInResult | undefined>;

export interface StandInCall {
  inputs: Record<string, string>;
  /** The step's environment. */
  env: Record<string, string>;
  workspace: string;
  log(line: string): void;
  /** Hides a secret in everything shown from now on. */
  mask(secret: string): void;
}

export interface StandInResult {
  outputs?: Record<string, string>;
  /** For the steps that follow, as if written to GITHUB_ENV. */
  env?: Record<string, string>;
}

/** Stand-ins by `owner/repo` or `owner/repo/path`, without the version. */
export type StandIns = Record<string, StandIn>;

export type Used =
  | { kind: 'action'; action: ActionMetadata }
  | { kind: 'stand-in'; name: string; run: StandIn };

/** Where actions are found. */
export interface ActionSources {
  root: string;
  workspace: string;
  standIns: StandIns;
}

/** The file of a step, and whether it is a composite action's. */
export interface StepSource {
  file: string;
  composite: boolean;
}

/**
 * Finds the action that a step uses.
 * - `$/path`: this repository at the running commit (github.com, runner ≥ 2.336).
 * - `./path`: the workspace, where an earlier step must have put it.
 * - `owner/repo[/path]@ref`: a stand-in.
 * @throws WorkflowError with `file:line`.
 */
export function findAction(step: CheckedStep, { file, composite }: StepSource, sources: ActionSources): Used {
  const { root, standIns, workspace } = sources;
  const uses = usesOf(step);
  if (uses.startsWith('./')) {
    const folder = join(workspace, uses);
    if (existsSync(folder)) return { kind: 'action', action: loadAction(folder, workspace) };
    throw mistakeAt(
      file,
      step.token,
      `'${uses}' is not in the workspace. Check the repository out before this step.`,
    );
  }
  const path = selfRepositoryPath(uses, composite);
  if (path !== undefined) return { kind: 'action', action: loadAction(join(root, path), root) };
  const [, name] = /^([\w.-]+\/[\w./-]+)@\S+$/.exec(uses) ?? [];
  if (name === undefined) {
    throw mistakeAt(file, step.token, `Expected format {org}/{repo}[/path]@ref. Actual '${uses}'`);
  }
  const run = standIns[name];
  if (run) return { kind: 'stand-in', name, run };
  const known = Object.keys(standIns).join(', ') || 'none';
  throw mistakeAt(file, step.token, `The local stack has no stand-in for '${uses}', only for: ${known}.`);
}

/**
 * The path after `$/`. Bare `$/`, the root action, is accepted in workflow files, which github.com parses; composite
 * actions are parsed by the runner, and 2.336 refuses it there (`PipelineConstants.TryParseSelfRepository`).
 */
function selfRepositoryPath(uses: string, composite: boolean): string | undefined {
  if (!uses.startsWith('$/') || uses.includes('@')) return undefined;
  const path = uses.slice(2).replace(/^\/+/, '');
  return path === '' && composite ? undefined : path;
}

/** The text of a step's `uses:`; '' for a `run:` step. */
export function usesOf(step: CheckedStep): string {
  return resolveText(child(step.token, 'uses'), { contexts: {} });
}

/**
 * Checks before anything runs that every action of a job can be found, those of composite actions included. `./path`
 * is left out, since the steps before it put it there.
 * @throws WorkflowError with a line for each action that is missing.
 */
export function checkUses(steps: CheckedStep[], source: StepSource, sources: ActionSources): void {
  const problems: string[] = [];
  const check = (step: CheckedStep, at: StepSource): void => {
    const uses = usesOf(step);
    if (uses === '' || uses.startsWith('./')) return;
    try {
      const used = findAction(step, at, sources);
      if (used.kind !== 'action' || used.action.runs.using !== 'composite') return;
      for (const inner of used.action.runs.steps) check(inner, { file: used.action.file, composite: true });
    } catch (error) {
      if (!(error instanceof WorkflowError)) throw error;
      problems.push(error.message);
    }
  };
  for (const step of steps) check(step, source);
  if (problems.length > 0) throw new WorkflowError(problems.join('\n'));
}
