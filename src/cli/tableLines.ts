/** Names of others' trees have up to 200 characters; a table in a terminal has no room for them. */
const widest = 72;

/** A cell as it has room in a table. */
export function clipped(cell: string): string {
  return cell.length <= widest ? cell : `${cell.slice(0, widest - 1)}…`;
}

/**
 * Rows of cells as aligned lines, the first row being the head.
 * @param texts columns that hold words and are aligned to the left; the others hold numbers
 */
export function tableLines(rows: readonly (readonly string[])[], texts: readonly number[] = [0]): string[] {
  const shown = rows.map((row) => row.map(clipped));
  const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)));
  return shown.map((row) =>
    row
      .map((cell, column) =>
        texts.includes(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
