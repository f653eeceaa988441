import { type Relocated, relocate } from './expand/relocate.ts';
import { type Expansion, expand } from './expand.ts';
import { NEWEST } from './fields/tree.ts';
import { Secrets } from './hide.ts';
import { MANY_PROBLEMS, type Problem, tooManyProblems } from './problem.ts';
import { openSecrets } from './secrets.ts';
import { duplicateKeys } from './yaml/duplicate-keys.ts';
import { parseYaml } from './yaml/parse.ts';
import { decodeText } from './yaml/text.ts';

/** A file as Loki reads it. */
export interface ConfigDocument extends Relocated {
  /** What is not to be shown of it. */
  readonly secrets: Secrets;
}

/**
 * Reads a file as Loki does with -config.expand-env=true, for `render`, `validate`, `guard` and `upgrade` alike: variables
 * first, of which the defaults are taken, then the YAML. Problems are what Loki does not read, keys that are set twice, and
 * secrets that are in the open.
 * @param version the Loki version that reads it; the newest one known if that is left open
 */
export function readYaml(file: Uint8Array | string, version: string = NEWEST): ConfigDocument {
  const { text, problems: undecoded } = decodeText(file);
  if (undecoded.length > 0) {
    const secrets = Secrets.of(text, undefined);
    return { text, root: undefined, problems: undecoded, variables: [], secrets };
  }
  const expansion = expand(text, { version, lookup: () => undefined });
  const document = relocate(parseYaml(expansion.text), text, expansion);
  const { root } = document;
  const inTree = root === undefined ? [] : [...duplicateKeys(root), ...openSecrets(root)];
  const inYaml = document.problems.map((problem) => withHint(text, problem));
  const problems = [...substitutionProblems(text, expansion), ...inYaml, ...inTree];
  return { ...document, problems: firstOf(problems), secrets: Secrets.of(text, root) };
}

/** Loki reads nothing of such a file, even if the variable is in a comment. */
function substitutionProblems(text: string, { problems }: Expansion): Problem[] {
  return problems.map(({ start, end, reason }): Problem => {
    const message = `Loki refuses the file for ${text.slice(start, end)}: ${reason}.`;
    const fix = 'Write "${NAME}" or "${NAME:-default}", or $${ for the two characters themselves.';
    return { rule: 'bad-substitution', level: 'error', message, fix, at: { start, end } };
  });
}

/** What is wrong with YAML after the expansion may look right in the file. */
function withHint(text: string, problem: Problem): Problem {
  const line = text.slice(text.lastIndexOf('\n', problem.at.start - 1) + 1).split('\n', 1)[0] ?? '';
  if (problem.rule !== 'yaml-syntax' || !/\\[\\/]/.test(line)) return problem;
  const hint =
    'Loki expands variables first, and takes \\\\ for one backslash: single quotes need no others.';
  return { ...problem, fix: `${problem.fix} ${hint}` };
}

function firstOf(problems: readonly Problem[]): readonly Problem[] {
  const next = problems[MANY_PROBLEMS];
  return next === undefined ? problems : [...problems.slice(0, MANY_PROBLEMS), tooManyProblems(next.at)];
}
