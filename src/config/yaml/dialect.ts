import type { Problem } from '../problem.ts';
import type { Span } from './nodes.ts';
import { syntaxError } from './syntax-error.ts';

/** Turns the line breaks that YAML 1.2 does not have (CR, NEL, LS, PS) into line feeds of the same length. */
export function normalizeBreaks(text: string): string {
  return text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, '\n');
}

/**
 * Everything in a text that go-yaml v2 refuses and a YAML 1.2 parser accepts.
 * @param quiet the spans in which a tab is not indentation
 */
export function dialectProblems(text: string, quiet: readonly Span[]): Problem[] {
  return [...directives(text), ...tabLines(text, quiet), ...lateMarks(text)];
}

/** Empty lines, comments and directives before the document, and the marker that starts it. */
function headOf(text: string): string {
  const head = /^(?:[ \t]*(?:#.*)?\r?\n)*(?:%[^\n]*\n(?:[ \t]*(?:#.*)?\r?\n)*)*(?:---|\.\.\.)?/;
  return head.exec(text)?.[0] ?? '';
}

/**
 * Where the first document ends, which is all that go-yaml reads: at a line that starts with a marker, even inside quotes
 * or brackets. `unread`: more than markers and comments follows.
 */
export function firstDocument(text: string): { readonly end: number; readonly unread: boolean } {
  const marker = /^(?:---|\.\.\.)(?=\s|$)/gm;
  marker.lastIndex = headOf(text).length;
  const end = marker.exec(text)?.index ?? text.length;
  return { end, unread: !/^(?:(?:\.\.\.|---)?[ \t]*(?:#.*)?(?:\r?\n|$))*$/.test(text.slice(end)) };
}

/** Directives before the document: the only ones are %TAG and %YAML, the only version is 1.1. */
function directives(text: string): Problem[] {
  const head = headOf(text);
  const unknown = [...head.matchAll(/^%(?!YAML 1\.1\s*$|TAG\s)[^\n]*/gm)].map(({ 0: line, index }) =>
    syntaxError(
      { start: index, end: index + line.length },
      `Loki does not know ${line.trim()}.`,
      'Remove the line.',
    ),
  );
  if (!head.endsWith('...')) return unknown;
  const at = { start: head.length - 3, end: head.length };
  const message = 'This marker ends a document, but none has started.';
  return [...unknown, syntaxError(at, message, 'Remove the ... line.')];
}

/** Lines with nothing but dashes, a comment or white space that has a tab: they look empty, but Loki refuses them. */
function tabLines(text: string, quiet: readonly Span[]): Problem[] {
  const lines = [...text.matchAll(/^ *(?:[-?] *)*\t[\t ]*(?:#.*)?$/gm)];
  const message = 'This line starts with a tab, which Loki refuses.';
  return lines
    .filter(({ index }) => !quiet.some(({ start, end }) => start < index && index < end))
    .map(({ index }) => syntaxError({ start: index, end: index + 1 }, message, 'Use spaces, or nothing.'));
}

/** A byte order mark at the start of a later line. */
function lateMarks(text: string): Problem[] {
  const message = 'There is a byte order mark in the middle of the file.';
  return [...text.matchAll(/\n\ufeff/g)].map(({ index }) =>
    syntaxError({ start: index + 1, end: index + 2 }, message, 'Remove the invisible character.'),
  );
}
