/** Checks the current list files of the backups: an attacker can damage them, or replace them by older versions. */
import { requestsAtOnce } from './bucket';
import type { BackupBucket } from './bucket';
import { atMost } from '../../../platform/at-once';
import { histories } from './entry';
import type { Entry } from './entry';
import { idOf, isIndex, isRollback } from './lists';
import type { TamperedLists } from './lists';
import { isIntactList } from './intact-list';

/** @param cipher passphrase of the backups; null: no vault on this machine, so only unencrypted lists are recognized as damaged */
export async function findTamperedLists(
  bucket: BackupBucket,
  entries: readonly Entry[],
  cipher: string | null,
): Promise<TamperedLists> {
  const lists = histories(entries.filter(({ key }) => isIndex(key)));
  return new Set((await atMost(requestsAtOnce, lists, (history) => tamperedVersions(bucket, history, cipher))).flat());
}

/** Goes back from the newest version until one is intact, or the list was deleted. */
async function tamperedVersions(
  bucket: BackupBucket,
  history: readonly Entry[],
  cipher: string | null,
): Promise<string[]> {
  const [newest, ...older] = history;
  if (newest === undefined || newest.marker) return [];
  if (!isIntactList(await bucket.content(newest), cipher))
    return [idOf(newest), ...(await tamperedVersions(bucket, older, cipher))];
  return isRollback(history) && !(await bucket.isRecovered(newest)) ? [idOf(newest)] : [];
}
