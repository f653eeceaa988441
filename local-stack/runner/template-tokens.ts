import { evaluate, type Json, type Scope, toText } from './expressions.ts';
import { githubParser } from './github-parser.ts';

type Workflows = typeof import('@actions/workflow-parser');
/** A node of a parsed workflow or action file, which workflow-parser calls a template token. */
export type Token = Extract<Parameters<Workflows['isMapping']>[0], object>;

/** The value of a node, with expressions evaluated. */
export function resolve(token: Token, scope: Scope): Json {
  const { isBasicExpression, isBoolean, isMapping, isNumber, isSequence, isString } =
    githubParser().workflows;
  if (isMapping(token)) {
    const entries = [...iterate(token)].map(({ key, value }) => [
      toText(resolve(key, scope)),
      resolve(value, scope),
    ]);
    return Object.fromEntries(entries) as Json;
  }
  if (isSequence(token)) return [...iterate(token)].map((item) => resolve(item, scope));
  if (isBasicExpression(token)) return evaluate(token.expression, scope);
  return isString(token) || isNumber(token) || isBoolean(token) ? token.value : null;
}

/** The value of a node as text; '' when it is missing or null. */
export function resolveText(token: Token | undefined, scope: Scope): string {
  return token ? toText(resolve(token, scope)) : '';
}

/** A mapping of texts such as `env:` and `with:`. */
export function resolveTexts(token: Token | undefined, scope: Scope): Record<string, string> {
  const value = token ? resolve(token, scope) : null;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toText(item)]));
}

/** The node at a path of keys below a mapping, if there is one. */
export function child(token: Token | undefined, ...keys: string[]): Token | undefined {
  return keys.reduce<Token | undefined>(
    (at, key) => (at && githubParser().workflows.isMapping(at) ? at.find(key) : undefined),
    token,
  );
}

/** The nodes of a list; none of anything else. */
export function items(token: Token | undefined): Token[] {
  return token && githubParser().workflows.isSequence(token) ? [...iterate(token)] : [];
}

/** The keys and nodes of a mapping; none of anything else. */
export function entries(token: Token | undefined): [string, Token][] {
  if (!token || !githubParser().workflows.isMapping(token)) return [];
  return [...iterate(token)].map(({ key, value }) => [key.toString(), value]);
}

/** 1-based line on which a node begins. */
export function lineOf(token: Token): number {
  return token.range?.start.line ?? 1;
}

/** The types of workflow-parser declare an Iterator where there is an iterable. */
function iterate<T>(token: { [Symbol.iterator](): Iterator<T> }): Iterable<T> {
  return token as Iterable<T>;
}
