/** What a recovery would do to a bucket: people read it before they consent. */
import { inUnits } from '../bytes';
import { second } from '../../../parts/postgresql_backup/time';
import type { Lost } from './damage';

const shown = 10;

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
