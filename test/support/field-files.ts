import type { FieldNode } from '../../src/config/fields/tree.ts';
import { isTree, put, type Tree, type TreeValue } from '../../src/config/tree.ts';
import { writeYaml } from '../../src/config/yaml/write.ts';

/** The path of every field of some types; items of lists and maps are called `0` and `name`. */
export function fieldsOfTypes(
  node: FieldNode,
  types: readonly string[],
  path: readonly string[] = [],
): string[] {
  if (node.kind === 'list') return fieldsOfTypes(node.item, types, [...path, '0']);
  if (node.kind === 'map') return fieldsOfTypes(node.value, types, [...path, 'name']);
  if (node.kind === 'block')
    return node.entries().flatMap(([name, child]) => fieldsOfTypes(child, types, [...path, name]));
  return node.kind === 'value' && types.includes(node.type) ? [path.join('.')] : [];
}

/** A file that sets each field to the YAML that its value is. */
export function fileWith(fields: readonly string[], write: (field: string) => string): string {
  const tree: Tree = {};
  for (const [i, field] of fields.entries()) put(tree, field, `@@${i}@@`);
  return writeYaml(withLists(tree)).replaceAll(/'@@(\d+)@@'/g, (_, i: string) =>
    write(fields[Number(i)] ?? ''),
  );
}

function withLists(value: TreeValue): TreeValue {
  if (!isTree(value)) return value;
  if (value['0'] !== undefined) return [withLists(value['0'])];
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withLists(inner)]));
}

/** Few enough for every one to be reported. */
export function chunksOf(fields: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(fields.length / 50) }, (_, i) => fields.slice(50 * i, 50 * i + 50));
}
