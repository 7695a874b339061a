import Table from 'cli-table3';
import type { Lost, Span } from '../backups/recover/lost';
import { minute, second } from '../backups/time';
import { inUnits } from './bytes';

const shown = 10;

/** What there is to choose a moment from. */
export function spansText(bucket: string, found: readonly Span[]): string {
  if (found.length === 0) return `${bucket}: nothing in it was ever deleted or overwritten.`;
  const table = new Table({
    head: ['from', 'to', 'deleted', 'replaced', 'hidden'],
    style: { head: [], border: [], compact: true },
    colWidths: [22, 19, 9, 10, 12],
  });
  found.forEach((span) =>
    table.push([
      second(span.from),
      minute(span.to.toISOString()),
      String(span.deleted),
      String(span.overwritten),
      inUnits(span.bytes),
    ]),
  );
  const count = ({ deleted, overwritten }: Span) => deleted + overwritten;
  const largest = found.reduce((one, other) => (count(other) > count(one) ? other : one));
  const before = second(new Date(largest.from.getTime() - 1000));
  return [
    `${bucket}: what was deleted or overwritten, and whose versions are still there`,
    table.toString(),
    'Small ones every day are the end of old backups, and the lists of backups as they grow.',
    `To have everything as it was before the largest: --as-of "${before}"`,
  ].join('\n');
}

export function recoverText(bucket: string, asOf: string, { deleted, overwritten, gone }: Lost): string {
  if (deleted.length + overwritten.length === 0)
    return [`${bucket}: everything of ${asOf} is there; nothing to bring back.`, ...lostForGood(gone)].join('\n');
  const hiding = [...deleted.flatMap(({ markers }) => markers), ...overwritten.map(({ current }) => current)];
  const times = hiding.map(({ at }) => at).sort((one, other) => one.getTime() - other.getTime());
  return [
    `${bucket}, as of ${asOf}:`,
    `  ${deleted.length} objects (${size(deleted)}) were deleted since: the marks that hide them are removed`,
    `  ${overwritten.length} objects (${size(overwritten)}) were overwritten since: their versions of then are written anew`,
    `  this happened from ${second(times[0]!)} to ${second(times.at(-1)!)}`,
    ...listed(overwritten.map(({ wanted }) => wanted.key)),
    ...lostForGood(gone),
    'No version is deleted, and what is new since then stays. Old backups that ended as planned come back too: harmless,',
    'the next daily backup lets them go again.',
  ].join('\n');
}

function size(all: readonly { readonly wanted: { readonly bytes: number } }[]): string {
  return inUnits(all.reduce((sum, { wanted }) => sum + wanted.bytes, 0));
}

function listed(keys: readonly string[]): string[] {
  const more = keys.length > shown ? [`    and ${keys.length - shown} more`] : [];
  return [...keys.slice(0, shown).map((key) => `    ${key}`), ...more];
}

function lostForGood(gone: readonly string[]): string[] {
  if (gone.length === 0) return [];
  return [`  ${gone.length} deleted objects have no version left and cannot come back, such as ${gone[0]}`];
}
