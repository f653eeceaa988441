/** Lays out rows of texts in columns, each as wide as its widest cell. @returns one line for each row. */
export function alignColumns(rows: string[][], separator = '  '): string[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(separator)
      .trimEnd(),
  );
}
