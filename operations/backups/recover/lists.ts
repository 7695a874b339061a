/** Lists that pgBackRest writes over with every backup: which of their versions took something away. Pure. */
import type { Entry } from './entry';

const list =
  /^(.*\/pgbackrest\/)(?:archive|backup)\/[^/]+\/(?:(?:archive|backup)\.info(?:\.copy)?|[^/]+\/backup\.manifest\.copy)$/;
const index = /\/(?:archive|backup)\.info(?:\.copy)?$/;
const finished = /\/pgbackrest\/backup\/[^/]+\/[^/]+\/backup\.manifest$|^dumps\/./;

/** Versions of lists that are damaged, or that are older ones put back: by `idOf`. */
export type Unsound = ReadonlySet<string>;

export function idOf({ key, version }: Entry): string {
  return `${key} ${version}`;
}

/** Whether its writer writes it over as a matter of course. */
export function isList(key: string): boolean {
  return list.test(key);
}

/** Whether it names backups or log: without it they are not found. */
export function isIndex(key: string): boolean {
  return isList(key) && index.test(key);
}

/** Folder of the repository that a key is in; null: it is in none. */
export function repositoryOf(key: string): string | null {
  return /^.*\/pgbackrest\//.exec(key)?.[0] ?? null;
}

/** Whether `by` hid data that should be there: every deletion and overwriting, but not that of a list by a sound one. */
export function tookAway(by: Entry, unsound: Unsound): boolean {
  return by.marker || !isList(by.key) || unsound.has(idOf(by));
}

/** Whether the newest version is an older one once more. Ciphertext never repeats by itself: each has a salt of its own. @param history the newest first */
export function isOlderOne([newest, before, ...older]: readonly Entry[]): boolean {
  const isSame = (one: Entry) => !one.marker && one.etag === newest!.etag && one.bytes === newest!.bytes;
  return before !== undefined && !isSame(before) && older.some(isSame);
}

/** When there was a backup, or a dump, for the first time; null: never. */
export function firstBackup(entries: readonly Entry[]): Date | null {
  const all = entries.filter(({ key, marker }) => !marker && finished.test(key)).map(({ at }) => at.getTime());
  return all.length === 0 ? null : new Date(all.reduce((one, other) => Math.min(one, other)));
}
