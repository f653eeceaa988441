/** Where a node is: offsets into the text, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface YamlScalar extends Span {
  readonly kind: 'scalar';
  /** The text, decoded from its quotes. */
  readonly value: string;
  /** Neither quoted nor tagged: its type follows from how it is written. */
  readonly plain: boolean;
  /** The explicit tag in its long form (`tag:yaml.org,2002:int`), or ''. */
  readonly tag: string;
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

/** `*name`: stands for the node that carries `&name`. */
export interface YamlAlias extends Span {
  readonly kind: 'alias';
  readonly name: string;
  readonly target: YamlNode;
}

export type YamlNode = YamlScalar | YamlMap | YamlList | YamlAlias;

/** A reason why the text is no YAML that Loki reads. */
export interface YamlProblem extends Span {
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

/** What Loki sees of a text. Without `root` there is nothing to decode. */
export interface YamlDocument {
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
}

const LONG = 'tag:yaml.org,2002:';

/** Says whether Go would read this node as nil: written as nothing, `~` or `null`. */
export function isNull(node: YamlNode): boolean {
  if (node.kind === 'alias') return isNull(node.target);
  if (node.kind !== 'scalar') return false;
  return node.tag === `${LONG}null` || (node.plain && /^(?:~|null|Null|NULL|)$/.test(node.value));
}

/** Says whether this key merges other maps in: `<<`. */
export function isMergeKey(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === '<<' && (node.plain || node.tag === `${LONG}merge`);
}

/** Follows aliases to the node that holds the content. */
export function contentOf(node: YamlNode): Exclude<YamlNode, YamlAlias> {
  let content = node;
  while (content.kind === 'alias') content = content.target;
  return content;
}
