import Table from 'cli-table3';
import type { Lost, Span } from '../../operations/backups/recover/lost';
import { minute, second } from '../../operations/backups/time';
import { inUnits } from '../../operations/backups/bytes';

const shown = 10;

const lists = 'Lists that pgBackRest writes over with every backup are not counted.';

/**
 * What there is to choose a moment from.
 * @param first when there was a backup for the first time; null: nobody knows
 */
export function spansText(bucket: string, found: readonly Span[], first: Date | null): string {
  if (found.length === 0) return `${bucket}: nothing of its backups was deleted or overwritten. ${lists}`;
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
  return [
    `${bucket}: what was deleted or overwritten, and whose versions are still there`,
    table.toString(),
    `Small ones every day are the end of old backups. ${lists}`,
    advice(found, first),
  ].join('\n');
}

/** Before the first backup there is nothing to go back to. */
function advice(found: readonly Span[], first: Date | null): string {
  const before = ({ from }: Span) => new Date(from.getTime() - 1000);
  const count = ({ deleted, overwritten }: Span) => deleted + overwritten;
  const useful = found.filter((span) => first === null || before(span) >= first);
  if (useful.length === 0)
    return `All of it is from before the first backup, of ${second(first!)}: nothing to bring back.`;
  const largest = useful.reduce((one, other) => (count(other) > count(one) ? other : one));
  return `To have everything as it was before the largest: --as-of "${second(before(largest))}"`;
}

export function recoverText(bucket: string, asOf: string, lost: Lost): string {
  const { deleted, overwritten, gone } = lost;
  if (deleted.length + overwritten.length === 0) {
    const there = `${bucket}: everything of ${asOf} is there; nothing to bring back.`;
    return [there, ...stay(lost), ...lostForGood(gone)].join('\n');
  }
  const hiding = [...deleted.flatMap(({ markers }) => markers), ...overwritten.map(({ current }) => current)];
  const times = hiding.map(({ at }) => at).sort((one, other) => one.getTime() - other.getTime());
  return [
    `${bucket}, as of ${asOf}:`,
    `  ${deleted.length} objects (${size(deleted)}) were deleted since: the marks that hide them are removed`,
    `  ${overwritten.length} objects (${size(overwritten)}) were overwritten since: their versions of then are written anew`,
    `  this happened from ${second(times[0]!)} to ${second(times.at(-1)!)}`,
    ...listed(overwritten.map(({ wanted }) => wanted.key)),
    ...stay(lost),
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

function stay({ rewritten }: Lost): string[] {
  if (rewritten.length === 0) return [];
  return [`  ${rewritten.length} lists of backups are newer than that, as they should be, and stay`];
}

function lostForGood(gone: readonly string[]): string[] {
  if (gone.length === 0) return [];
  return [`  ${gone.length} deleted objects have no version left and cannot come back, such as ${gone[0]}`];
}
