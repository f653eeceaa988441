import { describe, expect, test } from 'vitest';
import { evaluate, isTruthy, toText } from './expressions.ts';

const scope = {
  contexts: { inputs: { days: 30, name: 'usage', flag: false }, github: { repository: 'acme/usage' } },
  status: { success: false, failure: true, cancelled: false },
};

describe('expressions', () => {
  test.each([
    ['inputs.days', 30],
    ["inputs.flag || 'none'", 'none'],
    ["format('{0}-{1}', inputs.name, inputs.days)", 'usage-30'],
    ["contains(github.repository, 'USAGE')", true],
    ['fromJSON(\'["a","b"]\')[1]', 'b'],
    ['github.nothing.at.all', null],
    ['success()', false],
    ['always() && failure() && !cancelled()', true],
  ])('%s is %j', (expression, value) => {
    expect(evaluate(expression, scope)).toEqual(value);
  });

  test('an unknown context is an error, not empty text', () => {
    expect(() => evaluate('secrets.TOKEN', scope)).toThrow("Unrecognized named-value: 'secrets'");
  });
});

test.each([
  [null, ''],
  [true, 'true'],
  [1.5, '1.5'],
  [['a'], 'Array'],
  [{}, 'Object'],
])('%j is shown as %j', (value, text) => {
  expect(toText(value)).toBe(text);
});

test.each([
  ['', false],
  [0, false],
  [null, false],
  ['false', true],
  [{}, true],
])('%j counts as %j in a condition', (value, truth) => {
  expect(isTruthy(value)).toBe(truth);
});
