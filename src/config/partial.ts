import { defaultsUnder } from './render/defaults-under.ts';
import { isTree, put, type TreeValue } from './tree.ts';
import { accessKeyIdVariable, reference, secretAccessKeyVariable } from './variables.ts';
import {
  contentOf,
  isMergeKey,
  isNull,
  nameOf,
  type YamlMap,
  type YamlNode,
  type YamlPair,
} from './yaml/nodes.ts';
import { plainValue } from './yaml/values.ts';

/**
 * Merges a team's part of a config into the defaults, as `render` does, and keeps the positions of what the team wrote: what
 * is wrong with the whole is reported in the part.
 * @param hosts how many hosts run it together
 * @throws UserError if the defaults do not go with it
 */
export function overDefaults(part: YamlMap, version: string, hosts: number): YamlMap {
  const team = plainValue(part, 'The config');
  const { defaults } = defaultsUnder(isTree(team) ? team : {}, version, hosts);
  // These are inputs of `render`, which are not known here.
  put(defaults, 'storage_config.aws', {
    bucketnames: 'bucket',
    region: 'us-east-1',
    access_key_id: reference(accessKeyIdVariable),
    secret_access_key: reference(secretAccessKeyVariable),
  });
  const under = nodeOf(defaults);
  return under.kind === 'map' ? mergeMaps(under, part) : part;
}

function nodeOf(value: TreeValue): YamlNode {
  const nowhere = { start: 0, end: 0 };
  if (Array.isArray(value)) return { kind: 'list', items: value.map(nodeOf), ...nowhere };
  if (!isTree(value))
    return { kind: 'scalar', value: String(value), plain: typeof value !== 'string', tag: '', ...nowhere };
  const pairs = Object.entries(value).map(([key, inner]) => ({ key: nodeOf(key), value: nodeOf(inner) }));
  return { kind: 'map', pairs, ...nowhere };
}

/** As `merge` of tree.ts: blocks are merged, everything else is the team's, and an empty value keeps the default. */
function mergeMaps(under: YamlMap, over: YamlMap): YamlMap {
  const below = new Map(under.pairs.map((pair) => [nameOf(pair.key), pair.value]));
  const names = new Set(over.pairs.map(({ key }) => nameOf(key)));
  const own = over.pairs.flatMap((pair) =>
    isMergeKey(pair.key) ? mergedPairs(pair).filter(({ key }) => !names.has(nameOf(key))) : [pair],
  );
  const pairs = own.map(({ key, value }): YamlPair => {
    const name = nameOf(key);
    const lower = below.get(name);
    below.delete(name);
    return { key, value: lower === undefined ? value : mergeValues(lower, value) };
  });
  const rest = under.pairs.filter(({ key }) => below.has(nameOf(key)));
  return { ...over, pairs: [...pairs, ...rest] };
}

function mergeValues(lower: YamlNode, upper: YamlNode): YamlNode {
  if (isNull(upper)) return lower;
  const content = contentOf(upper);
  return content.kind === 'map' && lower.kind === 'map' ? mergeMaps(lower, content) : upper;
}

/** The fields that `<<: *other` brings, which count as the team's own. */
function mergedPairs(pair: YamlPair): readonly YamlPair[] {
  const source = contentOf(pair.value);
  return source.kind === 'map' ? source.pairs : [pair];
}
