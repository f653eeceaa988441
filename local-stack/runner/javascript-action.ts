import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { distRoot, repositoryRoot } from '../paths.ts';
import type { ActionMetadata } from './action-file.ts';
import type { Scope } from './expressions.ts';
import type { StepLog } from './log.ts';
import { type ProgramOptions, type ProgramResult, runProgram } from './program.ts';
import { resolveText } from './template-tokens.ts';

export type Stage = 'pre' | 'main' | 'post';

/** The values an action gets: the given ones, and its own defaults. Warns about unknown names as the runner does. */
export function completeInputs(
  action: ActionMetadata,
  given: Record<string, string>,
  { scope, log }: { scope: Scope; log: StepLog },
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) values[name.toLowerCase()] = value;
  const valid = action.inputs.map((input) => input.name.toLowerCase());
  const unexpected = Object.keys(given).filter((name) => !valid.includes(name.toLowerCase()));
  if (unexpected.length > 0) {
    const names = action.inputs.map((input) => input.name);
    const known = names.join("', '");
    log.report('warning', `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${known}']`);
  }
  for (const input of action.inputs) values[input.name.toLowerCase()] ??= resolveText(input.default, scope);
  return values;
}

/** The variables from which `@actions/core` reads inputs and state. Spaces become `_`; dashes stay. */
export function inputVariables(
  inputs: Record<string, string>,
  state: Record<string, string>,
): Record<string, string> {
  const own = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  const saved = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
  return Object.fromEntries([...own, ...saved]) as Record<string, string>;
}

/** Runs one stage of a JavaScript action with this Node (24, as `runs.using: node24` asks for). */
export function runStage(
  action: ActionMetadata,
  path: string,
  options: Omit<ProgramOptions, 'command' | 'args'>,
): Promise<ProgramResult> {
  return runProgram({ ...options, command: process.execPath, args: [bundleOf(action, path)] });
}

function bundleOf(action: ActionMetadata, path: string): string {
  const written = resolve(action.folder, path);
  const inDist = relative(resolve(repositoryRoot, 'dist'), written);
  const file = inDist.startsWith('..') ? written : resolve(distRoot(), inDist);
  if (!existsSync(file)) {
    throw new Error(`${relative(repositoryRoot, file)} does not exist. Run \`npm run build\` first.`);
  }
  return file;
}
