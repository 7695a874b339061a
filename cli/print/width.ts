import wrapAnsi from 'wrap-ansi';

/** Columns of the terminal; a pipe or a file takes lines of any length. */
export function terminalWidth(): number {
  return process.stdout.columns || Infinity;
}

/** Widths of a table's columns, of which the one at `at` gives way until the table fits. */
export function fitting(widths: readonly number[], at: number, room: number): number[] {
  const least = 20;
  const frame = widths.length + 1;
  const tooMuch = widths.reduce((sum, width) => sum + width, frame) - room;
  return widths.map((width, column) => (column === at && tooMuch > 0 ? Math.max(least, width - tooMuch) : width));
}

/** The cells of a row in lines that fit its columns; the table's own wrapping breaks words and colours. */
export function wrapped(cells: readonly string[], widths: readonly number[]): string[] {
  const frame = 2;
  return cells.map((cell, column) => wrapAnsi(cell, widths[column]! - frame, { hard: true }));
}
