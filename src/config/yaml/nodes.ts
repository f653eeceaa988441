/** A part of a text: offsets, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text in which Loki puts the values of variables before it reads the YAML. */
export interface Expanded {
  /** The text in the file, with its quotes. */
  readonly source: string;
  /** Whether part of the value is not known here: it then has the `${…}` in it. */
  readonly isUnknown: boolean;
}

export interface YamlScalar extends Span {
  readonly kind: 'scalar';
  /** The text, without its quotes and escapes. */
  readonly value: string;
  /** Neither quoted nor tagged: its type follows from its text. */
  readonly plain: boolean;
  /** The explicit tag in its long form (`tag:yaml.org,2002:int`), or ''. */
  readonly tag: string;
  /** Where a variable is named in it. */
  readonly expanded?: Expanded;
}

export interface YamlPair {
  readonly key: YamlNode;
  readonly value: YamlNode;
}

export interface YamlMap extends Span {
  readonly kind: 'map';
  readonly pairs: readonly YamlPair[];
}

export interface YamlList extends Span {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

/** `*name`: stands for the node with the anchor `&name`. */
export interface YamlAlias extends Span {
  readonly kind: 'alias';
  readonly name: string;
  readonly target: YamlNode;
}

export type YamlNode = YamlScalar | YamlMap | YamlList | YamlAlias;

/** A node that is not an alias. */
export type YamlContent = Exclude<YamlNode, YamlAlias>;

const LONG = 'tag:yaml.org,2002:';

/** Reports whether Go reads this node as nil: empty, `~` or `null`. */
export function isNull(node: YamlNode): boolean {
  if (node.kind === 'alias') return isNull(node.target);
  if (node.kind !== 'scalar') return false;
  return node.tag === `${LONG}null` || (node.plain && /^(?:~|null|Null|NULL|)$/.test(node.value));
}

/** Reports whether this key merges other maps into its own: `<<`. */
export function isMergeKey(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === '<<' && (node.plain || node.tag === `${LONG}merge`);
}

/** Follows aliases to the node with the content. */
export function contentOf(node: YamlNode): YamlContent {
  let content = node;
  while (content.kind === 'alias') content = content.target;
  return content;
}

/** The name that a key is; undefined if the key is a list or a map. */
export function nameOf(key: YamlNode): string | undefined {
  const content = contentOf(key);
  return content.kind === 'scalar' ? content.value : undefined;
}
