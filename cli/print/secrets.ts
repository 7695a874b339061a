import Table from 'cli-table3';
import colors from 'picocolors';
import { minute } from '../../parts/postgresql_backup/time';
import type { SecretRow } from '../../operations/secrets/named';
import type { StoredSecret } from '../../operations/secrets/store';
import { fitColumns, terminalWidth, wrapCells } from './width';

const widths = [24, 30, 10, 14, 19];

/** Never a value. */
export function secretsText(rows: readonly SecretRow[], room = terminalWidth()): string {
  if (rows.length === 0) return 'There is no secret.';
  const colWidths = fitColumns(widths, 1, room);
  const head = ['app, service', 'name', 'origin', 'has a value', 'set'];
  const table = new Table({ head, style: { head: [], border: [] }, colWidths });
  for (const row of rows) table.push(wrapCells(cells(row), colWidths));
  return table.toString();
}

export function storedText({ environment, owner, name, origin, next }: StoredSecret): string {
  const words = origin === 'made' ? 'has a new random value' : 'has the value that you gave';
  return `${name} of ${owner} in ${environment} ${words}, in the vault. \`${next}\` brings it to the hosts.`;
}

function cells({ owner, name, origin, hasValue, setAt }: SecretRow): string[] {
  const value = hasValue ? 'yes' : origin === 'made' ? 'not yet' : colors.red('no');
  return [owner, name, origin, value, setAt === null ? 'unknown' : minute(setAt)];
}
