import wrapAnsi from 'wrap-ansi';

/** Width of the terminal; unlimited for pipes and files. */
export function terminalWidth(): number {
  return process.stdout.columns || Infinity;
}

/** Column widths of a table, with the column at index `at` reduced until the table fits. */
export function fitColumns(widths: readonly number[], at: number, room: number): number[] {
  const least = 20;
  const frame = widths.length + 1;
  const tooMuch = widths.reduce((sum, width) => sum + width, frame) - room;
  return widths.map((width, column) => (column === at && tooMuch > 0 ? Math.max(least, width - tooMuch) : width));
}

/** Wraps the cells of a row; the table library's own wrapping breaks words and colour codes. */
export function wrapCells(cells: readonly string[], widths: readonly number[]): string[] {
  const frame = 2;
  return cells.map((cell, column) => wrapAnsi(cell, widths[column]! - frame, { hard: true }));
}
