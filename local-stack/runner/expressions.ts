import type { data as expressionData } from '@actions/expressions';
import { githubParser } from './github-parser.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The values of `success()`, `failure()` and `cancelled()` for one step. */
export interface Status {
  success: boolean;
  failure: boolean;
  cancelled: boolean;
}

/** What an expression may refer to. */
export interface Scope {
  contexts: Record<string, Json>;
  status?: Status;
}

/**
 * Evaluates one expression (without `${{ }}`) with GitHub's own lexer, parser and evaluator.
 * @throws ExpressionError for an unknown context or function, or whatever the function throws.
 */
export function evaluate(expression: string, scope: Scope): Json {
  const { Evaluator, Lexer, Parser, data } = githubParser().expressions;
  const { contexts, status } = scope;
  const functions = statusFunctions(status);
  const tokens = new Lexer(expression).lex().tokens;
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const byName = new Map(functions.map((definition) => [definition.name.toLowerCase(), definition]));
  const values = JSON.parse(JSON.stringify(contexts), data.reviver) as expressionData.Dictionary;
  const result = new Evaluator(tree, values, byName).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer)) as Json;
}

function statusFunctions(status: Status | undefined) {
  const { data } = githubParser().expressions;
  const values = status
    ? { success: status.success, failure: status.failure, cancelled: status.cancelled, always: true }
    : {};
  return Object.entries(values).map(([name, value]) => ({
    name,
    description: '',
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }));
}

/** Whether a value counts as true in `if:`: everything does but false, 0, NaN, '' and null. */
export function isTruthy(value: Json): boolean {
  return Boolean(value);
}

/** A value as text, the way `env`, `with` and templates show it. */
export function toText(value: Json): string {
  if (value === null) return '';
  if (Array.isArray(value)) return 'Array';
  return typeof value === 'object' ? 'Object' : String(value);
}
