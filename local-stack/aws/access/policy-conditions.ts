import type { Context } from './policy.ts';

type Operator = (actual: string, wanted: string) => boolean;

const operators: Record<string, Operator> = {
  StringEquals: (actual, wanted) => actual === wanted,
  StringEqualsIgnoreCase: (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase(),
  StringLike: (actual, wanted) => like(wanted, actual),
  ArnEquals: (actual, wanted) => like(wanted, actual),
  ArnLike: (actual, wanted) => like(wanted, actual),
  Bool: (actual, wanted) => actual === wanted.toLowerCase(),
  NumericEquals: (actual, wanted) => Number(actual) === Number(wanted),
  NumericLessThan: (actual, wanted) => Number(actual) < Number(wanted),
  NumericLessThanEquals: (actual, wanted) => Number(actual) <= Number(wanted),
  NumericGreaterThan: (actual, wanted) => Number(actual) > Number(wanted),
  NumericGreaterThanEquals: (actual, wanted) => Number(actual) >= Number(wanted),
};

const negative: Record<string, string> = {
  StringNotEquals: 'StringEquals',
  StringNotLike: 'StringLike',
  ArnNotEquals: 'ArnEquals',
  ArnNotLike: 'ArnLike',
  NumericNotEquals: 'NumericEquals',
};

/** All operators and all their keys must hold; of a key's values, one must. */
export function conditionsHold(
  conditions: Record<string, Record<string, string | string[]>>,
  context: Context,
): boolean {
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) =>
      holds(operator, context[key.toLowerCase()], [values].flat().map(String)),
    ),
  );
}

function holds(operator: string, actual: string | undefined, wanted: string[]): boolean {
  if (operator === 'Null') return wanted.includes(String(actual === undefined));
  const ifExists = operator.endsWith('IfExists');
  const name = operator.replace(/IfExists$/, '');
  const opposite = negative[name];
  const test = operators[opposite ?? name];
  if (test === undefined) {
    throw new Error(
      `The local AWS does not know the condition operator ${operator}. Add it to policy-conditions.ts.`,
    );
  }
  if (actual === undefined) return ifExists || opposite !== undefined;
  const any = wanted.some((value) => test(actual, value));
  return opposite === undefined ? any : !any;
}

/** Matches a whole value: `*` is any text, `?` any character. */
export function like(pattern: string, value: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(value);
}
