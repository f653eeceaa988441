import { isSecretField, isUnshownName, PRIVATE_KEY } from '../secret-fields.ts';
import {
  isMergeKey,
  nameOf,
  type Span,
  type YamlAlias,
  type YamlNode,
  type YamlPair,
  type YamlScalar,
} from '../yaml/nodes.ts';
import { type Secret, secretAt } from './secret.ts';

/** The secrets in a tree: in fields for credentials, at any depth below them, and in URLs anywhere. */
export function secretsOfTree(text: string, root: YamlNode): readonly Secret[] {
  const finder = new Finder(text);
  finder.visit(root, [], false);
  finder.visitTargets();
  return finder.found;
}

class Finder {
  readonly found: Secret[] = [];
  private readonly text: string;
  /** What aliases in fields for credentials stand for, each once: it is not in such a field itself. */
  private readonly targets = new Map<YamlNode, readonly string[]>();

  constructor(text: string) {
    this.text = text;
  }

  visit(node: YamlNode, path: readonly string[], isSecret: boolean): void {
    if (node.kind === 'scalar') this.found.push(...ofScalar(this.text, node, path, isSecret));
    else if (node.kind === 'list') for (const item of node.items) this.visit(item, path, isSecret);
    else if (node.kind === 'map') for (const pair of node.pairs) this.visitPair(pair, path, isSecret);
    else if (isSecret || isSecretField([...path, ''])) this.visitAlias(node, path);
  }

  /** A map grows while it is gone through: what a target names in turn is visited, too. */
  visitTargets(): void {
    for (const [target, path] of this.targets) this.visit(target, path, true);
  }

  private visitPair({ key, value }: YamlPair, path: readonly string[], isSecret: boolean): void {
    this.visit(key, [], isSecret);
    const name = nameOf(key) ?? '';
    const inner = isMergeKey(key) ? path : [...path, name];
    const entersSecret = !isSecret && (isSecretField(inner) || isUnshownName(name));
    // With its anchor.
    if (entersSecret && value.start > key.end)
      this.found.push(...ofField(this.text, key.end, value.end, inner));
    this.visit(value, inner, isSecret || entersSecret);
  }

  /** An alias of nothing has its own name for a secret. */
  private visitAlias({ start, end, target }: YamlAlias, path: readonly string[]): void {
    this.found.push(secretAt(start, this.text.slice(start, end)));
    if (!this.targets.has(target)) this.targets.set(target, path);
  }
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

/** A pair with a colon that is no host and port: what should follow it was forgotten. */
const PAIR_WITHOUT_HOST = /(?<=:\/\/)[^/?#@:[\]$]+:(?!\d{0,5}(?:[/?#,"'\s]|$)|\$\{)/;

/** Of a text with URLs, what is before the last @; without one, all of it from a pair that has no host. */
function credentialsIn(text: string): Span | undefined {
  const scheme = text.indexOf('://');
  const at = text.lastIndexOf('@');
  if (scheme !== -1 && at > scheme + '://'.length) return { start: scheme + '://'.length, end: at };
  const pair = at === -1 ? PAIR_WITHOUT_HOST.exec(text) : null;
  return pair === null ? undefined : { start: pair.index, end: text.length };
}

function inUrls(start: number, written: string, value = written): Secret[] {
  const [inText, inValue] = [credentialsIn(written), credentialsIn(value)];
  if (inText === undefined) return [];
  const secret = inValue === undefined ? [] : [value.slice(inValue.start, inValue.end)];
  return [secretAt(start + inText.start, written.slice(inText.start, inText.end), secret)];
}

const NAME = /(?<![\w.-])([\w.-]+)["']?[ \t]*[:=][ \t]*/g;
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
    const after = afterName(text);
    const indent = text.search(/[^\s#]|$/);
    // What stands below a name may be its value, however it is indented, unless it is a field of its own.
    const isBelow = outside !== undefined && (indent > outside || !FIELD.test(text));
    if (after === undefined && !isBelow) outside = undefined;
    else {
      const from = after ?? 0;
      found.push(secretAt(start + from, text.slice(from)));
      if (!isBelow) outside = indent;
    }
  }
  return found;
}

/** Where the value of the first name on a line begins that is one of a credential. */
function afterName(line: string): number | undefined {
  for (const { 0: match, 1: name = '', index } of line.matchAll(NAME))
    if (isUnshownName(name)) return index + match.length;
  return undefined;
}

function privateKeys(text: string): Secret[] {
  const keys = text.matchAll(/(?<=-----BEGIN [A-Z ]*PRIVATE KEY-----)[\s\S]*?(?=-----END|$)/g);
  return [...keys].flatMap(({ 0: key, index }) =>
    [...key.matchAll(/\S+/g)].map(({ 0: line, index: at }) => secretAt(index + at, line)),
  );
}
