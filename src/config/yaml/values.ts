import { UserError } from '../../action/errors.ts';
import { isTree, type Tree, type TreeValue } from '../tree.ts';
import { UNQUOTED } from '../variables.ts';
import { contentOf, isMergeKey, nameOf, type YamlMap, type YamlNode, type YamlScalar } from './nodes.ts';
import { resolve } from './resolve.ts';

/** More values than any config has, and few enough to print: aliases of aliases multiply. */
const MAX_VALUES = 100_000;

/**
 * The plain value of a node, with aliases and merge keys resolved.
 * @param name what to call the file in an error
 * @throws UserError if it has more values than any config
 */
export function plainValue(node: YamlNode, name: string): TreeValue {
  let count = 0;

  const read = (inner: YamlNode): TreeValue => {
    count += 1;
    if (count > MAX_VALUES) throw new UserError(`${name} has more than ${MAX_VALUES} values.`);
    const content = contentOf(inner);
    if (content.kind === 'list') return content.items.map(read);
    return content.kind === 'map' ? readMap(content) : readScalar(content);
  };

  const readMap = (map: YamlMap): Tree => {
    const own = map.pairs.filter(({ key }) => !isMergeKey(key));
    const merged = map.pairs
      .filter(({ key }) => isMergeKey(key))
      .flatMap(({ value }) => [read(value)].flat())
      .filter(isTree);
    const tree = Object.fromEntries(own.map(({ key, value }) => [nameOf(key) ?? '', read(value)]));
    return Object.assign({}, ...merged.reverse(), tree) as Tree;
  };

  return read(node);
}

function readScalar(node: YamlScalar): TreeValue {
  if (node.plain && node.expanded?.isUnknown) return UNQUOTED + node.value;
  const resolved = resolve(node);
  if (resolved.type === 'null') return null;
  if (resolved.type !== 'int') return resolved.value;
  const number = Number(resolved.value);
  return Number.isSafeInteger(number) ? number : node.value;
}
