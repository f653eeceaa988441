import type { Value } from '../tree.ts';
import { isNull, type Span, type YamlList, type YamlMap, type YamlNode } from './nodes.ts';
import { parseYaml } from './parse.ts';
import { keyOf } from './values.ts';
import { writeInline, writeYaml } from './write.ts';

/**
 * Sets the value at a dotted path of a YAML text, or takes it out (no value), and leaves everything else as it is written,
 * comments and all. Blocks that a removal leaves empty go too.
 * @returns undefined where it is not that simple: below an alias or a merge key
 */
export function editYaml(text: string, path: string, value: Value | undefined): string | undefined {
  const { root } = parseYaml(text);
  const way = root && follow(root, path.split('.'));
  if (way === undefined) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const insert = (at: Span, what: string) =>
    text.slice(0, at.start) + what.replaceAll('\n', eol) + text.slice(at.end);
  if (value === undefined) return way.rest.length === 0 ? cut(text, way.steps) : text;
  const [first, ...rest] = way.rest;
  if (first === undefined) return replace(text, way, value, insert);
  const nested = rest.reduceRight<Value>((inner, key) => ({ [key]: inner }), value);
  return add(text, way, first, nested, insert);
}

type Holder = YamlMap | YamlList;
type Insert = (at: Span, what: string) => string;

/** How far a path leads into the file. */
interface Way {
  /** From the root: which entry of which map or list. */
  readonly steps: readonly { readonly holder: Holder; readonly index: number }[];
  /** What is there. */
  readonly node: YamlNode;
  /** The names that the file does not have. */
  readonly rest: readonly string[];
}

function follow(root: YamlNode, keys: readonly string[]): Way | undefined {
  const steps: { holder: Holder; index: number }[] = [];
  let node = root;
  for (const [i, key] of keys.entries()) {
    if (node.kind === 'alias') return undefined;
    const index = node.kind === 'scalar' ? -1 : indexOf(node, key);
    const next = node.kind === 'scalar' ? undefined : valuesOf(node)[index];
    if (node.kind === 'scalar' || next === undefined) return { steps, node, rest: keys.slice(i) };
    steps.push({ holder: node, index });
    node = next;
  }
  return { steps, node, rest: [] };
}

function indexOf(holder: Holder, key: string): number {
  return holder.kind === 'list' ? Number(key) : holder.pairs.findIndex((pair) => keyOf(pair.key) === key);
}

function valuesOf(holder: Holder): readonly YamlNode[] {
  return holder.kind === 'list' ? holder.items : holder.pairs.map(({ value }) => value);
}

/** Where the entries of a map or list stand, keys included. */
function entriesOf(holder: Holder): readonly Span[] {
  if (holder.kind === 'list') return holder.items;
  return holder.pairs.map(({ key, value }) => ({ start: key.start, end: value.end }));
}

/** Takes out the last entry on the way that is not alone in its map or list. */
function cut(text: string, steps: Way['steps']): string | undefined {
  const step = steps.findLast(({ holder }) => entriesOf(holder).length > 1);
  if (step === undefined) return undefined;
  const entries = entriesOf(step.holder);
  const [before, mine, next] = [entries[step.index - 1], entries[step.index], entries[step.index + 1]];
  if (mine === undefined) return undefined;
  const line = lineStart(text, mine.start);
  const lead = text.slice(line, mine.start);
  const ownLine = step.holder.kind === 'list' ? /^\s*- +$/.test(lead) : lead.trim() === '';
  if (!isFlow(text, step.holder) && ownLine) return text.slice(0, line) + text.slice(lineEnd(text, mine.end));
  if (next !== undefined) return text.slice(0, mine.start) + text.slice(next.start);
  return before && text.slice(0, before.end) + text.slice(mine.end);
}

function replace(text: string, { node, steps }: Way, value: Value, insert: Insert): string {
  if (node.start < node.end) return insert(node, writeInline(value));
  const { holder, index } = steps.at(-1) ?? {};
  const key = holder?.kind === 'map' ? holder.pairs[index ?? 0]?.key : undefined;
  const colon = text.indexOf(':', key?.end ?? node.end) + 1;
  return insert({ start: colon, end: colon }, ` ${writeInline(value)}`);
}

function add(
  text: string,
  { node, steps }: Way,
  name: string,
  value: Value,
  insert: Insert,
): string | undefined {
  if (node.kind === 'map' && isFlow(text, node))
    return addInline(node, `${name}: ${writeInline(value)}`, insert);
  if (node.kind === 'list' && isFlow(text, node)) return addInline(node, writeInline(value), insert);
  const below = (span: Span, lead: string, entry: Value) => {
    const start = lineEnd(text, span.end);
    const open = start > 0 && text[start - 1] !== '\n' ? '\n' : '';
    const lines = writeYaml(entry).replace(/\n(?=.)/g, `\n${' '.repeat(lead.length)}`);
    return insert({ start, end: start }, `${open}${lead}${lines}`);
  };
  if (node.kind === 'scalar') {
    const { holder, index } = steps.at(-1) ?? {};
    const pair = holder?.kind === 'map' ? holder.pairs[index ?? 0] : undefined;
    if (!isNull(node) || pair === undefined || node.start < node.end) return undefined;
    return below(pair.key, ' '.repeat(columnOf(text, pair.key.start) + 2), { [name]: value });
  }
  if (node.kind === 'alias') return undefined;
  const [first, last] = [entriesOf(node)[0], entriesOf(node).at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (node.kind === 'map') return below(last, ' '.repeat(columnOf(text, first.start)), { [name]: value });
  return below(last, text.slice(lineStart(text, last.start), last.start), value);
}

function addInline(holder: Holder, entry: string, insert: Insert): string {
  const last = entriesOf(holder).at(-1);
  if (last !== undefined) return insert({ start: last.end, end: last.end }, `, ${entry}`);
  return insert(holder, holder.kind === 'map' ? `{${entry}}` : `[${entry}]`);
}

function isFlow(text: string, holder: Holder): boolean {
  return text[holder.start] === (holder.kind === 'map' ? '{' : '[');
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** After the line that what ends at `end` is on; a text of several lines ends after its last one. */
function lineEnd(text: string, end: number): number {
  if (text[end - 1] === '\n') return end;
  const next = text.indexOf('\n', end);
  return next === -1 ? text.length : next + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
