/** pgBackRest's list files, which every backup overwrites: which of their versions are harmless and which hide backups. Pure. */
import type { Entry } from './entry';

const list =
  /^(.*\/pgbackrest\/)(?:archive|backup)\/[^/]+\/(?:(?:archive|backup)\.info(?:\.copy)?|[^/]+\/backup\.manifest\.copy)$/;
/** WAL: the name has the checksum of the content, so a later version of it is never another truth. */
const logFile = /\/pgbackrest\/archive\/[^/]+\/[^/]+\/[0-9A-F]{16}\/[0-9A-F]{24}-[0-9a-f]{40}(?:\.\w+)?$/;
const index = /\/(?:archive|backup)\.info(?:\.copy)?$/;
const finishedBackup = /\/pgbackrest\/backup\/[^/]+\/[^/]+\/backup\.manifest$|^dumps\/./;

/** Versions of list files that are damaged, or that an attacker rolled back to an older content; values of `idOf`. */
export type TamperedLists = ReadonlySet<string>;

export function idOf({ key, version }: Entry): string {
  return `${key} ${version}`;
}

/** Whether pgBackRest itself overwrites this key with every backup. */
export function isList(key: string): boolean {
  return list.test(key);
}

/** Whether it is an index of backups or WAL: pgBackRest finds none of them without it. */
export function isIndex(key: string): boolean {
  return isList(key) && index.test(key);
}

/** Whether it is one file of WAL. */
export function isLogFile(key: string): boolean {
  return logFile.test(key);
}

/** Folder of the pgBackRest repository that contains the key; null: none does. */
export function repositoryOf(key: string): string | null {
  return /^.*\/pgbackrest\//.exec(key)?.[0] ?? null;
}

/** Whether this version hides data that are needed: every deletion and overwrite, except a list that pgBackRest itself replaced. */
export function hidesData(by: Entry, tampered: TamperedLists): boolean {
  return by.marker || !isList(by.key) || tampered.has(idOf(by));
}

/** Whether the newest version repeats an older one. Encryption with a random salt never does that by itself. @param history the newest first */
export function isRollback([newest, before, ...older]: readonly Entry[]): boolean {
  const isSame = (one: Entry) => !one.marker && one.etag === newest!.etag && one.bytes === newest!.bytes;
  return before !== undefined && !isSame(before) && older.some(isSame);
}

/** Time of the first backup or dump; null: there was none. */
export function firstBackup(entries: readonly Entry[]): Date | null {
  const all = entries.filter(({ key, marker }) => !marker && finishedBackup.test(key)).map(({ at }) => at.getTime());
  return all.length === 0 ? null : new Date(all.reduce((one, other) => Math.min(one, other)));
}
