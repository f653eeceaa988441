/** A config as parsed YAML. */
export type Value = string | number | boolean | null | Value[] | Tree;
export interface Tree {
  [key: string]: Value;
}

export function isTree(value: Value | undefined): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a dotted path (`schema_config.configs.0.from`), `undefined` where a part of the path is missing. */
export function at(tree: Tree, path: string): Value | undefined {
  let value: Value | undefined = tree;
  for (const key of path.split('.')) value = holds(value) ? childOf(value, key) : undefined;
  return value;
}

type Holder = Tree | Value[];

function holds(value: Value | undefined): value is Holder {
  return typeof value === 'object' && value !== null;
}

function childOf(holder: Holder, key: string): Value | undefined {
  return Array.isArray(holder) ? holder[Number(key)] : holder[key];
}

function setChild(holder: Holder, key: string, value: Value): void {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else holder[key] = value;
}

/** Sets the value at a dotted path, making the blocks above it. */
export function put(tree: Tree, path: string, value: Value): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let holder: Holder = tree;
  for (const key of keys) {
    const next = childOf(holder, key);
    const child: Holder = holds(next) ? next : {};
    setChild(holder, key, child);
    holder = child;
  }
  setChild(holder, last, value);
}

/** Removes the value at a dotted path, and the blocks above it that are empty then. */
export function remove(tree: Tree, path: string): void {
  removeFrom(tree, path.split('.'));
}

function removeFrom(holder: Holder, [key = '', ...rest]: string[]): void {
  const child = childOf(holder, key);
  if (rest.length > 0 && holds(child)) {
    removeFrom(child, rest);
    if (Object.keys(child).length > 0) return;
  }
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
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

/** Every value that holds no blocks, with its dotted path: `schema_config.configs.0.from`. A list of values is one. */
export function leaves(value: Value, path = ''): [string, Value][] {
  const entries = holds(value) ? Object.entries(value) : [];
  const isLeaf = entries.length === 0 || (Array.isArray(value) && !value.some(holds));
  if (isLeaf) return [[path, value]];
  return entries.flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}
