import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ActionMetadata, type CheckedStep, loadAction, mistakeAt, WorkflowError } from './metadata.ts';
import { child, resolveText } from './tokens.ts';

/** An action the local stack answers for, because it cannot be had here: its inputs in, its outputs out. */
export type StandIn = (call: StandInCall) => Promise<StandInAnswer | undefined>;

export interface StandInCall {
  inputs: Record<string, string>;
  /** The step's environment. */
  env: Record<string, string>;
  workspace: string;
  log(line: string): void;
  /** Hides a secret in everything shown from now on. */
  mask(secret: string): void;
}

export interface StandInAnswer {
  outputs?: Record<string, string>;
  /** Exported to the steps that follow, as through GITHUB_ENV. */
  env?: Record<string, string>;
}

/** Stand-ins by `owner/repo` or `owner/repo/path`, without the version. */
export type StandIns = Record<string, StandIn>;

export type Used =
  | { kind: 'action'; action: ActionMetadata }
  | { kind: 'stand-in'; name: string; run: StandIn };

export interface Places {
  root: string;
  workspace: string;
  standIns: StandIns;
}

/** Where a step stands: the file, and whether a composite action's rules apply. */
export interface Place {
  file: string;
  composite: boolean;
}

/**
 * Finds what a step's `uses` means.
 * - `$/path`: this repository at the running commit (github.com, runner ≥ 2.336).
 * - `./path`: the workspace, so only what a checkout has put there.
 * - `owner/repo[/path]@ref`: a stand-in.
 * @throws WorkflowError with `file:line`.
 */
export function findAction(step: CheckedStep, { file, composite }: Place, places: Places): Used {
  const { root, standIns, workspace } = places;
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
  throw mistakeAt(file, step.token, `'${uses}' is not part of the local stack; it stands in for: ${known}.`);
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

/** A step's `uses:`, or '' for a `run:` step. */
export function usesOf(step: CheckedStep): string {
  return resolveText(child(step.token, 'uses'), { contexts: {} });
}

/**
 * Finds every action of a job before anything runs, composite actions' steps included; `./` is found when its turn comes.
 * @throws WorkflowError for all that cannot be found, one line each.
 */
export function checkUses(steps: CheckedStep[], place: Place, places: Places): void {
  const problems: string[] = [];
  const check = (step: CheckedStep, at: Place): void => {
    const uses = usesOf(step);
    if (uses === '' || uses.startsWith('./')) return;
    try {
      const used = findAction(step, at, places);
      if (used.kind !== 'action' || used.action.runs.using !== 'composite') return;
      for (const inner of used.action.runs.steps) check(inner, { file: used.action.file, composite: true });
    } catch (error) {
      if (!(error instanceof WorkflowError)) throw error;
      problems.push(error.message);
    }
  };
  for (const step of steps) check(step, place);
  if (problems.length > 0) throw new WorkflowError(problems.join('\n'));
}
