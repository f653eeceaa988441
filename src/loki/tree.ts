/** A config as parsed YAML. */
export type Value = string | number | boolean | null | Value[] | Tree;
export interface Tree {
  [key: string]: Value;
}

export function isTree(value: Value | undefined): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a dotted path, `undefined` where a part of the path is missing. */
export function at(tree: Tree, path: string): Value | undefined {
  let value: Value | undefined = tree;
  for (const key of path.split('.')) value = isTree(value) ? value[key] : undefined;
  return value;
}

/** Sets the value at a dotted path, making the blocks above it. */
export function put(tree: Tree, path: string, value: Value): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let block = tree;
  for (const key of keys) {
    const next = block[key];
    const child = isTree(next) ? next : {};
    block[key] = child;
    block = child;
  }
  block[last] = value;
}

/** Removes the value at a dotted path, and the blocks above it that are empty then. */
export function remove(tree: Tree, path: string): void {
  const [key = '', ...rest] = path.split('.');
  const child = tree[key];
  if (rest.length > 0 && isTree(child)) {
    remove(child, rest.join('.'));
    if (Object.keys(child).length > 0) return;
  }
  delete tree[key];
}

/**
 * `over` laid over `under`: blocks are merged, anything else is replaced whole. Keys keep the order of `under`.
 * What is left empty, such as a block with all its lines commented out, says nothing; to Loki it would wipe the block.
 */
export function merge(under: Tree, over: Tree): Tree {
  const merged: Tree = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    if (value === null && below !== undefined) continue;
    merged[key] = isTree(below) && isTree(value) ? merge(below, value) : value;
  }
  return merged;
}

/** Every value that is no block, with its dotted path. */
export function leaves(tree: Tree, prefix = ''): [string, Value][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    return isTree(value) && Object.keys(value).length > 0
      ? leaves(value, path)
      : [[path, value] as [string, Value]];
  });
}
