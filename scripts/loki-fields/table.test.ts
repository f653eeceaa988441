import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FieldNode, fieldAt, fieldsOf, TABLE_VERSIONS } from '../../src/config/fields/tree.ts';
import { validateConfig } from '../../src/config/validate.ts';
import { formatTable, parseTable } from './table.ts';

const text = readFileSync(new URL('../../src/config/fields/table.txt', import.meta.url), 'utf8');

describe('The field table', () => {
  it('names no place of the machine that it was made on', () => {
    expect(text).not.toMatch(/loki-fields-/);
  });

  it('is as its script writes it', () => {
    expect(formatTable(parseTable(text))).toBe(text);
  });

  it.each(TABLE_VERSIONS)('is read by the check as by its script, for %s', (version) => {
    const written = parseTable(text).get(version) ?? new Map<string, { type: string; default?: unknown }>();
    const read = new Map(leaves(fieldsOf(version).root));
    expect(read.size).toBeGreaterThan(1000);
    expect(read).toEqual(new Map([...written].map(([path, field]) => [path, [field.type, field.default]])));
  });
});

it.each([
  'analytics ["block"]\nauth_enabled',
  'auth_enabled ["bool",true]',
  '\nauth_enabled',
  ' auth_enabled',
  '[analytics]',
  '__proto__',
])('A name that is text of the table, %j, is no field', async (name) => {
  expect(fieldAt(fieldsOf('3.7.6').root, name)).toBeUndefined();
  const { findings } = validateConfig(`${JSON.stringify(name)}: true\n`, {
    version: '3.7.6',
    file: 'loki.yaml',
  });
  expect(findings.map(({ rule }) => rule)).toContain('unknown-field');
});

/** Every field that holds a value, with its type and default. */
function leaves(node: FieldNode, path = ''): [string, [type: string, byDefault: unknown]][] {
  if (node.kind === 'block')
    return node.entries().flatMap(([name, inner]) => leaves(inner, path === '' ? name : `${path}.${name}`));
  const type = typeOf(node);
  if (!type.endsWith('block')) return [[path, [type, 'default' in node ? node.default : undefined]]];
  if (node.kind === 'list') return leaves(node.item, `${path}[]`);
  return node.kind === 'map' ? leaves(node.value, `${path}.*`) : [];
}

function typeOf(node: FieldNode): string {
  if (node.kind === 'list') return `[]${typeOf(node.item)}`;
  if (node.kind === 'map') return `map[string]${typeOf(node.value)}`;
  return node.kind === 'value' ? node.type : node.kind;
}
