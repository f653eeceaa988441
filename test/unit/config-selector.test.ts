import { describe, expect, it } from 'vitest';
import { readRegex } from '../../src/config/regex.ts';
import { selectorProblem } from '../../src/config/selector.ts';

// What the real Lokis 2.6.0, 2.9.17, 3.4.3 and 3.7.6 said of a retention_stream with each of these, and of a
// relabel_config with each regular expression.

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
  ])('%j is one', (selector) => {
    expect(selectorProblem(selector, '3.7.6')).toBeUndefined();
  });

  it.each([
    ['', 'it does not begin with {'],
    ['{}', 'a label is missing before "}"'],
    ['{type="a",}', 'a label is missing before "}"'],
    ['{1a="x"}', 'a label is missing'],
    ['{a.b="x"}', '=, !=, =~ or !~ is missing before ".b=\\"x\\"}"'],
    ['{type=="a"}', 'a text in quotes is missing'],
    ['{type=\u00a0"a"}', 'a text in quotes is missing'],
    ["{type='a'}", 'a text in quotes is missing'],
    ['{type="a\nb"}', 'a text in quotes is missing'],
    ['{type="\\d"}', 'a text in quotes is missing'],
    ['{type="\\400"}', 'a text in quotes is missing'],
    ['{type="\\U00110000"}', 'a text in quotes is missing'],
    ['{type="a" b="c"}', '} or a comma is missing before "b=\\"c\\"}"'],
    ['{type="a"', '} or a comma is missing at its end'],
    ['({type="a"}', 'a ) is missing at its end'],
    ['{type="a"} |= "x"', 'it goes on behind its end'],
    ['{type="a"}}', 'it goes on behind its end'],
    ['{type=~"a(?!b)"}', 'invalid or unsupported Perl syntax: `(?!`'],
    ['{a="b",type=~"("}', 'missing closing )'],
    ['{type=""}', 'each of its matchers takes the empty text too'],
    ['{type!="a"}', 'each of its matchers takes the empty text too'],
    ['{type=~"a|"}', 'each of its matchers takes the empty text too'],
    ['{type=~"\\\\z"}', 'each of its matchers takes the empty text too'],
    ['{type!~"(?i)x"}', 'each of its matchers takes the empty text too'],
  ])('%j is none: %s', (selector, why) => {
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
  ])('with the label %s, a word of LogQL, is none for %s: %s', (label, version, none) => {
    expect(selectorProblem(`{${label}="x"}`, version) !== undefined).toBe(none);
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
  ])('%s is one', (pattern) => {
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
  ])('%s is none', (pattern) => {
    expect(readRegex(pattern, '3.7.6')).toMatchObject({
      wrong: expect.stringContaining('error parsing regexp'),
    });
  });

  it('before 3.4 the name of a group has a P', () => {
    expect(readRegex('(?<kind>a)', '2.9.17')).toMatchObject({
      wrong: expect.stringContaining('(?P<name>…)'),
    });
    expect(readRegex('(?<kind>a)', '3.4.3')).not.toHaveProperty('wrong');
    expect(readRegex('(?P<kind>a)', '2.9.17')).not.toHaveProperty('wrong');
  });
});
