import { UserError } from '../action/errors.ts';
import { readUnexpanded } from './expand/unexpanded.ts';
import { toFindings } from './findings.ts';
import type { Problem } from './problem.ts';
import { type ConfigDocument, readYaml } from './read-yaml.ts';
import { isTree, type Tree } from './tree.ts';
import { plainValue } from './yaml/values.ts';

/**
 * Reads the team's own YAML, any part of a Loki config, as Loki's parser does (YAML 1.1: `no` is a boolean). Variables stay as
 * they are.
 * @param name what to call the file in an error
 * @param version the Loki version that it is for; the newest one known if that is left open
 * @throws UserError that lists every problem, secrets included, with its line and column
 */
export function parseTeamConfig(file: Uint8Array, name: string, version?: string): Tree {
  const document = readYaml(file, version);
  return treeOf(document, name, { ifEmpty: 'Leave out the input `config` to use the defaults alone.' });
}

interface TreeOptions {
  /** What to do where there is nothing in the file. */
  readonly ifEmpty: string;
  /** Rules whose errors do not matter here. */
  readonly allowed?: readonly string[];
}

/**
 * The plain values of a document that has no problems.
 * @throws UserError that lists every problem with its line and column
 */
export function treeOf(document: ConfigDocument, name: string, options: TreeOptions): Tree {
  const { ifEmpty, allowed = [] } = options;
  const errors = document.problems.filter(({ level, rule }) => level === 'error' && !allowed.includes(rule));
  if (errors.length > 0) throw refusal(name, document, errors);
  const { root, problems: unexpanded } = readUnexpanded(document.text);
  if (unexpanded.length > 0) throw refusal(name, document, unexpanded);
  const tree = root === undefined ? null : plainValue(root, name);
  if (tree === null) {
    throw new UserError(`${name} is empty. ${ifEmpty}`);
  }
  if (!isTree(tree)) {
    throw new UserError(`${name} is not a map. A Loki config starts with blocks such as \`limits_config:\`.`);
  }
  return tree;
}

function refusal(name: string, document: ConfigDocument, problems: readonly Problem[]): UserError {
  const lines = toFindings(document, name, problems).map(
    ({ line, column, message, fix }) => `- ${name}:${line}:${column}: ${message} ${fix}`,
  );
  return new UserError(`${name} has problems to fix first; nothing was changed.\n${lines.join('\n')}`);
}
