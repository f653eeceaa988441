import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Step } from '@actions/workflow-parser/model/workflow-template';
import { githubParser } from './github-parser.ts';
import { child, entries, items, lineOf, resolveText, type Token } from './template-tokens.ts';

/** A mistake in a workflow or action file; the message begins with `file:line`. */
export class WorkflowError extends Error {
  override readonly name = 'WorkflowError';
}

export interface ActionInput {
  name: string;
  required: boolean;
  default: Token | undefined;
}

/** An action's metadata file, checked with GitHub's own schema. */
export interface ActionMetadata {
  /** Folder of the action. */
  folder: string;
  /** Path of the metadata file, relative to the root it was loaded from. */
  file: string;
  inputs: ActionInput[];
  /** Output name → expression, of a composite action. */
  outputs: [string, Token | undefined][];
  runs: JavaScriptRuns | CompositeRuns;
}

export interface JavaScriptRuns {
  using: 'javascript';
  /** Paths relative to the action's folder. */
  main: string;
  pre?: string | undefined;
  post?: string | undefined;
  /** Conditions, by default `always()`. */
  preIf: string;
  postIf: string;
}

export interface CompositeRuns {
  using: 'composite';
  steps: CheckedStep[];
}

/** A step as it stands in the file, with `id` and `if` as GitHub's parser completes them. */
export interface CheckedStep {
  id: string;
  /** Condition with the implied `success() &&`. */
  condition: string;
  token: Token;
}

/**
 * Reads `action.yml` (or `action.yaml`) of a folder.
 * @param root the repository's folder, for the file names in messages.
 * @throws WorkflowError with `file:line` for every mistake by GitHub's schema.
 */
export function loadAction(folder: string, root: string): ActionMetadata {
  const path = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find(existsSync);
  const shown = relative(root, folder) || '.';
  if (!path) throw new WorkflowError(`${shown} has no action.yml. Check the path in \`uses:\`.`);
  const file = relative(root, path);
  const { actions, workflows } = githubParser();
  const trace = new workflows.NoOperationTraceWriter();
  const { context, value } = actions.parseAction({ name: file, content: readFileSync(path, 'utf8') }, trace);
  const template = value && actions.convertActionTemplate(context, value);
  throwMistakes(file, context.errors.getErrors());
  if (!value || !template) throw new WorkflowError(`${file}:1: This is not the metadata of an action.`);
  const inputs = entries(child(value, 'inputs')).map(([name, input]) => ({
    name,
    required: resolveText(child(input, 'required'), { contexts: {} }) === 'true',
    default: child(input, 'default'),
  }));
  const outputs = entries(child(value, 'outputs')).map(([name, output]): [string, Token | undefined] => [
    name,
    child(output, 'value'),
  ]);
  return { folder, file, inputs, outputs, runs: readRuns(file, child(value, 'runs'), template.runs) };
}

type Template = ReturnType<ReturnType<typeof githubParser>['actions']['convertActionTemplate']>;

function readRuns(file: string, token: Token | undefined, runs: Template['runs']): ActionMetadata['runs'] {
  switch (runs.using) {
    case 'composite':
      return { using: 'composite', steps: checkedSteps(child(token, 'steps'), runs.steps) };
    case 'docker':
      throw new WorkflowError(`${file}: The local stack does not run Docker actions.`);
    default: {
      const { main, pre, post, preIf = 'always()', postIf = 'always()' } = runs;
      return { using: 'javascript', main, pre, post, preIf, postIf };
    }
  }
}

/** Pairs the steps in the file with those of GitHub's parser, which leaves out `with`, `shell` and more. */
export function checkedSteps(list: Token | undefined, converted: Step[]): CheckedStep[] {
  return items(list).map((token, index) => {
    const step = converted[index];
    return { id: step?.id ?? '', condition: step?.if?.expression ?? 'success()', token };
  });
}

interface Mistake {
  rawMessage: string;
  range: { start: { line: number } } | undefined;
}

/** @throws WorkflowError with a line for each mistake, if there are any. */
export function throwMistakes(file: string, mistakes: Mistake[]): void {
  if (mistakes.length === 0) return;
  const lines = mistakes.map(({ rawMessage, range }) => `${file}:${range?.start.line ?? 1}: ${rawMessage}`);
  throw new WorkflowError([...new Set(lines)].join('\n'));
}

/** The error for a mistake that only shows when the step runs. */
export function mistakeAt(file: string, token: Token, message: string): WorkflowError {
  return new WorkflowError(`${file}:${lineOf(token)}: ${message}`);
}
