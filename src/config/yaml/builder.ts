import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Problem } from '../problem.ts';
import { Cursor } from './cursor.ts';
import { type NodeContext, problemsBefore } from './dialect-of-nodes.ts';
import { colonOfText, problemsInScalar } from './dialect-of-scalars.ts';
import { LONE_DASH, type Parsed } from './events.ts';
import type { Span, YamlNode, YamlPair } from './nodes.ts';
import { syntaxError } from './syntax-error.ts';

/** A map or list whose end is still to come. */
interface OpenCollection {
  readonly kind: 'map' | 'list';
  readonly start: number;
  readonly anchor: string;
  /** In brackets, its own or those around a single pair. */
  readonly flow: boolean;
  /** In brackets of its own. */
  readonly hasBrackets: boolean;
  readonly nodes: YamlNode[];
}

interface Built {
  readonly root: YamlNode | undefined;
  /** What go-yaml refuses in the nodes. */
  readonly problems: readonly Problem[];
  /** Quoted and multi-line texts, and collections in brackets: where a tab is not indentation. */
  readonly quiet: readonly Span[];
}

/** Builds the tree of a document from the parser's events. */
export function buildTree(parsed: Parsed): Built {
  const builder = new Builder(parsed);
  for (const event of parsed.events) builder.take(event);
  return builder;
}

class Builder implements Built {
  root: YamlNode | undefined;
  readonly problems: Problem[] = [];
  readonly quiet: Span[] = [];
  private readonly parsed: Parsed;
  private readonly cursor: Cursor;
  private readonly hasTabs: boolean;
  private readonly anchors = new Map<string, YamlNode>();
  private readonly open: OpenCollection[] = [];
  /** Texts that end in a colon, which the parser took for the sign of a pair. */
  private readonly colons = new Set<YamlNode>();

  constructor(parsed: Parsed) {
    this.parsed = parsed;
    this.cursor = new Cursor(parsed);
    this.hasTabs = parsed.source.includes('\t');
  }

  take(event: Event): void {
    if ('anchorStart' in event) this.problems.push(...problemsBefore(event, this.context()));
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) this.start(event);
    else if (event.type === EVENT_ID.SCALAR) this.put(this.scalar(event), this.anchorOf(event));
    else if (event.type === EVENT_ID.ALIAS) this.put(this.alias(event), '');
    else if (event.type === EVENT_ID.POP) this.finish();
  }

  private start(event: MappingEvent | SequenceEvent): void {
    const flow = event.style === COLLECTION_STYLE.FLOW;
    this.open.push({
      kind: event.type === EVENT_ID.MAPPING ? 'map' : 'list',
      start: this.parsed.originalOffset(event.start),
      anchor: this.anchorOf(event),
      flow,
      hasBrackets: flow && /[[{]/.test(this.parsed.source.charAt(event.start)),
      nodes: [],
    });
  }

  private finish(): void {
    const done = this.open.pop();
    if (done === undefined) return;
    if (done.hasBrackets) this.cursor.skipBracket(done.kind);
    const [first] = done.nodes;
    const isText = done.flow && !done.hasBrackets && first !== undefined && this.colons.has(first);
    const node = isText ? first : collection(done, Math.max(this.cursor.last, done.start));
    if (done.hasBrackets) this.quiet.push(node);
    this.put(node, done.anchor);
  }

  private slice(start: number, end: number): string {
    return start < 0 ? '' : this.parsed.source.slice(start, end);
  }

  private anchorOf({ anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number }): string {
    return this.slice(anchorStart, anchorEnd);
  }

  private put(node: YamlNode, anchor: string): void {
    if (anchor !== '') this.anchors.set(anchor, node);
    this.cursor.last = node.end;
    const parent = this.open.at(-1);
    if (parent) parent.nodes.push(node);
    else this.root = node;
  }

  private scalar(event: ScalarEvent): YamlNode {
    const tag = longTag(this.slice(event.tagStart, event.tagEnd));
    const isPlain = event.style === SCALAR_STYLE.PLAIN;
    const span = this.cursor.scalar(event);
    if (!isPlain) this.quiet.push(span);
    this.problems.push(...problemsInScalar(event, span, this.context()));
    const value = getScalarValue(this.parsed.source, event).replace(LONE_DASH, '-');
    const node: YamlNode = { kind: 'scalar', value, plain: isPlain && tag === '', tag, ...span };
    const colon = colonOfText(event, this.context());
    if (colon === undefined) return node;
    const text = { ...node, value: value + colon, end: node.end + colon.length };
    this.colons.add(text);
    return text;
  }

  /** Where the next node is. */
  private context(): NodeContext {
    const parent = this.open.at(-1);
    return {
      text: this.parsed.source,
      hasTabs: this.hasTabs,
      inBrackets: parent?.flow === true,
      isKey: parent?.kind === 'map' && parent.nodes.length % 2 === 0,
      originalOffset: this.parsed.originalOffset,
    };
  }

  private alias(event: AliasEvent): YamlNode {
    const name = this.anchorOf(event);
    const span = this.cursor.alias(event);
    const target = this.anchors.get(name);
    if (target !== undefined) return { kind: 'alias', name, target, ...span };
    const message = `The alias *${name} has no anchor &${name} before it.`;
    this.problems.push(syntaxError(span, message, `Add &${name} to the value that it repeats.`));
    return { kind: 'scalar', value: '', plain: true, tag: '', ...span };
  }
}

function collection({ kind, start, nodes }: OpenCollection, end: number): YamlNode {
  if (kind === 'list') return { kind, items: nodes, start, end };
  const pairs: YamlPair[] = [];
  for (let i = 0; i + 1 < nodes.length; i += 2)
    pairs.push({ key: nodes[i] as YamlNode, value: nodes[i + 1] as YamlNode });
  return { kind, pairs, start, end };
}

function longTag(tag: string): string {
  if (tag.startsWith('!!')) return `tag:yaml.org,2002:${tag.slice(2)}`;
  return tag.startsWith('!<') ? tag.slice(2, -1) : tag;
}
