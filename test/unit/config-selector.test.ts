import { describe, expect, it } from 'vitest';
import { readRegex } from '../../src/config/regex.ts';
import { selectorProblem } from '../../src/config/selector.ts';

// The verdicts of the real Lokis 2.6.0, 2.9.17, 3.4.3 and 3.7.6 on a retention_stream with each of these selectors, and on a
// relabel_config with each of these regular expressions.

describe('a stream selector', () => {
  it.each([
    '{type="usage"}',
    ' {\ttype\r\n= "usage" , environment!="" } ',
    '{type=~"(?i)usage"}',
    '{type=~"(?s).*x"}',
    '{type=~`\\d`}',
    '{type!~".*",environment="x"}',
    '{type="\\x41\\101\\u0041\\U0010ffff\\""}',
    '{sum="x",rate="y",ip="z"}',
    '{é="x"}',
    '(({type="a"}))',
    '# before\n{type="a"#in it\n} // behind',
    '/* before */{type="a"}',
    '{a=~"(?P<n>a)(?P<n>b)"}',
  ])('%j is valid', (selector) => {
    expect(selectorProblem(selector, '3.7.6')).toBeUndefined();
  });

  it.each([
    ['', 'it does not start with {'],
    ['{}', 'a label is missing before "}"'],
    ['{type="a",}', 'a label is missing before "}"'],
    ['{1a="x"}', 'a label is missing'],
    ['{a.b="x"}', '=, !=, =~ or !~ is missing before ".b=\\"x\\"}"'],
    ['{type=="a"}', 'a string in quotes is missing'],
    ['{type=\u00a0"a"}', 'a string in quotes is missing'],
    ["{type='a'}", 'a string in quotes is missing'],
    ['{type="a\nb"}', 'a string in quotes is missing'],
    ['{type="\\d"}', 'a string in quotes is missing'],
    ['{type="\\400"}', 'a string in quotes is missing'],
    ['{type="\\U00110000"}', 'a string in quotes is missing'],
    ['{type="a" b="c"}', '} or a comma is missing before "b=\\"c\\"}"'],
    ['{type="a"', '} or a comma is missing at the end'],
    ['({type="a"}', 'a ) is missing at the end'],
    ['{type="a"} |= "x"', 'it continues after its end'],
    ['{type="a"}}', 'it continues after its end'],
    ['{type=~"a(?!b)"}', 'invalid or unsupported Perl syntax: `(?!`'],
    ['{a="b",type=~"("}', 'missing closing )'],
    ['{type=""}', 'every matcher also matches the empty string'],
    ['{type!="a"}', 'every matcher also matches the empty string'],
    ['{type=~"a|"}', 'every matcher also matches the empty string'],
    ['{type=~"\\\\z"}', 'every matcher also matches the empty string'],
    ['{type!~"(?i)x"}', 'every matcher also matches the empty string'],
  ])('%j is invalid: %s', (selector, why) => {
    expect(selectorProblem(selector, '3.7.6')).toContain(why);
  });

  it.each([
    ['by', '2.6.0', true],
    ['By', '2.6.0', false],
    ['By', '3.4.3', true],
    ['drop', '2.6.0', false],
    ['drop', '2.9.17', true],
    ['of', '3.4.3', false],
    ['of', '3.7.6', true],
  ])('with the label %s, a keyword of LogQL, is invalid for %s: %s', (label, version, invalid) => {
    expect(selectorProblem(`{${label}="x"}`, version) !== undefined).toBe(invalid);
  });
});

describe('a regular expression is Go’s', () => {
  it.each([
    '(?U)a+',
    '[[:alpha:]]',
    '\\p{Greek}',
    '\\Qx\\E',
    '\\x{10FFFF}',
    'a{,2}',
    'a)(b',
    '[]a]',
    '(|a)*',
    '',
  ])('%s is valid', (pattern) => {
    expect(readRegex(pattern, '3.7.6')).not.toHaveProperty('wrong');
  });

  it.each([
    '(?=a)',
    '\\1',
    '\\Z',
    '\\y',
    'a**',
    'a{1001}',
    '((a{100}){100}){100}',
    '[z-a]',
    '[[:foo:]]',
    '(?x)a',
    '[',
  ])('%s is invalid', (pattern) => {
    expect(readRegex(pattern, '3.7.6')).toMatchObject({
      wrong: expect.stringContaining('error parsing regexp'),
    });
  });

  it('before 3.4, a named group has a P', () => {
    expect(readRegex('(?<kind>a)', '2.9.17')).toMatchObject({
      wrong: expect.stringContaining('(?P<name>…)'),
    });
    expect(readRegex('(?<kind>a)', '3.4.3')).not.toHaveProperty('wrong');
    expect(readRegex('(?P<kind>a)', '2.9.17')).not.toHaveProperty('wrong');
  });
});
