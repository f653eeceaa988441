import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';

/** What go-yaml v2 refuses of a node that a parser of YAML 1.2 takes; `at` is an offset, if it is not the node itself. */
export interface Refusal {
  readonly at?: number;
  readonly message: string;
  readonly fix: string;
}

/** Where a node is: in which text, whether in brackets, and whether it is the name of a field. */
export interface Place {
  readonly text: string;
  /** Whether the text has a tab anywhere. */
  readonly tabs: boolean;
  readonly inBrackets: boolean;
  readonly isKey: boolean;
}

type NodeEvent = MappingEvent | SequenceEvent | ScalarEvent | AliasEvent;

/** What is refused before a node: names of anchors, tabs, and what a block of fields may not stand behind. */
export function refusedBefore(event: NodeEvent, { text, tabs, inBrackets }: Place): Refusal[] {
  const refusals: Refusal[] = [];
  const anchor = text.slice(event.anchorStart, event.anchorEnd);
  if (event.anchorStart >= 0 && !/^[\w-]+$/.test(anchor)) {
    const message = `${JSON.stringify(anchor)} is no name for an anchor.`;
    refusals.push({
      at: event.anchorStart - 1,
      message,
      fix: 'Use letters, digits, - and _; or quote the text.',
    });
  }
  if (inBrackets) return refusals;
  const isBlockMap = event.type === EVENT_ID.MAPPING && event.style !== COLLECTION_STYLE.FLOW;
  if (isBlockMap && isBehindAnother(text, event.start)) {
    const message = 'A block of fields begins on a line of its own.';
    refusals.push({ at: event.start, message, fix: 'Break the line, and indent.' });
  }
  if (!tabs) return refusals;
  const begin = beginOf(event, text);
  const before = begin === undefined ? undefined : tabBefore(text, begin);
  const isText = event.type === EVENT_ID.SCALAR && isBlockText(event.style);
  const tab = before ?? (isText ? tabAtFirstLine(text, event.valueStart) : undefined);
  if (tab !== undefined) {
    const message = 'There is a tab where Loki wants spaces.';
    refusals.push({ at: tab, message, fix: 'Indent with spaces.' });
  }
  return refusals;
}

/** What is refused in a scalar: names that are none, escapes that go-yaml does not know. */
export function refusedIn(event: ScalarEvent, place: Place): Refusal[] {
  const { text, inBrackets, isKey } = place;
  const plain = event.style === SCALAR_STYLE.PLAIN;
  const written = event.valueStart < 0 ? '' : text.slice(event.valueStart, event.valueEnd);
  const nothing = event.valueStart < 0 && isKey && event.tagStart < 0;
  if (plain && !inBrackets && !nothing) return [];
  const unknown = event.style === SCALAR_STYLE.DOUBLE_QUOTED ? badEscape(written) : undefined;
  const behind = isPlainNameInBrackets(event, place) ? restOfLine(text, event.valueEnd) : '';
  const name = 'Write name: value.';
  const refusals: readonly (readonly [boolean, message: string, fix: string])[] = [
    [
      inBrackets && plain && (nothing || written.startsWith(':')),
      'A colon in brackets needs a name before it.',
      'Quote it.',
    ],
    [
      inBrackets && plain && written.includes('?'),
      'In brackets, Loki takes a ? for the sign of a name.',
      'Quote it.',
    ],
    [!inBrackets && nothing, 'A colon needs a name before it.', name],
    [written.includes('\n') && /^[ \t]*:/.test(behind), 'In brackets, a name has one line.', name],
    [
      /^[ \t]*:[[{]/.test(behind),
      'In brackets, Loki takes a colon without a space behind it for text.',
      name,
    ],
    [unknown !== undefined, `Loki does not know the escape ${unknown}.`, 'Write the character itself.'],
  ];
  return refusals.filter(([refused]) => refused).map(([, message, fix]) => ({ message, fix }));
}

/**
 * The colon, and what is before it, that the parser took for the sign of a pair and go-yaml takes for text, since in
 * brackets no space is behind it: `[a:, b]` are two texts.
 */
export function colonOfText(event: ScalarEvent, place: Place): string | undefined {
  if (!isPlainNameInBrackets(event, place)) return undefined;
  return /^[ \t]*:(?=[,\]}])/.exec(restOfLine(place.text, event.valueEnd))?.[0];
}

/** How long the quote is on each side. */
export function quotesOf(style: ScalarEvent['style']): 0 | 1 {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
}

function isPlainNameInBrackets({ style, valueStart }: ScalarEvent, { inBrackets, isKey }: Place): boolean {
  return inBrackets && isKey && style === SCALAR_STYLE.PLAIN && valueStart >= 0;
}

function restOfLine(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}

function isBlockText(style: ScalarEvent['style']): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}

/** Where a node is written: its anchor and tag, its quote, bracket or header first. A block is where its first field is. */
function beginOf(event: NodeEvent, text: string): number | undefined {
  const own = [event.anchorStart - 1];
  if (event.type !== EVENT_ID.ALIAS) own.push(event.tagStart);
  if (event.type === EVENT_ID.SCALAR && event.valueStart >= 0)
    own.push(
      isBlockText(event.style)
        ? headerBefore(text, event.valueStart)
        : event.valueStart - quotesOf(event.style),
    );
  if ('start' in event && event.style === COLLECTION_STYLE.FLOW) own.push(event.start);
  const written = own.filter((at) => at >= 0);
  return written.length === 0 ? undefined : Math.min(...written);
}

/** Escapes of double quotes that go-yaml v2 does not have: `\/`, and halves of surrogate pairs. */
function badEscape(quoted: string): string | undefined {
  for (const [found] of quoted.matchAll(/\\(?:u[\da-f]{4}|U[\da-f]{8}|[^uU])/gis)) {
    const code = /^\\u/i.test(found) ? Number.parseInt(found.slice(2), 16) : 0;
    if (found === '\\/' || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) return found;
  }
  return undefined;
}

/** The tab in the indentation of what begins at `start`, dashes and all: `- \tx`. */
function tabBefore(text: string, start: number): number | undefined {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const indentation = text.slice(line, start);
  const tab = indentation.indexOf('\t');
  return tab === -1 || !/^[ \t]*(?:[-?][ \t]+)*$/.test(indentation) ? undefined : line + tab;
}

/** Where the header of a block of text is, such as `|` or `>-`, whose first line is at `start`. */
function headerBefore(text: string, start: number): number {
  const line = text.lastIndexOf('\n', start - 2) + 1;
  return line + Math.max(0, text.slice(line, start).search(/[|>][-+\d]*(?:[ \t]+#.*)?\s*$/));
}

/** The tab that begins a block of text whose header leaves the indentation to that line. */
function tabAtFirstLine(text: string, start: number): number | undefined {
  if (/^.[-+]?[1-9]/.test(text.slice(headerBefore(text, start)))) return undefined;
  const blank = /^(?:[ ]*\r?\n)*[ ]*/.exec(text.slice(start))?.[0].length ?? 0;
  return text.charAt(start + blank) === '\t' ? start + blank : undefined;
}

/** Says whether a block of fields that begins at `start` does so behind something else than dashes, anchors and tags. */
function isBehindAnother(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return !/^[ \t]*(?:[-?:][ \t]+)*(?:[&!]\S*[ \t]+)*$/.test(line);
}
