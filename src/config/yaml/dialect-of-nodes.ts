import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Problem } from '../problem.ts';
import { syntaxError } from './syntax-error.ts';

/** Where a node is. */
export interface NodeContext {
  /** The text that the events' offsets refer to. */
  readonly text: string;
  /** Whether there is a tab anywhere in the text. */
  readonly hasTabs: boolean;
  readonly inBrackets: boolean;
  /** Whether it is the name of a field. */
  readonly isKey: boolean;
  /** Turns an offset of `text` into one of the file. */
  readonly originalOffset: (offset: number) => number;
}

type NodeEvent = MappingEvent | SequenceEvent | ScalarEvent | AliasEvent;

/** What go-yaml v2 refuses at the start of a node and a YAML 1.2 parser accepts. */
export function problemsBefore(event: NodeEvent, context: NodeContext): Problem[] {
  const problems = [
    badAnchor(event, context),
    ...(context.inBrackets ? [] : [blockOnSameLine(event, context), tabAsIndentation(event, context)]),
  ];
  return problems.filter((problem) => problem !== undefined);
}

function problemAt(
  offset: number,
  { originalOffset }: NodeContext,
  { message, fix }: { message: string; fix: string },
): Problem {
  const start = originalOffset(offset);
  return syntaxError({ start, end: start + 1 }, message, fix);
}

function badAnchor({ anchorStart, anchorEnd }: NodeEvent, context: NodeContext): Problem | undefined {
  const anchor = context.text.slice(anchorStart, anchorEnd);
  if (anchorStart < 0 || /^[\w-]+$/.test(anchor)) return undefined;
  const message = `${JSON.stringify(anchor)} is not a valid name for an anchor.`;
  const fix = 'Use letters, digits, - and _, or quote the text.';
  return problemAt(anchorStart - 1, context, { message, fix });
}

function blockOnSameLine(event: NodeEvent, context: NodeContext): Problem | undefined {
  const isBlockMap = event.type === EVENT_ID.MAPPING && event.style !== COLLECTION_STYLE.FLOW;
  if (!isBlockMap || startsLine(context.text, event.start)) return undefined;
  const message = 'A block of fields must start on a line of its own.';
  return problemAt(event.start, context, { message, fix: 'Break the line, and indent.' });
}

function tabAsIndentation(event: NodeEvent, context: NodeContext): Problem | undefined {
  const { text, hasTabs } = context;
  if (!hasTabs) return undefined;
  const start = startOf(event, text);
  const before = start === undefined ? undefined : tabBefore(text, start);
  const isText = event.type === EVENT_ID.SCALAR && isBlockText(event.style);
  const tab = before ?? (isText ? tabAtFirstLine(text, event.valueStart) : undefined);
  if (tab === undefined) return undefined;
  const message = 'There is a tab where Loki expects spaces.';
  return problemAt(tab, context, { message, fix: 'Indent with spaces.' });
}

/** The length of the quote on each side. */
export function quotesOf(style: ScalarEvent['style']): 0 | 1 {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
}

function isBlockText(style: ScalarEvent['style']): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK;
}

/**
 * Where a node starts: at its anchor or tag, otherwise at its quote, bracket or block header. Undefined for a block, which
 * starts where its first entry does.
 */
function startOf(event: NodeEvent, text: string): number | undefined {
  const starts = [event.anchorStart - 1];
  if (event.type !== EVENT_ID.ALIAS) starts.push(event.tagStart);
  if (event.type === EVENT_ID.SCALAR && event.valueStart >= 0)
    starts.push(
      isBlockText(event.style)
        ? headerBefore(text, event.valueStart)
        : event.valueStart - quotesOf(event.style),
    );
  if ('start' in event && event.style === COLLECTION_STYLE.FLOW) starts.push(event.start);
  const known = starts.filter((start) => start >= 0);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** The tab in the indentation before `start`, which may include dashes: `- \tx`. */
function tabBefore(text: string, start: number): number | undefined {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const indentation = text.slice(line, start);
  const tab = indentation.indexOf('\t');
  return tab === -1 || !/^[ \t]*(?:[-?][ \t]+)*$/.test(indentation) ? undefined : line + tab;
}

/** The header of the block text, such as `|` or `>-`, whose first line is at `start`. */
function headerBefore(text: string, start: number): number {
  const line = text.lastIndexOf('\n', start - 2) + 1;
  return line + Math.max(0, text.slice(line, start).search(/[|>][-+\d]*(?:[ \t]+#.*)?\s*$/));
}

/** The tab that starts a block text whose header does not give the indentation. */
function tabAtFirstLine(text: string, start: number): number | undefined {
  if (/^.[-+]?[1-9]/.test(text.slice(headerBefore(text, start)))) return undefined;
  const blank = /^(?:[ ]*\r?\n)*[ ]*/.exec(text.slice(start))?.[0].length ?? 0;
  return text.charAt(start + blank) === '\t' ? start + blank : undefined;
}

/** Reports whether only dashes, anchors and tags are before `start` on its line. */
function startsLine(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^[ \t]*(?:[-?:][ \t]+)*(?:[&!]\S*[ \t]+)*$/.test(line);
}
