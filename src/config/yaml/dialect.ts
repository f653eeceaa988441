import type { Span, YamlProblem } from './nodes.ts';

/** Line breaks of YAML 1.1 that YAML 1.2 does not have, and those of old; as long as the line feed that stands in for them. */
export function plainBreaks(text: string): string {
  return text.replace(/\r(?!\n)|[\u0085\u2028\u2029]/g, '\n');
}

/** What go-yaml v2 refuses and a parser of YAML 1.2 reads. `quiet` are the spans in which a tab means nothing. */
export function dialectProblems(text: string, quiet: readonly Span[]): YamlProblem[] {
  return [...directives(text), ...tabLines(text, quiet), ...lateMarks(text)];
}

function syntax(start: number, end: number, message: string, fix: string): YamlProblem {
  return { rule: 'yaml-syntax', message, fix, start, end };
}

/** Empty lines, comments and directives before the document, and the mark that begins it. */
function headOf(text: string): string {
  const head = /^(?:[ \t]*(?:#.*)?\r?\n)*(?:%[^\n]*\n(?:[ \t]*(?:#.*)?\r?\n)*)*(?:---|\.\.\.)?/;
  return head.exec(text)?.[0] ?? '';
}

/**
 * Where the first document ends, which is all that go-yaml reads: at a line that begins with a mark, were it in quotes or
 * brackets. `unread`: something other than comments follows.
 */
export function firstDocument(text: string): { readonly end: number; readonly unread: boolean } {
  const mark = /^(?:---|\.\.\.)(?=\s|$)/gm;
  mark.lastIndex = headOf(text).length;
  const end = mark.exec(text)?.index ?? text.length;
  return { end, unread: !/^(?:(?:\.\.\.)?[ \t]*(?:#.*)?(?:\r?\n|$))*$/.test(text.slice(end)) };
}

/** Directives before the document: YAML 1.1 is the only version, %YAML and %TAG are the only ones. */
function directives(text: string): YamlProblem[] {
  const head = headOf(text);
  const wrong = [...head.matchAll(/^%(?!YAML 1\.1\s*$|TAG\s)[^\n]*/gm)].map((match) =>
    syntax(
      match.index,
      match.index + match[0].length,
      `Loki does not know ${match[0].trim()}.`,
      'Remove the line.',
    ),
  );
  if (!head.endsWith('...')) return wrong;
  return [
    ...wrong,
    syntax(
      head.length - 3,
      head.length,
      'The file ends a document before it begins one.',
      'Remove the ... line.',
    ),
  ];
}

/** Empty lines, dashes and comments with a tab before what is not there: nothing to the eye, an error to Loki. */
function tabLines(text: string, quiet: readonly Span[]): YamlProblem[] {
  const lines = [...text.matchAll(/^ *(?:[-?] *)*\t[\t ]*(?:#.*)?$/gm)];
  return lines
    .filter(({ index }) => !quiet.some(({ start, end }) => start < index && index < end))
    .map(({ index }) =>
      syntax(index, index + 1, 'This line begins with a tab, which Loki refuses.', 'Use spaces, or none.'),
    );
}

/** A byte order mark at the start of a later line. */
function lateMarks(text: string): YamlProblem[] {
  return [...text.matchAll(/\n\ufeff/g)].map(({ index }) =>
    syntax(
      index + 1,
      index + 2,
      'A byte order mark stands in the middle of the file.',
      'Remove the invisible character.',
    ),
  );
}
