import Table from 'cli-table3';
import type { PortMatrix } from '../../views/port-matrix';

/** Who may reach whom: a dot where a column may connect to a row. */
export function portsText({ columns, rows }: PortMatrix): string {
  const table = new Table({
    head: ['to', 'port', '', ...columns.map((word) => word.replace(' ', '\n'))],
    style: { head: [], border: [], compact: true },
  });
  rows.forEach((row, at) => {
    const name = rows[at - 1]?.name === row.name ? '' : row.name;
    table.push([
      name,
      row.numbers,
      row.port,
      ...columns.map((column) => ({ content: row.from[column] ? '●' : '', hAlign: 'center' as const })),
    ]);
  });
  return `Who may reach whom; everything else is refused\n${table.toString()}`;
}
