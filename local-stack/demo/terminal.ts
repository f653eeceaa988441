import { styleText } from 'node:util';
import { alignColumns } from '../columns.ts';

export const bold = (text: string): string => styleText('bold', text);
export const dim = (text: string): string => styleText('dim', text);
export const green = (text: string): string => styleText('green', text);
export const red = (text: string): string => styleText('red', text);

/** A table of texts; the first row is the heading. @returns its lines. */
export function formatTable(rows: string[][]): string[] {
  const [heading = '', ...body] = alignColumns(rows);
  const width = Math.max(heading.length, ...body.map((line) => line.length));
  return [bold(heading), dim('─'.repeat(width)), ...body];
}
