const coloured = process.stdout.isTTY === true && !process.env['NO_COLOR'];

const paint = (code: number) => (text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold: (text: string) => string = paint(1);
export const dim: (text: string) => string = paint(2);
export const red: (text: string) => string = paint(31);
export const green: (text: string) => string = paint(32);

/** A table of texts in columns as wide as their widest cell; the first row is the heading. */
export function formatTable(rows: string[][]): string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  const [heading = [], ...body] = rows;
  return [bold(line(heading)), dim(widths.map((width) => '─'.repeat(width)).join('  ')), ...body.map(line)];
}
