import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import { dialectProblems } from './dialect.ts';
import {
  colonOfText,
  type Place,
  quotesOf,
  type Refusal,
  refusedBefore,
  refusedIn,
} from './dialect-of-nodes.ts';
import { LONE_DASH, type Parsed } from './events.ts';
import type { Span, YamlDocument, YamlNode, YamlPair, YamlProblem } from './nodes.ts';

interface Open {
  readonly kind: 'map' | 'list';
  readonly start: number;
  readonly anchor: string;
  /** In brackets, its own or those around a single pair. */
  readonly flow: boolean;
  /** In brackets of its own. */
  readonly closes: boolean;
  readonly nodes: YamlNode[];
}

/** Turns the parser's flat events into the tree of the document. */
class Builder {
  root: YamlNode | undefined;
  readonly problems: YamlProblem[] = [];
  /** Quoted and multi-line texts, and collections in brackets: where a tab is no indentation. */
  readonly quiet: Span[] = [];
  /** What the events' offsets are about. */
  private readonly text: string;
  private readonly tabs: boolean;
  private readonly where: (offset: number) => number;
  private readonly anchors = new Map<string, YamlNode>();
  private readonly open: Open[] = [];
  /** Texts that end in a colon, which the parser took for the sign of a pair. */
  private readonly colons = new Set<YamlNode>();
  /** Where the last thing ended: the place of a value that is not there. */
  private last = 0;
  /** How far the events have come in `text`. */
  private seen = 0;

  constructor({ source, where }: Parsed) {
    this.text = source;
    this.tabs = source.includes('\t');
    this.where = where;
  }

  take(event: Event): void {
    if ('anchorStart' in event) this.refuse(refusedBefore(event, this.place()));
    switch (event.type) {
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const kind = event.type === EVENT_ID.MAPPING ? 'map' : 'list';
        const anchor = this.slice(event.anchorStart, event.anchorEnd);
        this.open.push({
          kind,
          start: event.start,
          anchor,
          flow: event.style === COLLECTION_STYLE.FLOW,
          closes: event.style === COLLECTION_STYLE.FLOW && /[[{]/.test(this.text.charAt(event.start)),
          nodes: [],
        });
        break;
      }
      case EVENT_ID.SCALAR:
        this.put(this.scalar(event), this.slice(event.anchorStart, event.anchorEnd));
        break;
      case EVENT_ID.ALIAS:
        this.put(this.alias(event), '');
        break;
      case EVENT_ID.POP: {
        const done = this.open.pop();
        if (done === undefined) break;
        if (done.closes) this.closeFlow(done.kind);
        const [first] = done.nodes;
        const isText = done.flow && !done.closes && first !== undefined && this.colons.has(first);
        const node = isText ? first : collection(done, Math.max(this.last, done.start));
        if (done.closes) this.quiet.push(node);
        this.put(node, done.anchor);
        break;
      }
    }
  }

  /** The events do not say where a bracket closes. */
  private closeFlow(kind: 'map' | 'list'): void {
    const bracket = this.text.indexOf(kind === 'map' ? '}' : ']', this.seen);
    this.seen = bracket === -1 ? this.seen : bracket + 1;
    this.last = this.where(this.seen);
  }

  private slice(start: number, end: number): string {
    return start < 0 ? '' : this.text.slice(start, end);
  }

  private put(node: YamlNode, anchor: string): void {
    if (anchor !== '') this.anchors.set(anchor, node);
    this.last = node.end;
    const parent = this.open.at(-1);
    if (parent) parent.nodes.push(node);
    else this.root = node;
  }

  private scalar(event: ScalarEvent): YamlNode {
    const tag = longTag(this.slice(event.tagStart, event.tagEnd));
    const isPlain = event.style === SCALAR_STYLE.PLAIN;
    const span = this.spanOf(event);
    if (!isPlain) this.quiet.push(span);
    this.refuse(refusedIn(event, this.place()), span);
    const value = getScalarValue(this.text, event).replace(LONE_DASH, '-');
    const node: YamlNode = { kind: 'scalar', value, plain: isPlain && tag === '', tag, ...span };
    const colon = colonOfText(event, this.place());
    if (colon === undefined) return node;
    const text = { ...node, value: value + colon, end: node.end + colon.length };
    this.colons.add(text);
    return text;
  }

  /** Where the next node is. */
  private place(): Place {
    const parent = this.open.at(-1);
    const isKey = parent?.kind === 'map' && parent.nodes.length % 2 === 0;
    return { text: this.text, tabs: this.tabs, inBrackets: parent?.flow === true, isKey };
  }

  /** A scalar with its quotes; what is not there is where the last thing ended. */
  private spanOf({ style, valueStart, valueEnd }: ScalarEvent): Span {
    if (valueStart < 0) return { start: this.last, end: this.last };
    const quotes = quotesOf(style);
    this.seen = valueEnd + quotes;
    return { start: this.where(valueStart - quotes), end: this.where(this.seen) };
  }

  private refuse(refusals: readonly Refusal[], node?: Span): void {
    for (const { at, message, fix } of refusals) {
      const start = at === undefined ? (node?.start ?? this.last) : this.where(at);
      const end = at === undefined ? (node?.end ?? this.last) : start + 1;
      this.problems.push({ rule: 'yaml-syntax', message, fix, start, end });
    }
  }

  private alias(event: AliasEvent): YamlNode {
    const name = this.slice(event.anchorStart, event.anchorEnd);
    this.seen = event.anchorEnd;
    const span = { start: this.where(event.anchorStart - 1), end: this.where(event.anchorEnd) };
    const target = this.anchors.get(name);
    if (target !== undefined) return { kind: 'alias', name, target, ...span };
    const message = `The alias *${name} has no anchor &${name} before it.`;
    this.problems.push({
      rule: 'yaml-syntax',
      message,
      fix: `Add &${name} to the value that it repeats.`,
      ...span,
    });
    return { kind: 'scalar', value: '', plain: true, tag: '', ...span };
  }
}

/** The tree of the one document that is `text`, and what go-yaml refuses in it. */
export function buildDocument(text: string, parsed: Parsed): YamlDocument {
  const builder = new Builder(parsed);
  for (const event of parsed.events) builder.take(event);
  return { root: builder.root, problems: [...builder.problems, ...dialectProblems(text, builder.quiet)] };
}

function collection(open: Open, end: number): YamlNode {
  const { kind, start, nodes } = open;
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
