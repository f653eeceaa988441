import { UserError } from '../../action/errors.ts';
import { isTree, type Tree, type Value } from '../tree.ts';
import { contentOf, isMergeKey, type YamlMap, type YamlNode, type YamlScalar } from './nodes.ts';
import { resolve } from './resolve.ts';

/**
 * The plain value of a node, aliases and merge keys resolved.
 * @param name what to call the file
 * @throws UserError when it has more values than any config
 */
export function plainValue(node: YamlNode, name: string): Value {
  return new Values(name).of(node);
}

/** More values than any config has, and few enough to print: aliases of aliases multiply. */
const maxValues = 100_000;

/** Makes plain values of nodes. */
class Values {
  private readonly name: string;
  private count = 0;

  constructor(name: string) {
    this.name = name;
  }

  of(node: YamlNode): Value {
    this.count += 1;
    if (this.count > maxValues) throw new UserError(`${this.name} has more than ${maxValues} values.`);
    const content = contentOf(node);
    if (content.kind === 'list') return content.items.map((item) => this.of(item));
    return content.kind === 'map' ? this.tree(content) : scalar(content);
  }

  private tree(map: YamlMap): Tree {
    const own = map.pairs.filter(({ key }) => !isMergeKey(key));
    const merged = map.pairs
      .filter(({ key }) => isMergeKey(key))
      .flatMap(({ value }) => [this.of(value)].flat())
      .filter(isTree);
    const tree = Object.fromEntries(own.map(({ key, value }) => [keyOf(key), this.of(value)]));
    return Object.assign({}, ...merged.reverse(), tree) as Tree;
  }
}

function scalar(node: YamlScalar): Value {
  const resolved = resolve(node);
  if (resolved.type === 'null') return null;
  if (resolved.type !== 'int') return resolved.value;
  const number = Number(resolved.value);
  return Number.isSafeInteger(number) ? number : node.value;
}

/** The name that a key is, or nothing for a key that is no text. */
export function keyOf(key: YamlNode): string {
  const content = contentOf(key);
  return content.kind === 'scalar' ? content.value : '';
}
