/** Advice on descriptions that are valid but rarely intended: printed once per command, never an error. */
import { storeOf } from '../clouds/clouds';
import { backedUpPostgresql } from './postgresql_backup/backed-up';
import { describedDumps } from './postgresql_dump/model';
import type { Problem } from '../config/problem';
import type { Description } from './description';

export interface Advice {
  readonly path: Problem['path'];
  readonly text: string;
}

export function adviceOn(description: Description): Advice[] {
  return adviseObjectLock(description);
}

/** In stores whose keys open every bucket, only Object Lock in compliance mode protects backups from a stolen key. */
function adviseObjectLock(description: Description): Advice[] {
  const { storage, buckets, servers } = description;
  const backup =
    backedUpPostgresql(description) ??
    Object.keys(servers).find((name) => describedDumps(name, description).length > 0);
  if (!storage || !backup || !storeOf(storage.provider)?.keysOpenEverything) return [];
  return Object.entries(buckets)
    .filter(([, { objectLockMode }]) => objectLockMode === undefined)
    .map(([name, { objectLockDays }]) => ({
      path: ['buckets', name],
      text:
        `a server's access key opens every bucket of this store, so a stolen key can delete all backups with their versions; write ` +
        `${objectLockDays === undefined ? '`objectLockDays: 14` and ' : ''}\`objectLockMode: compliance\`, which nobody can bypass or remove, ` +
        'or `objectLockMode: governance` with `objectLockDays` to accept this risk',
    }));
}
