import { nameOf, type Span, type YamlList, type YamlMap, type YamlNode, type YamlPair } from './nodes.ts';

export type YamlCollection = YamlMap | YamlList;

/** How much of a path is in the file. */
export interface PathMatch {
  /** From the root: which entry of which map or list. */
  readonly steps: readonly Step[];
  /** The node that the path leads to, or the last one on it that is in the file. */
  readonly node: YamlNode;
  /** The names at the end of the path that are not in the file. */
  readonly missing: readonly string[];
}

export interface Step {
  readonly collection: YamlCollection;
  readonly index: number;
}

/** Follows a path from the root; undefined if it leads through an alias. */
export function follow(root: YamlNode, keys: readonly string[]): PathMatch | undefined {
  const steps: Step[] = [];
  let node = root;
  for (const [i, key] of keys.entries()) {
    if (node.kind === 'alias') return undefined;
    const index = node.kind === 'scalar' ? -1 : indexOf(node, key);
    const next = node.kind === 'scalar' ? undefined : valuesOf(node)[index];
    if (node.kind === 'scalar' || next === undefined) return { steps, node, missing: keys.slice(i) };
    steps.push({ collection: node, index });
    node = next;
  }
  return { steps, node, missing: [] };
}

function indexOf(collection: YamlCollection, key: string): number {
  if (collection.kind === 'list') return Number(key);
  return collection.pairs.findIndex((pair) => nameOf(pair.key) === key);
}

function valuesOf(collection: YamlCollection): readonly YamlNode[] {
  return collection.kind === 'list' ? collection.items : collection.pairs.map(({ value }) => value);
}

/** The spans of the entries of a map or list, keys included. */
export function entriesOf(collection: YamlCollection): readonly Span[] {
  if (collection.kind === 'list') return collection.items;
  return collection.pairs.map(({ key, value }) => ({ start: key.start, end: value.end }));
}

/** The pair that the last step leads to, if it is in a map. */
export function pairOf(steps: readonly Step[]): YamlPair | undefined {
  const { collection, index = 0 } = steps.at(-1) ?? {};
  return collection?.kind === 'map' ? collection.pairs[index] : undefined;
}
