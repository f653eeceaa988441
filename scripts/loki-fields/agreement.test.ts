import { describe, expect, it } from 'vitest';
import { type FieldNode, fieldAt, fieldsOf } from '../../src/config/fields/tree.ts';
import { givenLokis } from '../../test/agreement/loki.ts';
import { askLoki, SMALLEST } from './binary.ts';
import { treeOf, writeLeaves } from './paths.ts';
import { printedLeaves } from './printed.ts';

const lokis = givenLokis();
const missing = lokis.size === 0 ? ' (skipped: no LOKI_BIN_<version> names a binary)' : '';
/** Without a binary one version stands for all, so that what is skipped is seen. */
const cases: [string, string][] = lokis.size === 0 ? [['each version', '']] : [...lokis];

/** Every field of a version that holds a value. */
function leaves(node: FieldNode, path = ''): string[] {
  if (node.kind === 'list') return leaves(node.item, `${path}[]`);
  if (node.kind === 'map') return leaves(node.value, `${path}.*`);
  if (node.kind !== 'block') return [path];
  return node.entries().flatMap(([name, child]) => leaves(child, path === '' ? name : `${path}.${name}`));
}

describe.skipIf(lokis.size === 0).each(cases)(`the field table of %s${missing}`, (version, binary) => {
  const { root } = fieldsOf(version);

  it('has every field that the binary prints', () => {
    const loki = askLoki(binary);
    const smallest = SMALLEST.find((config) => loki.ask(JSON.stringify(config)).valid);
    const printed = [...printedLeaves(loki.ask(JSON.stringify(smallest)).text).keys()];
    loki.close();
    expect(printed.length).toBeGreaterThan(1000);
    expect(printed.filter((path) => fieldAt(root, path) === undefined)).toEqual([]);
  });

  it('has no field that the binary does not know', () => {
    const loki = askLoki(binary);
    const { yaml } = writeLeaves(treeOf(leaves(root)), () => '{zz: 0}');
    const { text } = loki.ask(yaml);
    loki.close();
    expect(text).toMatch(/cannot unmarshal !!map into/);
    expect([...text.matchAll(/field (?!zz )\S+ not found in type \S+/g)].map(([problem]) => problem)).toEqual(
      [],
    );
  });
});
