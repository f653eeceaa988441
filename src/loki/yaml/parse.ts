import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from 'js-yaml';
import { badEscape, dialectProblems, plainBreaks } from './dialect.ts';
import type { Span, YamlDocument, YamlNode, YamlPair, YamlProblem } from './nodes.ts';
import { decodeText } from './text.ts';

/** Deeper than any configuration, and shallow enough to walk. */
const MAX_DEPTH = 100;

/** Reads YAML 1.1 as go-yaml v2 does, which every Loki uses: one document, with the place of every node. */
export function parseYaml(file: Uint8Array | string): YamlDocument & { readonly text: string } {
  const { text, problems } = decodeText(file);
  if (problems.length > 0) return { text, root: undefined, problems };
  try {
    const source = plainBreaks(text);
    return { text, ...buildDocument(source, parseEvents(source, { maxDepth: MAX_DEPTH })) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { text, root: undefined, problems: [explain(text, error)] };
  }
}

function explain(text: string, error: YAMLException): YamlProblem {
  const start = Math.min(error.mark?.position ?? 0, text.length);
  const deep = /depth/i.test(error.reason);
  const loose = error.reason === 'deficient indentation';
  const tab = /\t/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 1));
  return {
    rule: deep ? 'yaml-too-deep' : loose ? 'yaml-loose-quotes' : 'yaml-syntax',
    message: deep
      ? `Blocks and lists are nested more than ${MAX_DEPTH} deep.`
      : `This is not YAML: ${error.reason}.`,
    fix: tab
      ? 'Indent with spaces; YAML does not allow tabs there.'
      : 'Check the indentation, quotes and brackets here and above.',
    start,
    end: start + 1,
  };
}

interface Open {
  readonly kind: 'map' | 'list';
  readonly start: number;
  readonly anchor: string;
  readonly flow: boolean;
  readonly nodes: YamlNode[];
}

/** Turns the parser's flat events into the tree of the first document; go-yaml reads no further. */
class Builder {
  root: YamlNode | undefined;
  readonly problems: YamlProblem[] = [];
  /** Quoted and multi-line texts, and collections in brackets: where a tab is no indentation. */
  readonly quiet: Span[] = [];
  private readonly text: string;
  private readonly anchors = new Map<string, YamlNode>();
  private readonly open: Open[] = [];
  private documents = 0;
  /** Where the last thing ended: the place of a value that is not there. */
  private last = 0;

  constructor(text: string) {
    this.text = text;
  }

  take(event: Event): void {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.documents += 1;
        if (this.documents === 2) this.problems.push(severalDocuments(this.last));
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const kind = event.type === EVENT_ID.MAPPING ? 'map' : 'list';
        const anchor = this.slice(event.anchorStart, event.anchorEnd);
        this.open.push({
          kind,
          start: event.start,
          anchor,
          flow: event.style === COLLECTION_STYLE.FLOW,
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
        const node = collection(done, Math.max(this.last, done.start));
        if (done.flow) this.quiet.push(node);
        this.place(node, done.anchor);
        break;
      }
    }
  }

  private slice(start: number, end: number): string {
    return start < 0 ? '' : this.text.slice(start, end);
  }

  private place(node: YamlNode, anchor: string): void {
    if (anchor !== '') this.anchors.set(anchor, node);
    this.last = node.end;
    const parent = this.open.at(-1);
    if (parent) parent.nodes.push(node);
    else if (this.documents === 1) this.root = node;
  }

  private scalar(event: ScalarEvent): YamlNode {
    const tag = longTag(this.slice(event.tagStart, event.tagEnd));
    const plain = event.style === SCALAR_STYLE.PLAIN && tag === '';
    const quotes =
      event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
    const start = event.valueStart < 0 ? this.last : event.valueStart - quotes;
    const end = event.valueStart < 0 ? this.last : event.valueEnd + quotes;
    const node: YamlNode = {
      kind: 'scalar',
      value: getScalarValue(this.text, event),
      plain,
      tag,
      start,
      end,
    };
    this.checkScalar(event, node);
    return node;
  }

  /** What go-yaml refuses in a scalar that YAML 1.2 takes. */
  private checkScalar(event: ScalarEvent, { start, end }: Span): void {
    const parent = this.open.at(-1);
    const isKey = parent?.kind === 'map' && parent.nodes.length % 2 === 0;
    const plain = event.style === SCALAR_STYLE.PLAIN;
    const colon = plain && (event.valueStart < 0 ? isKey && event.tagStart < 0 : this.text[start] === ':');
    const escape =
      event.style === SCALAR_STYLE.DOUBLE_QUOTED ? badEscape(this.text.slice(start, end)) : undefined;
    if (!plain) this.quiet.push({ start, end });
    if (parent?.flow && colon)
      this.refuse({ start, end }, 'A colon in brackets needs a name before it.', 'Quote it.');
    if (escape !== undefined)
      this.refuse({ start, end }, `Loki does not know the escape ${escape}.`, 'Write the character itself.');
  }

  private refuse({ start, end }: Span, message: string, fix: string): void {
    this.problems.push({ rule: 'yaml-syntax', message, fix, start, end });
  }

  private alias(event: AliasEvent): YamlNode {
    const name = this.slice(event.anchorStart, event.anchorEnd);
    const span = { start: event.anchorStart - 1, end: event.anchorEnd };
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

function buildDocument(text: string, events: readonly Event[]): YamlDocument {
  const builder = new Builder(text);
  for (const event of events) builder.take(event);
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

function severalDocuments(start: number): YamlProblem {
  const message = 'A second YAML document starts after this; Loki reads the first one only.';
  return {
    rule: 'yaml-several-documents',
    message,
    fix: 'Remove the --- and what follows it.',
    start,
    end: start + 1,
  };
}

function longTag(tag: string): string {
  if (tag.startsWith('!!')) return `tag:yaml.org,2002:${tag.slice(2)}`;
  return tag.startsWith('!<') ? tag.slice(2, -1) : tag;
}
