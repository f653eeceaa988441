import { isSecretField, PRIVATE_KEY, SECRET_NAMES } from '../secret-fields.ts';
import { isMergeKey, nameOf, type YamlNode, type YamlScalar } from '../yaml/nodes.ts';
import { type Secret, secretAt } from './secret.ts';

/** The secrets in a tree: in fields for credentials, at any depth below them, and in URLs anywhere. */
export function secretsOfTree(text: string, root: YamlNode): Secret[] {
  const found: Secret[] = [];
  const known = new Set<YamlNode>();

  const visit = (node: YamlNode, path: readonly string[], isSecret: boolean): void => {
    if (node.kind === 'scalar') found.push(...ofScalar(text, node, path, isSecret));
    else if (node.kind === 'list') for (const item of node.items) visit(item, path, isSecret);
    else if (node.kind === 'map')
      for (const { key, value } of node.pairs) {
        visit(key, [], isSecret);
        const inner = isMergeKey(key) ? path : [...path, nameOf(key) ?? ''];
        const entersSecret = !isSecret && isSecretField(inner);
        // With its anchor.
        if (entersSecret && value.start > key.end) found.push(...ofField(text, key.end, value.end, inner));
        visit(value, inner, isSecret || entersSecret);
      }
    else if (isSecret || isSecretField([...path, ''])) alias(node, path);
  };

  /** What it stands for is not in such a field itself. An alias of nothing has its own name for a secret. */
  const alias = (node: YamlNode & { kind: 'alias' }, path: readonly string[]): void => {
    found.push(secretAt(node.start, text.slice(node.start, node.end)));
    if (known.has(node.target)) return;
    known.add(node.target);
    visit(node.target, path, true);
  };

  visit(root, [], false);
  return found;
}

/** Everything between the name of a field for a secret and the end of its value. */
function ofField(text: string, start: number, end: number, path: readonly string[]): Secret[] {
  if (path.at(-1) === 'connection_string') return [];
  const [lead = ''] = /^["']?\s*:\s*/.exec(text.slice(start, end)) ?? [];
  return [secretAt(start + lead.length, text.slice(start + lead.length, end))];
}

function ofScalar(text: string, node: YamlScalar, path: readonly string[], isSecret: boolean): Secret[] {
  const written = text.slice(node.start, node.end);
  if (path.at(-1) === 'connection_string') return partsOf(node.start, written);
  if (isSecret || PRIVATE_KEY.test(node.value)) return [secretAt(node.start, written, [node.value])];
  return inUrls(node.start, written, node.value);
}

/** What a connection string says of the place is no credential. */
const PLACE = /^["']?(?:AccountName|EndpointSuffix|BlobEndpoint|DefaultEndpointsProtocol)=/;

function partsOf(start: number, written: string): Secret[] {
  const parts = [...written.matchAll(/[^;]+/g)];
  return parts
    .filter(([part]) => !PLACE.test(part))
    .map(({ 0: part, index }) => secretAt(start + index, part));
}

/** What is before the last @; or, without one, a pair with a colon that is no host and port: the host was forgotten. */
const IN_URL = /(?<=:\/\/)(?:.+(?=@)|[^/?#@:[\]$]+:(?!\d{0,5}(?:[/?#,"'\s]|$)|\$\{).*)/gs;

function inUrls(start: number, written: string, value = written): Secret[] {
  const values = [...value.matchAll(IN_URL)].map(([secret]) => secret);
  return [...written.matchAll(IN_URL)].map(({ 0: secret, index }) => secretAt(start + index, secret, values));
}

const NAMED = new RegExp(`(?<![\\w-])(?:${SECRET_NAMES.join('|')})["']?[ \\t]*[:=][ \\t]*`, 'i');
const COMMENT = /#.*/;
const FIELD = /^[\s#]*(?:- +)*[\w."'-]+\s*:(?:\s|$)/;

interface Line {
  readonly start: number;
  readonly text: string;
}

/** What looks like a secret, line by line: after the name of a field for one, and deeper below it; in URLs; private keys. */
export function secretsOfText(text: string, where: 'everything' | 'comments'): Secret[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }): Line[] => {
    if (where === 'everything') return [{ start: index, text: line }];
    const comment = COMMENT.exec(line);
    return comment === null ? [] : [{ start: index + comment.index, text: comment[0] }];
  });
  const inLines = lines.flatMap(({ start, text: line }) => inUrls(start, line));
  return [...inLines, ...afterNames(lines), ...privateKeys(text)];
}

function afterNames(lines: readonly Line[]): Secret[] {
  const found: Secret[] = [];
  let outside: number | undefined;
  for (const { start, text } of lines) {
    const named = NAMED.exec(text);
    const indent = text.search(/[^\s#]|$/);
    // What stands below a name may be its value, however it is indented, unless it is a field of its own.
    const isBelow = outside !== undefined && (indent > outside || !FIELD.test(text));
    if (named === null && !isBelow) outside = undefined;
    else {
      const from = named === null ? 0 : named.index + named[0].length;
      found.push(secretAt(start + from, text.slice(from)));
      if (!isBelow) outside = indent;
    }
  }
  return found;
}

function privateKeys(text: string): Secret[] {
  const keys = text.matchAll(/(?<=-----BEGIN [A-Z ]*PRIVATE KEY-----)[\s\S]*?(?=-----END|$)/g);
  return [...keys].flatMap(({ 0: key, index }) =>
    [...key.matchAll(/\S+/g)].map(({ 0: line, index: at }) => secretAt(index + at, line)),
  );
}
