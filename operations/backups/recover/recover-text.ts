/** Says what a recovery would change in a bucket; shown before the operator consents. */
import { inUnits } from '../bytes';
import { second } from '../../../parts/postgresql_backup/time';
import type { Damage } from './damage';

const maxKeys = 10;

export function recoverText(bucket: string, asOf: string, damage: Damage): string {
  const { deleted, overwritten, gone } = damage;
  if (deleted.length + overwritten.length === 0) {
    const headline = `${bucket}: everything of ${asOf} is there; nothing to recover.`;
    return [headline, ...rewrittenLines(damage), ...goneLines(gone)].join('\n');
  }
  const causes = [...deleted.flatMap(({ markers }) => markers), ...overwritten.map(({ current }) => current)];
  const times = causes.map(({ at }) => at).sort((one, other) => one.getTime() - other.getTime());
  return [
    `${bucket}, as of ${asOf}:`,
    `  ${deleted.length} objects (${size(deleted)}) were deleted since: their delete markers are removed`,
    `  ${overwritten.length} objects (${size(overwritten)}) were overwritten since: their versions of that time become current again`,
    `  this happened from ${second(times[0]!)} to ${second(times.at(-1)!)}`,
    ...keyLines(overwritten.map(({ original }) => original.key)),
    ...rewrittenLines(damage),
    ...goneLines(gone),
    'No version is deleted, and newer objects stay. Backups that retention had deleted come back, too; this is harmless,',
    'since the next daily backup deletes them again.',
  ].join('\n');
}

function size(all: readonly { readonly original: { readonly bytes: number } }[]): string {
  return inUnits(all.reduce((sum, { original }) => sum + original.bytes, 0));
}

function keyLines(keys: readonly string[]): string[] {
  const more = keys.length > maxKeys ? [`    and ${keys.length - maxKeys} more`] : [];
  return [...keys.slice(0, maxKeys).map((key) => `    ${key}`), ...more];
}

function rewrittenLines({ rewritten }: Damage): string[] {
  if (rewritten.length === 0) return [];
  return [`  ${rewritten.length} lists of backups were replaced by newer ones since, as usual, and stay`];
}

function goneLines(keys: readonly string[]): string[] {
  if (keys.length === 0) return [];
  return [`  ${keys.length} deleted objects have no version left and cannot come back, such as ${keys[0]}`];
}
