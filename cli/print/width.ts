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
