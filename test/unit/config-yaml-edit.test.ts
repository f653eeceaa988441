import { describe, expect, it } from 'vitest';
import type { TreeValue } from '../../src/config/tree.ts';
import { editYaml } from '../../src/config/yaml/edit.ts';

const text = `# top
a:
  b: 1 # one
  # two
  c: {d: 1, e: [1, 2]}
l:
  - from: x   # first
    index:
      prefix: p
  - {from: y}
n:
z: |
  words
  more
`;

/** The path, its new value, and the lines that are removed and added. */
const edits: [
  what: string,
  path: string,
  value: TreeValue | undefined,
  removed: string[],
  added: string[],
][] = [
  ['a field with its comment', 'a.b', undefined, ['  b: 1 # one'], []],
  ['a field in braces', 'a.c.d', undefined, ['  c: {d: 1, e: [1, 2]}'], ['  c: {e: [1, 2]}']],
  ['the last field in braces', 'a.c.e', undefined, ['  c: {d: 1, e: [1, 2]}'], ['  c: {d: 1}']],
  [
    'the first field of an item',
    'l.0.from',
    undefined,
    ['  - from: x   # first', '    index:'],
    ['  - index:'],
  ],
  ['a block that would be left empty', 'l.0.index.prefix', undefined, ['    index:', '      prefix: p'], []],
  ['a text of several lines', 'z', undefined, ['z: |', '  words', '  more'], []],
  ['an item of a list', 'l.1', undefined, ['  - {from: y}'], []],
  ['a value', 'a.b', 'text', ['  b: 1 # one'], ['  b: text # one']],
  ['an empty field', 'n', 3, ['n:'], ['n: 3']],
  ['a field below an empty field', 'n.k.j', true, [], ['  k:', '    j: true']],
  ['a field of a block', 'a.x.w', 5, [], ['  x:', '    w: 5']],
  ['a field in braces beside others', 'l.1.q', [], ['  - {from: y}'], ['  - {from: y, q: []}']],
  ['a field of an item', 'l.0.index.path_prefix', 'x/', [], ['      path_prefix: x/']],
  [
    'an item',
    'l.2',
    { from: 'z', index: { prefix: 'i' } },
    [],
    ['  - from: z', '    index:', '      prefix: i'],
  ],
  ['a block at the top', 'new.w', 1, [], ['new:', '  w: 1']],
];

describe('An edit of a YAML text', () => {
  it.each(edits)('changes %s and leaves every other line as it is', (_, path, value, removed, added) => {
    const lines = text.split('\n');
    const edited = (editYaml(text, path, value) ?? '').split('\n');
    const without = (all: string[], some: string[]) => all.filter((line) => !some.includes(line));
    expect(without(edited, added)).toEqual(
      without(lines, [...removed, ...added.filter((line) => lines.includes(line))]),
    );
    expect(edited).toEqual(expect.arrayContaining(added));
  });

  it('keeps the line ends of the file', () => {
    expect(editYaml('a:\r\n  b: 1\r\n', 'a.c.d', 2)).toBe('a:\r\n  b: 1\r\n  c:\r\n    d: 2\r\n');
  });

  it('ends the last line of a file that does not end with a line feed', () => {
    expect(editYaml('a: 1', 'b', 2)).toBe('a: 1\nb: 2\n');
  });

  it.each([
    ['below an alias', 'a: &x {b: 1}\nc: *x\n', 'c.b'],
    ['of the only field', 'a: {b: 1}\n', 'a.b'],
  ])('%s is not possible in the text', (_, file, path) => {
    expect(editYaml(file, path, undefined)).toBeUndefined();
  });
});
