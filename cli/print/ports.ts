import Table from 'cli-table3';
import type { PortMatrix } from '../../views/port-matrix';
import { fitColumns, terminalWidth } from './width';

type Row = PortMatrix['rows'][number];

/** Allowed connections: a dot where a column may connect to a row; on narrow terminals, a list. */
export function portsText(matrix: PortMatrix, room = terminalWidth()): string {
  const dots = dotTable(matrix);
  const text = dots.indexOf('\n') > room ? listTable(matrix, room) : dots;
  return `Who may reach whom; everything else is refused\n${text}`;
}

function dotTable({ columns, rows }: PortMatrix): string {
  const table = new Table({
    head: ['to', 'port', '', ...columns.map((word) => word.replace(' ', '\n'))],
    style: { head: [], border: [], compact: true },
  });
  rows.forEach((row, at) =>
    table.push([
      ...port(row, rows[at - 1]),
      ...columns.map((column) => ({ content: row.from[column] ? '●' : '', hAlign: 'center' as const })),
    ]),
  );
  return table.toString();
}

function listTable({ columns, rows }: PortMatrix, room: number): string {
  const cells = rows.map((row, at) => [
    ...port(row, rows[at - 1]),
    columns.filter((each) => row.from[each]).join(', '),
  ]);
  const head = ['to', 'port', '', 'from'];
  const widths = head.map((word, at) => Math.max(word.length, ...cells.map((row) => row[at]!.length)) + 2);
  const table = new Table({
    head,
    style: { head: [], border: [], compact: true },
    wordWrap: true,
    colWidths: fitColumns(widths, 3, room),
  });
  table.push(...cells);
  return table.toString();
}

function port(row: Row, before: Row | undefined): string[] {
  return [before?.name === row.name ? '' : row.name, row.numbers, row.port];
}
