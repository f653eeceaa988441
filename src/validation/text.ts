import type { Level } from '../config/problem.ts';
import { decodeText } from '../config/yaml/text.ts';
import type { Checked } from './check.ts';

/** Colours a text; the identity where there are none. */
export type Paint = (style: Style, text: string) => string;
type Style = 'error' | 'warning' | 'bold' | 'dim';

const codes: Record<Style, number> = { error: 31, warning: 33, bold: 1, dim: 2 };
export const plain: Paint = (_, text) => text;
export const coloured: Paint = (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m`;

/** Long lines are shown around the place; in UTF-16 units. */
const WIDTH = 100;
/** More in one file only bury the first ones; the report has them all. */
const MOST = 100;

/** One file's findings for people: place, message, the line with a caret, the fix. Empty when there are none. */
export function toText({ file, bytes, findings, allowed }: Checked, paint: Paint = plain): string {
  const lines = findings.length === 0 ? [] : decodeText(bytes).text.split(/\r\n?|\n/, lastLine(findings));
  const blocks = findings.slice(0, MOST).map(({ line, column, level, rule, message, fix }) => {
    const place = paint('bold', `${printable(file)}:${line}:${column}`);
    const name = paint('dim', `(${rule})`);
    const head = `${place} ${paint(level, level)}: ${printable(message)} ${name}`;
    return [
      head,
      ...excerpt(lines[line - 1] ?? '', { line, column, level }, paint),
      `  ${printable(fix)}`,
    ].join('\n');
  });
  if (findings.length > MOST) blocks.push(`${printable(file)}: and ${findings.length - MOST} more.`);
  for (const { line, rule, reason } of allowed)
    blocks.push(`${printable(file)}:${line}: ${rule} is allowed: ${printable(reason)}`);
  return blocks.map((block) => `${block}\n`).join('\n');
}

function lastLine(findings: Checked['findings']): number {
  return Math.max(...findings.slice(0, MOST).map(({ line }) => line));
}

interface Mark {
  line: number;
  column: number;
  level: Level;
}

/** The source line with a caret below the column. */
function excerpt(source: string, { line, column, level }: Mark, paint: Paint): string[] {
  if (source.trim() === '') return [];
  const start = Math.max(0, Math.min(column - 1, source.length) - WIDTH / 2);
  const shown = printable(source.slice(start, start + WIDTH));
  const before = printable(source.slice(start, column - 1));
  const margin = `${line} | `;
  const caret = `${' '.repeat(margin.length - 2)}| ${' '.repeat(before.length)}`;
  return [`  ${paint('dim', margin)}${shown}`, `  ${paint('dim', caret)}${paint(level, '^')}`];
}

/** Control characters, separators of lines and paragraphs, changes of direction; written out, since `\p{Cc}` takes 0.4 ms to compile. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const MOVING = /[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g;

/** Without what would move the cursor, change colours or start a line: names and lines are the pull request's. */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replace(MOVING, '\u{fffd}');
}

/** The same for Markdown: no link, image or emphasis of a pull request's in a summary. */
export function literal(text: string): string {
  return printable(text).replace(/[\\`*_~[\]]/g, '\\$&');
}
