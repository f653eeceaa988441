/** A config as plain values. */
export type TreeValue = string | number | boolean | null | TreeValue[] | Tree;
export interface Tree {
  [key: string]: TreeValue;
}

type Collection = Tree | TreeValue[];

export function isTree(value: TreeValue | undefined): value is Tree {
  return isCollection(value) && !Array.isArray(value);
}

export function isCollection(value: TreeValue | undefined): value is Collection {
  return typeof value === 'object' && value !== null;
}

/** The value at a dotted path (`schema_config.configs.0.from`); `undefined` if a part of the path is missing. */
export function at(tree: Tree, path: string): TreeValue | undefined {
  let value: TreeValue | undefined = tree;
  for (const key of path.split('.')) value = isCollection(value) ? childOf(value, key) : undefined;
  return value;
}

function childOf(collection: Collection, key: string): TreeValue | undefined {
  return Array.isArray(collection) ? collection[Number(key)] : collection[key];
}

function setChild(collection: Collection, key: string, value: TreeValue): void {
  if (Array.isArray(collection)) collection[Number(key)] = value;
  else collection[key] = value;
}

/** Sets the value at a dotted path and adds the blocks above it that are missing. */
export function put(tree: Tree, path: string, value: TreeValue): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let collection: Collection = tree;
  for (const key of keys) {
    const next = childOf(collection, key);
    const child: Collection = isCollection(next) ? next : {};
    setChild(collection, key, child);
    collection = child;
  }
  setChild(collection, last, value);
}

/** Removes the value at a dotted path, and the blocks above it that this leaves empty. */
export function remove(tree: Tree, path: string): void {
  removeFrom(tree, path.split('.'));
}

function removeFrom(collection: Collection, [key = '', ...rest]: string[]): void {
  const child = childOf(collection, key);
  if (rest.length > 0 && isCollection(child)) {
    removeFrom(child, rest);
    if (Object.keys(child).length > 0) return;
  }
  if (Array.isArray(collection)) collection.splice(Number(key), 1);
  else delete collection[key];
}

/**
 * Merges `over` into `under`: blocks are merged, everything else is replaced as a whole. Keys keep the order of `under`.
 * An empty value, such as a block with every line commented out, keeps what is under it; Loki itself would clear the block.
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

/**
 * Every value that contains no blocks, with its dotted path: `schema_config.configs.0.from`. A list of plain values counts
 * as one value.
 */
export function leaves(value: TreeValue, path = ''): [path: string, value: TreeValue][] {
  const entries = isCollection(value) ? Object.entries(value) : [];
  const isLeaf = entries.length === 0 || (Array.isArray(value) && !value.some(isCollection));
  if (isLeaf) return [[path, value]];
  return entries.flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}
