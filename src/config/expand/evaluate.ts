import type { Span } from '../yaml/nodes.ts';
import { fromBytes, toBytes, toReadableText } from './bytes.ts';
import { isDefault, substitute } from './functions.ts';
import type { Grammar, ReferenceNode } from './parse.ts';
import { Refusal } from './refusal.ts';

/** The value of a variable: '' for one that is not set, undefined for one whose value is not known here. */
export type Lookup = (name: string) => string | undefined;

/** A variable that a text names, with its place there. */
export interface Reference extends Span {
  readonly name: string;
  /** What stands in where the variable is empty; undefined where nothing does. */
  readonly default: string | undefined;
  /** What it comes to; undefined where that is not known. */
  readonly value: string | undefined;
}

export interface Evaluation {
  readonly grammar: Grammar;
  readonly lookup: Lookup;
  /** Takes the reference and those inside of it, the inner ones first. */
  readonly take: (reference: Reference) => void;
}

/**
 * What a reference comes to; undefined where that is not known. Of a variable whose value is not known the default is taken.
 * @throws Refusal
 */
export function evaluate(node: ReferenceNode, evaluation: Evaluation): string | undefined {
  const bytes = bytesOf(node, evaluation);
  if (bytes === undefined) return undefined;
  const text = fromBytes(bytes);
  if (text === undefined) throw new Refusal('the value is cut inside of a character');
  return text;
}

function bytesOf(node: ReferenceNode, evaluation: Evaluation): string | undefined {
  const { name, operator, start, end } = node;
  const operands = node.operands.map((operand) =>
    typeof operand === 'string' ? toBytes(operand) : bytesOf(operand, evaluation),
  );
  const known = operands.filter((operand) => operand !== undefined);
  const isKnown = known.length === operands.length;
  const fallback = isDefault(operator) && isKnown ? known.join('') : undefined;
  const given = evaluation.lookup(name);
  const bytes = isDefault(operator)
    ? (given && toBytes(given)) || fallback
    : isKnown && given !== undefined
      ? substitute(operator, toBytes(given), known, evaluation.grammar)
      : undefined;
  evaluation.take({ name, start, end, default: readable(fallback), value: readable(bytes) });
  return bytes;
}

function readable(bytes: string | undefined): string | undefined {
  return bytes === undefined ? undefined : toReadableText(bytes);
}
