/** What works as it is described and is seldom meant: said once per command, never refused. */
import { storeOf } from '../clouds/clouds';
import { backedUp } from './postgresql_backup/backed-up';
import { writtenDumps } from './postgresql_dump/model';
import type { Problem } from '../config/problem';
import type { Description } from './description';

export interface Advice {
  readonly path: Problem['path'];
  readonly text: string;
}

export function adviceOn(description: Description): Advice[] {
  return locksAreChosen(description);
}

/** Nothing but a lock that nobody can take back stops who has the key of a server there. */
function locksAreChosen(description: Description): Advice[] {
  const { storage, buckets, servers } = description;
  const written =
    backedUp(description) ?? Object.keys(servers).find((name) => writtenDumps(name, description).length > 0);
  if (!storage || !written || !storeOf(storage.provider)?.keysOpenEverything) return [];
  return Object.entries(buckets)
    .filter(([, { objectLockMode }]) => objectLockMode === undefined)
    .map(([name, { objectLockDays }]) => ({
      path: ['buckets', name],
      text:
        `a server's key opens every bucket of this store, so whoever steals one can delete all backups with their versions; write ` +
        `${objectLockDays === undefined ? '`objectLockDays: 14` and ' : ''}\`objectLockMode: compliance\`, which nobody gets past and nobody can take back, ` +
        'or `objectLockMode: governance` beside `objectLockDays` to leave it so',
    }));
}
