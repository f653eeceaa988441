import type { Problem } from '../problem.ts';
import { isMergeKey, nameOf, type YamlMap, type YamlNode } from './nodes.ts';

/** Every key that is set again in the same map. */
export function duplicateKeys(node: YamlNode): Problem[] {
  if (node.kind === 'list') return node.items.flatMap(duplicateKeys);
  if (node.kind !== 'map') return [];
  return [...inMap(node), ...node.pairs.flatMap(({ value }) => duplicateKeys(value))];
}

function inMap({ pairs }: YamlMap): Problem[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ key }): Problem[] => {
    const name = nameOf(key);
    if (name === undefined || isMergeKey(key)) return [];
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const message = `${name} is set twice in the same block.`;
    return [{ rule: 'duplicate-key', level: 'error', message, fix: 'Keep one of the two.', at: key }];
  });
}
