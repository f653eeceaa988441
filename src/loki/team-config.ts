import { UserError } from '../action/errors.ts';
import { isTree, leaves, type Tree, type Value } from './tree.ts';
import { placesOf } from './yaml/lines.ts';
import { contentOf, isMergeKey, type YamlMap, type YamlNode, type YamlProblem } from './yaml/nodes.ts';
import { parseYaml } from './yaml/parse.ts';
import { resolve } from './yaml/resolve.ts';

/** Much more than any Loki config; a larger file is some other file. */
const maxBytes = 1_000_000;

/**
 * Reads the team's own YAML, any part of a Loki config, as Loki's parser reads it (YAML 1.1: `no` is a boolean).
 * @throws UserError naming every problem with its line and column, or the secrets that it holds.
 */
export function parseTeamConfig(file: Uint8Array, name: string): Tree {
  if (file.length > maxBytes) {
    throw new UserError(
      `${name} has ${file.length} bytes; a Loki config has at most ${maxBytes}. Is it the right file?`,
    );
  }
  const { root, problems, text } = parseYaml(file);
  const duplicates = root === undefined ? [] : duplicateKeys(root);
  const all = [...problems, ...duplicates];
  if (all.length > 0) throw notLokiYaml(all, text, name);
  const tree = root === undefined ? null : toValue(root);
  if (tree === null) {
    throw new UserError(`${name} is empty. Leave the input \`config\` out to use the defaults alone.`);
  }
  if (!isTree(tree)) {
    throw new UserError(`${name} is not a map. A Loki config begins with blocks such as \`limits_config:\`.`);
  }
  refuseSecrets(tree, name);
  return tree;
}

function notLokiYaml(problems: readonly YamlProblem[], text: string, name: string): UserError {
  const placeOf = placesOf(text);
  const lines = problems.map(({ start, message, fix }) => {
    const { line, column } = placeOf(start);
    return `- ${name}:${line}:${column}: ${message} ${fix}`.trimEnd();
  });
  return new UserError(`${name} is no YAML that Loki reads; nothing was changed.\n${lines.join('\n')}`);
}

function duplicateKeys(node: YamlNode): YamlProblem[] {
  if (node.kind === 'list') return node.items.flatMap(duplicateKeys);
  if (node.kind !== 'map') return [];
  const seen = new Set<string>();
  return node.pairs.flatMap(({ key, value }) => {
    const name = keyOf(key);
    const twice = seen.has(name) && !isMergeKey(key);
    seen.add(name);
    const problem = {
      start: key.start,
      end: key.end,
      rule: 'duplicate-key',
      message: `${name} is set twice.`,
      fix: 'Keep one.',
    };
    return [...(twice ? [problem] : []), ...duplicateKeys(value)];
  });
}

function toValue(node: YamlNode): Value {
  const content = contentOf(node);
  if (content.kind === 'list') return content.items.map(toValue);
  if (content.kind === 'map') return toTree(content);
  const resolved = resolve(content);
  if (resolved.type === 'null') return null;
  if (resolved.type !== 'int') return resolved.value;
  const number = Number(resolved.value);
  return Number.isSafeInteger(number) ? number : content.value;
}

function toTree(map: YamlMap): Tree {
  const tree: Tree = {};
  for (const { key, value } of map.pairs) {
    if (!isMergeKey(key)) tree[keyOf(key)] = toValue(value);
  }
  const merged = map.pairs
    .filter(({ key }) => isMergeKey(key))
    .flatMap(({ value }) => [toValue(value)].flat());
  return Object.assign({}, ...merged.reverse(), tree) as Tree;
}

function keyOf(key: YamlNode): string {
  const content = contentOf(key);
  return content.kind === 'scalar' ? content.value : '';
}

/** A key in a file is a key in git's history; only a variable or the seed's PLACEHOLDER may stand in its place. */
function refuseSecrets(tree: Tree, name: string): void {
  const found = leaves(tree).filter(([path, value]) => isSecret(path.split('.').at(-1) ?? '', value));
  if (found.length === 0) return;
  throw new UserError(
    `${name} holds a secret in the open (${found.map(([path]) => path).join(', ')}). Take it out, and replace the key, since git remembers it: ` +
      'the keys action hands out another, and the config that is rendered names it as "${LOKI_S3_SECRET_ACCESS_KEY}".',
  );
}

function isSecret(field: string, value: Value): boolean {
  if (typeof value !== 'string' || value === '' || value === 'PLACEHOLDER') return false;
  if (/^\$\{\w+(:[^}]*)?\}$/.test(value)) return false;
  if (/^(access_key_id|secret_access_key|session_token)$/.test(field)) return true;
  return /^s3:\/\/[^@/]+:[^@]+@/.test(value);
}
