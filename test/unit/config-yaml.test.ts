import { describe, expect, it } from 'vitest';
import { positionsIn } from '../../src/config/yaml/lines.ts';
import { contentOf, isNull, type YamlNode } from '../../src/config/yaml/nodes.ts';
import { parseYaml } from '../../src/config/yaml/parse.ts';
import { resolve } from '../../src/config/yaml/resolve.ts';
import { MAX_BYTES } from '../../src/config/yaml/text.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const rulesOf = (file: string | Uint8Array) => parseYaml(file).problems.map(({ rule }) => rule);

/** The value of the only field of a one-line document. */
function onlyValue(yaml: string): YamlNode {
  const { root } = parseYaml(yaml);
  const value = root?.kind === 'map' ? root.pairs[0]?.value : undefined;
  if (value === undefined) throw new Error(`no value in ${yaml}`);
  return value;
}

function resolved(written: string) {
  const node = onlyValue(`key: ${written}`);
  if (node.kind !== 'scalar') throw new Error(`${written} is not a scalar`);
  return resolve(node);
}

describe('scalars are resolved as go-yaml does for YAML 1.1', () => {
  it.each(['y', 'Yes', 'ON', 'true', 'TRUE'])('%s is true', (written) => {
    expect(resolved(written)).toEqual({ type: 'bool', value: true });
  });

  it.each(['n', 'No', 'off', 'False'])('%s is false', (written) => {
    expect(resolved(written)).toEqual({ type: 'bool', value: false });
  });

  it.each([
    ['010', 8n],
    ['0o17', 15n],
    ['0x1F', 31n],
    ['0b101', 5n],
    ['-0b11', -3n],
    ['1_000', 1000n],
    ['+5', 5n],
    ['18446744073709551615', 18446744073709551615n],
  ])('%s is the integer %s', (written, value) => {
    expect(resolved(written)).toEqual({ type: 'int', value });
  });

  it.each([
    ['1.5', 1.5],
    ['1e3', 1000],
    ['.5', 0.5],
    ['-.inf', Number.NEGATIVE_INFINITY],
    ['08', 8],
    ['99999999999999999999', 1e20],
  ])('%s is the float %d', (written, value) => {
    expect(resolved(written)).toEqual({ type: 'float', value });
  });

  it.each([
    '1:30',
    '5m',
    '"5"',
    "'true'",
    '!!str 5',
    '1.2.3',
    '0x',
    'yes please',
    '1e400',
    '-1e400',
    '.1e400',
  ])('%s is a text', (written) => {
    expect(resolved(written).type).toBe('str');
  });

  it('2024-12-31 is a timestamp, which only fits fields that take text', () => {
    expect(resolved('2024-12-31').type).toBe('timestamp');
  });

  it.each(['', '~', 'null', 'Null', '!!null x'])('%j is null', (written) => {
    expect(isNull(onlyValue(`key: ${written}`))).toBe(true);
  });

  it.each(['"null"', "'~'", '""'])('%s in quotes is not null', (written) => {
    expect(isNull(onlyValue(`key: ${written}`))).toBe(false);
  });
});

describe('positions', () => {
  it('every node has its start and end', () => {
    const text = 'a:\n  b: "x"\n  c: [1, 2]\n';
    const { root } = parseYaml(text);
    const inner = root?.kind === 'map' ? root.pairs[0]?.value : undefined;
    if (inner?.kind !== 'map') throw new Error('no block');
    expect(inner.pairs.map(({ value }) => text.slice(value.start, value.end))).toEqual(['"x"', '[1, 2]']);
  });

  it('a collection after lines that Loki reads at any indentation has its start and end', () => {
    const text = 'a: "x\ny"\nb: {c: 1}\n';
    const { root } = parseYaml(text);
    const last = root?.kind === 'map' ? root.pairs.at(-1)?.value : undefined;
    expect(text.slice(last?.start, last?.end)).toBe('{c: 1}');
  });

  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
  ])('lines end at %s', (_, end) => {
    const text = ['a: 1', 'b: 2', 'c: 3'].join(end);
    expect(positionsIn(text)(text.indexOf('c'))).toEqual({ line: 3, column: 1 });
  });

  it('an alias leads to the node of its anchor', () => {
    const { root } = parseYaml('a: &x {k: 1}\nb: *x\n');
    const [first, second] = root?.kind === 'map' ? root.pairs : [];
    expect(second && contentOf(second.value)).toBe(first?.value);
  });
});

describe('what Loki does not read as YAML', () => {
  it.each([
    ['a tab as indentation', 'a:\n\tb: 1\n'],
    ['an open bracket', 'a: [1, 2\n'],
    ['an open quote', 'a: "x\n'],
    ['a block in a line', 'a: b: c\n'],
    ['a field between two indentations', 'a:\n    b: 1\n  c: 2\n'],
    ['an alias without anchor', 'a: *nobody\n'],
    ['an alias of what it is in', 'a: &x [*x]\n'],
  ])('%s is a syntax error', (_, yaml) => {
    expect(rulesOf(yaml)).toEqual(['yaml-syntax']);
  });

  it.each([
    ['a tab on an empty line', 'a: 1\n\t\nb: 2\n'],
    ['a tab before a comment', 'a: 1\n  \t# c\n'],
    ['a tab before a value', 'a:\n  \tx\n'],
    ['a tab after a dash', 'a:\n-\tx\n'],
    ['a tab after a dash with no value', 'a:\n- \t\n'],
    ['a tab before a block of text', 'a:\n- \t|\n  x\n'],
    ['a tagged field on the line of another', 'a: !!str b: 1\n'],
    ['an anchored field on the line of another', 'a: &x b: 1\n'],
    ['a tab before a quoted value', 'a:\n  \t"x"\n'],
    ['a tab before a value in brackets', 'a:\n  \t[x]\n'],
    ['a tab before the first line of a text', 'a: |\n\n  \tx\n'],
    ['a directive of YAML 1.2', '%YAML 1.2\n---\na: 1\n'],
    ['an unknown directive', '%FOO\n---\na: 1\n'],
    ['the end of a document before its start', '...\na: 1\n'],
    ['an escaped slash', 'a: "\\/"\n'],
    ['half a surrogate pair', 'a: "\\ud800"\n'],
    ['a value in braces without a name', 'a: {: b}\n'],
    ['a value without a name', 'a:\n  : b\n'],
    ['a name in braces on two lines', 'a: {x\n  y: 1}\n'],
    ['a byte order mark in a later line', 'a: 1\n\ufeff---\n'],
  ])('%s is a syntax error too, although YAML 1.2 allows it', (_, yaml) => {
    expect(rulesOf(yaml)).toContain('yaml-syntax');
  });

  it.each([
    ['braces that close at the margin', 'a: {\n  b: 1\n}\nc: 2\n'],
    ['brackets with items at the margin', 'a: [\n1,\n2\n]\nc: 2\n'],
    ['quotes that continue at the margin', 'a: "x\ny"\nc: 2\n'],
    ['a tab in braces', 'a: {b: 1,\n\tc: 2}\nc: 2\n'],
    ['a tab in a block of text', 'a: |\n  x\n  \ty\nc: 2\n'],
    ['a tab in a block of text whose indentation is given', 'a: |2\n  \ty\nc: 2\n'],
    ['a tab after an opening bracket', 'a: [\tx\n ]\nc: 2\n'],
    ['anchors and tags before fields', 'a:\n- &x !!str b: 1\n  d: 2\n- ? &y e\n  : f\nc: 2\n'],
    ['a tab in a text that continues', 'a: x\n  \ty\nb: [\n\tz]\nc: 2\n'],
    ['a tab on an empty line in quotes', 'a: "x\n\t\n  y"\nc: 2\n'],
    ['a tab on an empty line in braces', 'a: {\n\t\n}\nc: 2\n'],
    ['U+2028 for a line break', 'a: 1\u2028b: 1\nc: 2\n'],
    ['a carriage return for a line break', 'a: [x,\ry]\rb: 1\r\nc: 2\n'],
    ['a colon before a bracket or comma', 'a: [x:, y:]\nb: {k: [z:]}\nc: 2\n'],
    [
      'comments directly after quotes and brackets',
      'a: "x"# c\nb: [1]#c\n"d": {k: 1}# c\ne:\n  - \'x\'#c\nc: 2\n',
    ],
    ['a pair in brackets', 'a: [x: 1, y]\nb: {k: 1}\nc: 2\n'],
  ])('%s: read as Loki does, and what follows has its position', (_, yaml) => {
    const { root, problems } = parseYaml(yaml);
    const last = root?.kind === 'map' ? root.pairs.at(-1) : undefined;
    expect(problems).toEqual([]);
    expect(yaml.slice(last?.key.start, last?.value.end)).toBe('c: 2');
  });

  it.each([
    ['[x:]', { kind: 'list', items: [{ kind: 'scalar', value: 'x:', start: 4, end: 6 }] }],
    ['[x:,y]', { kind: 'list', items: [{ value: 'x:' }, { value: 'y' }] }],
    ['[x: ]', { kind: 'list', items: [{ kind: 'map' }] }],
    ['["x":]', { kind: 'list', items: [{ kind: 'map' }] }],
    ['[x y :]', { kind: 'list', items: [{ value: 'x y :' }] }],
    ['{x:}', { kind: 'map', pairs: [{ key: { value: 'x:' }, value: { value: '' } }] }],
    ['{x:,y: 1}', { kind: 'map', pairs: [{ key: { value: 'x:' } }, { key: { value: 'y' } }] }],
  ])('a colon in brackets without a space after it is part of the text: %s', (written, value) => {
    const { root, problems } = parseYaml(`a: ${written}\n`);
    expect(problems).toEqual([]);
    expect(root?.kind === 'map' && root.pairs[0]?.value).toMatchObject(value);
  });

  it.each(['{x:{y: 1}}', '{x:[1]}', '[x:[1]]', '[x:{y: 1}]'])(
    'a colon directly before a bracket is a syntax error: %s',
    (written) => {
      expect(rulesOf(`a: ${written}\n`)).toEqual(['yaml-syntax']);
      expect(rulesOf(`a: ${written.replace('x:', 'x: ')}\n`)).toEqual([]);
      expect(rulesOf(`a: ${written.replace('x:', '"x":')}\n`)).toEqual([]);
    },
  );

  it('a syntax error has its line and, for a tab, the fix', () => {
    const yaml = 'a: 1\nb:\n\tc: 1\n';
    const [problem] = parseYaml(yaml).problems;
    expect(positionsIn(yaml)(problem?.at.start ?? 0).line).toBe(3);
    expect(problem?.fix).toMatch(/spaces/);
  });

  it('a second document is a problem, because Loki does not read it', () => {
    expect(rulesOf('a: 1\n---\nb: 2\n')).toEqual(['yaml-several-documents']);
  });

  it.each([
    'a: 1\n...\n}{\n',
    'a: 1\n... x\n',
    'a: 1\n---\n@\n',
    'a: 1\n--- "x\n',
    'a: 1\n...\n\t\n# c\n- b\n',
  ])('it is the only problem, whatever is in it: %j', (yaml) => {
    expect(rulesOf(yaml)).toEqual(['yaml-several-documents']);
  });

  it.each([
    '---\na: 1\n...\n',
    '---\na: 1\n...\n...\n',
    '# c\n---\na: 1\n... # c\n\t\n  # d\n',
    'a: 1\n---',
    'a: 1\n---\n# c\n\n--- # d\n...\n',
  ])('one document with its markers has no problem: %j', (yaml) => {
    expect(rulesOf(yaml)).toEqual([]);
  });

  it.each(['a: "x\n---\ny"\n', 'a: [x,\n---\n]\n', 'a: {x: 1,\n...\n}\n'])(
    'a marker in quotes or brackets ends the document there: %j',
    (yaml) => {
      const [problem] = parseYaml(yaml).problems;
      expect(problem).toMatchObject({ rule: 'yaml-syntax', message: 'This ends the document here.' });
      expect(positionsIn(yaml)(problem?.at.start ?? 0).line).toBe(2);
    },
  );

  it('bytes that are not UTF-8 are a problem at their position', () => {
    const { problems, text } = parseYaml(bytes(0x61, 0x3a, 0x20, 0x31, 0x0a, 0x62, 0x3a, 0x20, 0xff));
    expect(problems[0]).toMatchObject({ rule: 'yaml-encoding' });
    expect(positionsIn(text)(problems[0]?.at.start ?? 0)).toEqual({ line: 2, column: 4 });
  });

  it('control characters are a problem', () => {
    expect(rulesOf('a: x\u0000y\n')).toEqual(['yaml-encoding']);
  });

  it('UTF-8 with a byte order mark is read', () => {
    const file = bytes(0xef, 0xbb, 0xbf, 0x61, 0x3a, 0x20, 0x31);
    expect(parseYaml(file)).toMatchObject({ text: 'a: 1', problems: [] });
  });

  it('UTF-16 is a problem, because Loki ends it at its first NUL', () => {
    const file = bytes(0xff, 0xfe, 0x61, 0, 0x3a, 0, 0x20, 0, 0x31, 0);
    expect(parseYaml(file)).toMatchObject({ text: 'a: 1', problems: [{ rule: 'yaml-encoding' }] });
  });
});

describe('hostile input ends in a clear error', () => {
  it('50 MB are refused unread', () => {
    expect(rulesOf(new Uint8Array(50_000_000))).toEqual(['yaml-too-large']);
  });

  it('a file of the maximum size is read', () => {
    expect(rulesOf(`a: ${'x'.repeat(MAX_BYTES - 10)}`)).toEqual([]);
  });

  it.each([
    ['brackets', '['.repeat(10_000)],
    ['braces', '{a: '.repeat(10_000)],
    ['dashes', '- '.repeat(10_000)],
  ])('10,000 %s deep is too deep', (_, yaml) => {
    expect(rulesOf(yaml)).toEqual(['yaml-too-deep']);
  });
});

describe('the name of an anchor', () => {
  it.each(['a: &b/c x', 'a: &é x', 'a: [&b.c x]', 'a: &* x'])(
    'of anything but letters, digits, - and _ is refused: %s',
    (yaml) => {
      expect(rulesOf(yaml)).toContain('yaml-syntax');
    },
  );

  it.each(['a: &b-c_1 x', 'a: [&b x, *b]', 'a: {&b c: d}'])('of those is fine: %s', (yaml) => {
    expect(rulesOf(yaml)).toEqual([]);
  });
});

describe('spellings in brackets that only Loki reads', () => {
  it.each([
    ['a: [-]', [['-']]],
    ['a: [x, -]', [['x', '-']]],
    ['a: {b: -}', [['-']]],
    ['a: [x,# a comment\n y]', [['x', 'y']]],
  ])('%j is read', (yaml, [values]) => {
    const node = onlyValue(yaml);
    const items =
      node.kind === 'list' ? node.items : node.kind === 'map' ? node.pairs.map(({ value }) => value) : [];
    expect(items.map((item) => item.kind === 'scalar' && item.value)).toEqual(values);
  });

  it.each(['a: [x?y]', 'a: [?x]', 'a: {b: x?}', 'a: [x\n---\n]', 'a: "x\n...\ny"'])(
    '%j is refused',
    (yaml) => {
      expect(rulesOf(yaml)).toContain('yaml-syntax');
    },
  );

  it.each(['a: "[x?y]"', 'a: x?y', 'a: |\n  ---\n'])('%j is fine', (yaml) => {
    expect(rulesOf(yaml)).toEqual([]);
  });

  it('thousands of them do not take long', () => {
    const started = performance.now();
    parseYaml(`a: [${'-,'.repeat(100_000)}-]`);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
