import { widthOf } from '../wrap.ts';

/** In columns of the terminal. */
const WIDEST = 72;

/** Lays a table in columns; null where they don't fit a line. */
export function layTable(rows: readonly (readonly string[])[]): string | null {
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  const widths: number[] = [];
  for (const row of filled)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, widthOf(cell));
  const width = widths.reduce((sum, one) => sum + one + 2, -2);
  if (width > WIDEST) return null;
  return filled
    .map((row) =>
      row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - widthOf(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
