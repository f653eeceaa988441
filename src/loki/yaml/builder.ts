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
import {
  badEscape,
  dialectProblems,
  headerBefore,
  isBehindAnother,
  tabAtFirstLine,
  tabBefore,
} from './dialect.ts';
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
    this.where = where;
  }

  take(event: Event): void {
    this.checkBegin(event);
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
        this.place(this.scalar(event), this.slice(event.anchorStart, event.anchorEnd));
        break;
      case EVENT_ID.ALIAS:
        this.place(this.alias(event), '');
        break;
      case EVENT_ID.POP: {
        const done = this.open.pop();
        if (done === undefined) break;
        if (done.closes) this.closeFlow(done.kind);
        const [first] = done.nodes;
        const isText = done.flow && !done.closes && first !== undefined && this.colons.has(first);
        const node = isText ? first : collection(done, Math.max(this.last, done.start));
        if (done.closes) this.quiet.push(node);
        this.place(node, done.anchor);
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

  private place(node: YamlNode, anchor: string): void {
    if (anchor !== '') this.anchors.set(anchor, node);
    this.last = node.end;
    const parent = this.open.at(-1);
    if (parent) parent.nodes.push(node);
    else this.root = node;
  }

  private scalar(event: ScalarEvent): YamlNode {
    const tag = longTag(this.slice(event.tagStart, event.tagEnd));
    const plain = event.style === SCALAR_STYLE.PLAIN && tag === '';
    const span = this.spanOf(event);
    this.checkScalar(event, span);
    const value = getScalarValue(this.text, event).replace(LONE_DASH, '-');
    const node: YamlNode = { kind: 'scalar', value, plain, tag, ...span };
    const colon = this.isPlainKeyInBrackets(event)
      ? /^[ \t]*:(?=[,\]}])/.exec(this.behind(event))?.[0]
      : undefined;
    if (colon === undefined) return node;
    const text = { ...node, value: value + colon, end: node.end + colon.length };
    this.colons.add(text);
    return text;
  }

  /** In brackets, go-yaml takes a colon for the sign of a pair only with a space behind it: `[a:, b]` are two texts. */
  private isPlainKeyInBrackets({ style, valueStart }: ScalarEvent): boolean {
    const parent = this.open.at(-1);
    const isKey = parent?.kind === 'map' && parent.flow && parent.nodes.length % 2 === 0;
    return isKey && style === SCALAR_STYLE.PLAIN && valueStart >= 0;
  }

  /** The rest of the line behind a scalar. */
  private behind({ valueEnd }: ScalarEvent): string {
    const end = this.text.indexOf('\n', valueEnd);
    return this.text.slice(valueEnd, end === -1 ? undefined : end);
  }

  /** A scalar with its quotes; what is not there is where the last thing ended. */
  private spanOf({ style, valueStart, valueEnd }: ScalarEvent): Span {
    if (valueStart < 0) return { start: this.last, end: this.last };
    const quotes = quotesOf(style);
    this.seen = valueEnd + quotes;
    return { start: this.where(valueStart - quotes), end: this.where(this.seen) };
  }

  /** What go-yaml refuses in a scalar that YAML 1.2 takes. */
  private checkScalar(event: ScalarEvent, span: Span): void {
    const parent = this.open.at(-1);
    const isKey = parent?.kind === 'map' && parent.nodes.length % 2 === 0;
    const plain = event.style === SCALAR_STYLE.PLAIN;
    const nothing = event.valueStart < 0 && isKey && event.tagStart < 0;
    const written = this.slice(event.valueStart, event.valueEnd);
    const unknown = event.style === SCALAR_STYLE.DOUBLE_QUOTED ? badEscape(written) : undefined;
    if (!plain) this.quiet.push(span);
    if (parent?.flow && plain && (nothing || written.startsWith(':'))) {
      this.refuse(span, 'A colon in brackets needs a name before it.', 'Quote it.');
    }
    if (parent?.flow && plain && written.includes('?'))
      this.refuse(span, 'In brackets, Loki takes a ? for the sign of a name.', 'Quote it.');
    if (!parent?.flow && nothing) this.refuse(span, 'A colon needs a name before it.', 'Write name: value.');
    if (this.isPlainKeyInBrackets(event) && written.includes('\n') && /^[ \t]*:/.test(this.behind(event)))
      this.refuse(span, 'In brackets, a name has one line.', 'Write name: value.');
    if (this.isPlainKeyInBrackets(event) && /^[ \t]*:[[{]/.test(this.behind(event)))
      this.refuse(
        span,
        'In brackets, Loki takes a colon without a space behind it for text.',
        'Write name: value.',
      );
    if (unknown !== undefined)
      this.refuse(span, `Loki does not know the escape ${unknown}.`, 'Write the character itself.');
  }

  /** What go-yaml refuses before a node outside of brackets. */
  private checkBegin(event: Event): void {
    if (this.open.at(-1)?.flow || !('anchorStart' in event)) return;
    const { text } = this;
    const isBlockMap = event.type === EVENT_ID.MAPPING && event.style !== COLLECTION_STYLE.FLOW;
    if (isBlockMap && isBehindAnother(text, event.start))
      this.refuseAt(
        event.start,
        'A block of fields begins on a line of its own.',
        'Break the line, and indent.',
      );
    const begin = this.beginOf(event);
    const tab = begin === undefined ? undefined : tabBefore(text, begin);
    const inText =
      event.type === EVENT_ID.SCALAR && isBlockText(event.style)
        ? tabAtFirstLine(text, event.valueStart)
        : undefined;
    const at = tab ?? inText;
    if (at !== undefined) this.refuseAt(at, 'There is a tab where Loki wants spaces.', 'Indent with spaces.');
  }

  /** Where a node is written: its properties, its quote, bracket or header first. A block's is that of its first field. */
  private beginOf(event: MappingEvent | SequenceEvent | ScalarEvent | AliasEvent): number | undefined {
    const own = [event.anchorStart - 1];
    if (event.type !== EVENT_ID.ALIAS) own.push(event.tagStart);
    if (event.type === EVENT_ID.SCALAR && event.valueStart >= 0)
      own.push(
        isBlockText(event.style)
          ? headerBefore(this.text, event.valueStart)
          : event.valueStart - quotesOf(event.style),
      );
    if ('start' in event && event.style === COLLECTION_STYLE.FLOW) own.push(event.start);
    const written = own.filter((at) => at >= 0);
    return written.length === 0 ? undefined : Math.min(...written);
  }

  private refuseAt(at: number, message: string, fix: string): void {
    this.refuse({ start: this.where(at), end: this.where(at) + 1 }, message, fix);
  }

  private refuse({ start, end }: Span, message: string, fix: string): void {
    this.problems.push({ rule: 'yaml-syntax', message, fix, start, end });
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

/** How long the quote is on each side. */
function quotesOf(style: ScalarEvent['style']): 0 | 1 {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
}

function isBlockText(style: ScalarEvent['style']): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}

function longTag(tag: string): string {
  if (tag.startsWith('!!')) return `tag:yaml.org,2002:${tag.slice(2)}`;
  return tag.startsWith('!<') ? tag.slice(2, -1) : tag;
}
