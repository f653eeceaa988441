import { styleText } from 'node:util';
import { printable } from '../action/text.ts';
import type { Finding } from '../config/problem.ts';
import { decodeText } from '../config/yaml/text.ts';
import type { Checked } from './check.ts';

/** Styles a text for a terminal, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;
type Style = 'error' | 'warning' | 'bold' | 'dim';

const formats = { error: 'red', warning: 'yellow', bold: 'bold', dim: 'dim' } as const;

export const plain: Paint = (_, text) => text;
/** Whether the terminal has colors is the caller's question, so the stream is not asked again. */
export const colored: Paint = (style, text) => styleText(formats[style], text, { validateStream: false });

/** A longer line is cut around the column; in UTF-16 units. */
const maxWidth = 100;
/** More findings in one file would only bury the first ones; the report has all of them. */
const maxFindings = 100;

/** One file's findings for people: where, what, the line with a caret, the fix. Empty when there are none. */
export function toText({ file, bytes, secrets, findings, allowed }: Checked, paint: Paint = plain): string {
  const shown = findings.slice(0, maxFindings);
  const lines =
    shown.length === 0 ? [] : secrets.masked(decodeText(bytes).text).split(/\r\n?|\n/, lastLine(shown));
  const blocks = shown.map((finding) => describe(finding, lines[finding.line - 1] ?? '', paint));
  if (findings.length > maxFindings)
    blocks.push(`${printable(file)}: and ${findings.length - maxFindings} more.`);
  for (const { line, rule, reason } of allowed)
    blocks.push(`${printable(file)}:${line}: ${rule} is allowed: ${printable(reason)}`);
  return blocks.map((block) => `${block}\n`).join('\n');
}

function lastLine(findings: readonly Finding[]): number {
  return Math.max(...findings.map(({ line }) => line));
}

function describe(finding: Finding, source: string, paint: Paint): string {
  const { file, line, column, level, rule, message, fix } = finding;
  const position = paint('bold', `${printable(file)}:${line}:${column}`);
  const name = paint('dim', `(${rule})`);
  const head = `${position} ${paint(level, level)}: ${printable(message)} ${name}`;
  return [head, ...excerpt(source, finding, paint), `  ${printable(fix)}`].join('\n');
}

/** The source line with a caret below the column. */
function excerpt(source: string, { line, column, level }: Finding, paint: Paint): string[] {
  if (source.trim() === '') return [];
  const start = Math.max(0, Math.min(column - 1, source.length) - maxWidth / 2);
  const shown = printable(source.slice(start, start + maxWidth));
  const before = printable(source.slice(start, column - 1));
  const margin = `${line} | `;
  const caret = `${' '.repeat(margin.length - 2)}| ${' '.repeat(before.length)}`;
  return [`  ${paint('dim', margin)}${shown}`, `  ${paint('dim', caret)}${paint(level, '^')}`];
}
