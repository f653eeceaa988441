import { MANY_PROBLEMS, type Problem, tooManyProblems } from './problem.ts';
import { openSecrets } from './secrets.ts';
import { duplicateKeys } from './yaml/duplicate-keys.ts';
import { parseYaml, type YamlDocument } from './yaml/parse.ts';

/**
 * Reads a file before any version of Loki is considered, for `render`, `validate`, `guard` and `upgrade` alike. Problems are
 * what no Loki reads, keys that are set twice, and secrets that are in the open.
 */
export function readYaml(file: Uint8Array | string): YamlDocument {
  const document = parseYaml(file);
  const { root } = document;
  if (root === undefined) return document;
  const problems = [...document.problems, ...duplicateKeys(root), ...openSecrets(root)];
  return { ...document, problems: firstOf(problems) };
}

function firstOf(problems: readonly Problem[]): readonly Problem[] {
  const next = problems[MANY_PROBLEMS];
  return next === undefined ? problems : [...problems.slice(0, MANY_PROBLEMS), tooManyProblems(next.at)];
}
