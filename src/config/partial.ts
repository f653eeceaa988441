import { defaultsUnder } from './render/defaults-under.ts';
import { isTree, put, type Value } from './tree.ts';
import { accessKeyIdVariable, reference, secretAccessKeyVariable } from './variables.ts';
import { isMergeKey, isNull, type YamlMap, type YamlNode, type YamlPair } from './yaml/nodes.ts';
import { keyOf, plainValue } from './yaml/values.ts';

/**
 * Lays a team's part of a config over the defaults, as `render` does, and keeps the places of what the team wrote: what is
 * found wrong with the whole points into the part.
 * @param hosts how many hosts run it together; 1 when that is not known
 * @throws UserError when the defaults cannot go under it
 */
export function overDefaults(part: YamlMap, version: string, hosts = 1): YamlMap {
  const team = plainValue(part, 'The config');
  const { defaults } = defaultsUnder(isTree(team) ? team : {}, version, hosts);
  // Inputs of `render`; what they are is for the run to know.
  put(defaults, 'storage_config.aws', {
    bucketnames: 'bucket',
    region: 'us-east-1',
    access_key_id: reference(accessKeyIdVariable),
    secret_access_key: reference(secretAccessKeyVariable),
  });
  const under = nodeOf(defaults);
  return under.kind === 'map' ? mergeMaps(under, part) : part;
}

function nodeOf(value: Value): YamlNode {
  const nowhere = { start: 0, end: 0 };
  if (Array.isArray(value)) return { kind: 'list', items: value.map(nodeOf), ...nowhere };
  if (!isTree(value))
    return { kind: 'scalar', value: String(value), plain: typeof value !== 'string', tag: '', ...nowhere };
  const pairs = Object.entries(value).map(([key, inner]) => ({ key: nodeOf(key), value: nodeOf(inner) }));
  return { kind: 'map', pairs, ...nowhere };
}

/** Blocks are merged, anything else is the team's; what the team left empty says nothing. See `merge` in tree.ts. */
function mergeMaps(under: YamlMap, over: YamlMap): YamlMap {
  const below = new Map(under.pairs.map((pair) => [keyOf(pair.key), pair]));
  const names = new Set(over.pairs.map(({ key }) => keyOf(key)));
  const own = over.pairs.flatMap((pair) =>
    isMergeKey(pair.key) ? merged(pair).filter(({ key }) => !names.has(keyOf(key))) : [pair],
  );
  const pairs = own.map(({ key, value }): YamlPair => {
    const default_ = below.get(keyOf(key));
    below.delete(keyOf(key));
    if (default_ === undefined) return { key, value };
    if (isNull(value)) return default_;
    const inner = value.kind === 'alias' ? value.target : value;
    if (inner.kind !== 'map' || default_.value.kind !== 'map') return { key, value };
    return { key, value: mergeMaps(default_.value, inner) };
  });
  return { ...over, pairs: [...pairs, ...below.values()] };
}

/** `<<: *other` brings fields too, which count as the team's own. */
function merged(pair: YamlPair): readonly YamlPair[] {
  const source = pair.value.kind === 'alias' ? pair.value.target : pair.value;
  return source.kind === 'map' ? source.pairs : [pair];
}
