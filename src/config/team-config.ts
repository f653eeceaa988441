import { UserError } from '../action/errors.ts';
import { isTree, type Tree } from './tree.ts';
import { placesOf } from './yaml/lines.ts';
import { contentOf, isMergeKey, type YamlNode, type YamlProblem } from './yaml/nodes.ts';
import { parseYaml } from './yaml/parse.ts';
import { keyOf, plainValue } from './yaml/values.ts';

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
  if (all.length > 0) throw problemsIn(all, text, name, 'is no YAML that Loki reads; nothing was changed');
  const secrets = root === undefined ? [] : openSecrets(root);
  if (secrets.length > 0) {
    throw problemsIn(
      secrets,
      text,
      name,
      'holds a secret; nothing was changed. Replace that key: git remembers it',
    );
  }
  const tree = root === undefined ? null : plainValue(root, name);
  if (tree === null) {
    throw new UserError(`${name} is empty. Leave the input \`config\` out to use the defaults alone.`);
  }
  if (!isTree(tree)) {
    throw new UserError(`${name} is not a map. A Loki config begins with blocks such as \`limits_config:\`.`);
  }
  return tree;
}

function problemsIn(
  problems: readonly YamlProblem[],
  text: string,
  name: string,
  verdict: string,
): UserError {
  const placeOf = placesOf(text);
  const lines = problems.map(({ start, message, fix }) => {
    const { line, column } = placeOf(start);
    return `- ${name}:${line}:${column}: ${message} ${fix}`.trimEnd();
  });
  return new UserError(`${name} ${verdict}.\n${lines.join('\n')}`);
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

/** A key in a file is a key in git's history; only a variable or the seed's PLACEHOLDER may stand in its place. */
function openSecrets(node: YamlNode, field = ''): YamlProblem[] {
  if (node.kind === 'map') return node.pairs.flatMap(({ key, value }) => openSecrets(value, keyOf(key)));
  if (node.kind === 'list') return node.items.flatMap((item) => openSecrets(item, field));
  const content = contentOf(node);
  if (content.kind !== 'scalar' || !isSecret(field, content.value)) return [];
  const message = `${field} holds a key in the open.`;
  const fix = 'Leave it out: the rendered config names the variables that the deploy step sets.';
  return [{ start: node.start, end: node.end, rule: 'open-secret', message, fix }];
}

function isSecret(field: string, value: string): boolean {
  if (value === '' || value === 'PLACEHOLDER' || /^\$\{\w+(:[^}]*)?\}$/.test(value)) return false;
  if (/^(access_key_id|secret_access_key|session_token)$/.test(field)) return true;
  return /^s3:\/\/(?!\$\{)[^@/]+:[^@]+@/.test(value);
}
