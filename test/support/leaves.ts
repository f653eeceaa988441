import { type FieldNode, fieldsOf } from '../../src/config/fields/tree.ts';

/** A field that holds a value or a list or map of values, by its path: `[]` is an item of a list, `*` a key of a map. */
export interface Leaf {
  readonly path: string;
  readonly field: FieldNode;
}

export function leavesOf(version: string): Leaf[] {
  return leavesBelow(fieldsOf(version).root, '');
}

function leavesBelow(field: FieldNode, path: string): Leaf[] {
  if (field.kind === 'block')
    return field
      .entries()
      .flatMap(([name, inner]) => leavesBelow(inner, path === '' ? name : `${path}.${name}`));
  if (field.kind === 'list' && field.item.kind === 'block') return leavesBelow(field.item, `${path}[]`);
  if (field.kind === 'map' && field.value.kind === 'block') return leavesBelow(field.value, `${path}.*`);
  return [{ path, field }];
}
