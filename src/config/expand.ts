import { compareVersions } from '../loki/versions.ts';
import { type Evaluation, evaluate, type Lookup, type Reference } from './expand/evaluate.ts';
import { parseReference } from './expand/parse.ts';
import { Refusal } from './expand/refusal.ts';
import { applyEdits, type Edge, type Edit, sourceMapOf } from './expand/source-map.ts';
import { MANY_PROBLEMS } from './problem.ts';
import type { Span } from './yaml/nodes.ts';

/** A place at which Loki refuses the text, and why, in the words of its library. */
export interface ExpansionProblem extends Span {
  readonly reason: string;
}

/** A text as Loki's YAML parser gets it. */
export interface Expansion {
  readonly text: string;
  /** In the order of the text; Loki names the first and reads no further. */
  readonly problems: readonly ExpansionProblem[];
  /** Every variable that the text names, those inside of others' defaults too, with its place in the source. */
  readonly references: readonly Reference[];
  /**
   * The offset in the source of an offset in the expanded text. What a reference brings starts and ends where the
   * reference does.
   */
  readonly sourceOf: (offset: number, edge: Edge) => number;
}

export interface ExpandOptions {
  /** The Loki version that reads the text. */
  readonly version: string;
  readonly lookup: Lookup;
}

/**
 * Expands a config as Loki does with -config.expand-env=true: before it reads the YAML, and so in comments too. `$$`, `\\`
 * and `\/` become one character. A reference whose value is not known stays as it is, unless it has a default.
 * Source: Loki, pkg/util/cfg/files.go; drone/envsubst, of which Loki has v1.0.3 since 2.8.0 and v1.0.2 before.
 */
export function expand(text: string, { version, lookup }: ExpandOptions): Expansion {
  const problems: ExpansionProblem[] = [];
  const references: Reference[] = [];
  const edits: Edit[] = [];
  const evaluation: Evaluation = {
    grammar: compareVersions(version, '2.8.0') < 0 ? 'v1.0.2' : 'v1.0.3',
    lookup,
    take: (reference) => references.push(reference),
  };
  const special = new RegExp(SPECIAL);
  for (let match = special.exec(text); match !== null; match = special.exec(text)) {
    // After as many, nobody reads on.
    if (problems.length > MANY_PROBLEMS) break;
    try {
      const edit = editAt(text, match, evaluation);
      edits.push(edit);
      special.lastIndex = edit.end;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push({ ...spanOfRefused(text, match.index), reason: error.message });
    }
  }
  return { text: applyEdits(text, edits), problems, references, sourceOf: sourceMapOf(edits) };
}

/** Longer than any reference that a person writes. */
const LONGEST_SHOWN = 200;

/** Where the text does not stand for itself. */
const SPECIAL = /\$\$|\\[\\/]|\$\{|\0/g;

/** @throws Refusal */
function editAt(text: string, { 0: special, index: start }: RegExpExecArray, evaluation: Evaluation): Edit {
  // A NUL is the end of the file to envsubst.
  if (special === '\0') return { start, end: text.length, by: '' };
  if (special !== '${') return { start, end: start + 2, by: special.charAt(1) };
  const reference = parseReference(text, start, evaluation.grammar);
  const value = evaluate(reference, evaluation);
  return { start, end: reference.end, by: value ?? text.slice(start, reference.end) };
}

/** What a person sees as the reference: up to its brace or the end of its line. */
function spanOfRefused(text: string, start: number): Span {
  const [shown = ''] = /^\$\{[^}\n]*\}?/.exec(text.slice(start, start + LONGEST_SHOWN)) ?? [];
  return { start, end: start + shown.length };
}
