import { readUnexpanded } from '../expand/unexpanded.ts';
import type { TreeValue } from '../tree.ts';
import { isNull, type Span, type YamlScalar } from './nodes.ts';
import { entriesOf, follow, type PathMatch, pairOf, type Step, type YamlCollection } from './path-match.ts';
import { writeInline, writeYaml } from './write.ts';

/** Text that takes the place of a span. */
interface Insertion {
  readonly at: Span;
  readonly text: string;
}

/**
 * Sets the value at a dotted path of a YAML text, or removes it (no value), and leaves everything else as written,
 * comments included. A removal also removes the blocks that it leaves empty.
 * @returns undefined if that is not possible in the text: below an alias or a merge key
 */
export function editYaml(text: string, path: string, value: TreeValue | undefined): string | undefined {
  const { root } = readUnexpanded(text);
  const match = root && follow(root, path.split('.'));
  if (match === undefined) return undefined;
  if (value === undefined) return match.missing.length === 0 ? cut(text, match.steps) : text;
  const insertion =
    match.missing.length === 0 ? replacement(text, match, value) : addition(text, match, value);
  if (insertion === undefined) return undefined;
  const { at, text: inserted } = insertion;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return text.slice(0, at.start) + inserted.replaceAll('\n', eol) + text.slice(at.end);
}

/** Removes the last entry on the path that is not alone in its map or list. */
function cut(text: string, steps: readonly Step[]): string | undefined {
  const step = steps.findLast(({ collection }) => entriesOf(collection).length > 1);
  if (step === undefined) return undefined;
  const { collection, index } = step;
  const entries = entriesOf(collection);
  const [before, own, next] = [entries[index - 1], entries[index], entries[index + 1]];
  if (own === undefined) return undefined;
  const line = lineStart(text, own.start);
  const lead = text.slice(line, own.start);
  const ownLine = collection.kind === 'list' ? /^\s*- +$/.test(lead) : lead.trim() === '';
  if (!isFlow(text, collection) && ownLine) return text.slice(0, line) + text.slice(lineEnd(text, own.end));
  if (next !== undefined) return text.slice(0, own.start) + text.slice(next.start);
  return before && text.slice(0, before.end) + text.slice(own.end);
}

function replacement(text: string, { node, steps }: PathMatch, value: TreeValue): Insertion {
  if (node.start < node.end) return { at: node, text: writeInline(value) };
  const colon = text.indexOf(':', pairOf(steps)?.key.end ?? node.end) + 1;
  return { at: { start: colon, end: colon }, text: ` ${writeInline(value)}` };
}

function addition(
  text: string,
  { node, steps, missing }: PathMatch,
  value: TreeValue,
): Insertion | undefined {
  const [name = '', ...rest] = missing;
  const entry = rest.reduceRight<TreeValue>((inner, key) => ({ [key]: inner }), value);
  if (node.kind === 'alias') return undefined;
  if (node.kind === 'scalar') return underEmptyKey(text, { node, steps }, { [name]: entry });
  if (isFlow(text, node)) {
    const written = writeInline(entry);
    return inlineEntry(node, node.kind === 'map' ? `${name}: ${written}` : written);
  }
  const [first, last] = [entriesOf(node)[0], entriesOf(node).at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return node.kind === 'map'
    ? linesBelow(text, last, { lead: ' '.repeat(columnOf(text, first.start)), value: { [name]: entry } })
    : linesBelow(text, last, { lead: text.slice(lineStart(text, last.start), last.start), value: entry });
}

/** The first fields of a block that has none: `name:`. */
function underEmptyKey(
  text: string,
  { node, steps }: { node: YamlScalar; steps: readonly Step[] },
  value: TreeValue,
): Insertion | undefined {
  const pair = pairOf(steps);
  if (!isNull(node) || pair === undefined || node.start < node.end) return undefined;
  return linesBelow(text, pair.key, { lead: ' '.repeat(columnOf(text, pair.key.start) + 2), value });
}

/** Writes a value on the lines below `span`: `lead` before the first, as much white space before the others. */
function linesBelow(
  text: string,
  span: Span,
  { lead, value }: { lead: string; value: TreeValue },
): Insertion {
  const start = lineEnd(text, span.end);
  const open = start > 0 && text[start - 1] !== '\n' ? '\n' : '';
  const lines = writeYaml(value).replace(/\n(?=.)/g, `\n${' '.repeat(lead.length)}`);
  return { at: { start, end: start }, text: `${open}${lead}${lines}` };
}

function inlineEntry(collection: YamlCollection, entry: string): Insertion {
  const last = entriesOf(collection).at(-1);
  if (last !== undefined) return { at: { start: last.end, end: last.end }, text: `, ${entry}` };
  return { at: collection, text: collection.kind === 'map' ? `{${entry}}` : `[${entry}]` };
}

function isFlow(text: string, collection: YamlCollection): boolean {
  return text[collection.start] === (collection.kind === 'map' ? '{' : '[');
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The end of the line that a span ends on; a text of several lines ends after its last one. */
function lineEnd(text: string, end: number): number {
  if (text[end - 1] === '\n') return end;
  const next = text.indexOf('\n', end);
  return next === -1 ? text.length : next + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
