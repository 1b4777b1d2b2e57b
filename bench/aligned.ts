/**
 * Rows of cells as lines, each column as wide as its widest cell.
 *
 * @param toEnd how many columns from the second on hold figures, which stand at their end
 */
export function aligned(table: string[][], toEnd = Number.POSITIVE_INFINITY): string {
  const columns = Math.max(0, ...table.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...table.map((row) => row[at]?.length ?? 0)),
  );
  const cell = (text: string, at: number) =>
    at > 0 && at <= toEnd ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
  return table.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
