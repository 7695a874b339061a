import Table from 'cli-table3';
import type { Deletions } from '../../operations/backups/recover';
import type { Span } from '../../operations/backups/recover/damage';
import { minute, second } from '../../parts/postgresql_backup/time';
import { inUnits } from '../../operations/backups/bytes';

const lists = 'Lists that pgBackRest writes over with every backup are not counted.';

/** Table of the time spans with deletions, for choosing `--as-of`. */
export function spansText({ bucket, spans, first }: Deletions): string {
  if (spans.length === 0) return `${bucket}: nothing of its backups was deleted or overwritten. ${lists}`;
  const table = new Table({
    head: ['from', 'to', 'deleted', 'replaced', 'hidden'],
    style: { head: [], border: [], compact: true },
    colWidths: [22, 19, 9, 10, 12],
  });
  spans.forEach((span) =>
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
    advice(spans, first),
  ].join('\n');
}

/** Suggests a time for `--as-of`; never one before the first backup. */
function advice(spans: readonly Span[], first: Date | null): string {
  const before = ({ from }: Span) => new Date(from.getTime() - 1000);
  const count = ({ deleted, overwritten }: Span) => deleted + overwritten;
  const useful = spans.filter((span) => first === null || before(span) >= first);
  if (useful.length === 0)
    return `All of it is from before the first backup, of ${second(first!)}: nothing to recover.`;
  const largest = useful.reduce((one, other) => (count(other) > count(one) ? other : one));
  return `To have everything as it was before the largest: --as-of "${second(before(largest))}"`;
}
