/** Looks into the lists of backups that are there now: a thief can damage them, or put older ones back. */
import { requestsAtOnce } from './bucket';
import type { BackupBucket } from './bucket';
import { atMost } from '../../../platform/at-once';
import { histories } from './entry';
import type { Entry } from './entry';
import { idOf, isIndex, isOlderOne } from './lists';
import type { Unsound } from './lists';
import { opens } from './intact-list';

/** @param cipher the key of the backups; null: the vault is not here, and only a list that is no ciphertext is known as damaged */
export async function unsoundLists(
  bucket: BackupBucket,
  entries: readonly Entry[],
  cipher: string | null,
): Promise<Unsound> {
  const lists = histories(entries.filter(({ key }) => isIndex(key)));
  return new Set((await atMost(requestsAtOnce, lists, (history) => unsoundOf(bucket, history, cipher))).flat());
}

/** From the newest version back to the first one that is as it should be, or to where it was deleted. */
async function unsoundOf(bucket: BackupBucket, history: readonly Entry[], cipher: string | null): Promise<string[]> {
  const [newest, ...older] = history;
  if (newest === undefined || newest.marker) return [];
  if (!opens(await bucket.content(newest), cipher)) return [idOf(newest), ...(await unsoundOf(bucket, older, cipher))];
  return isOlderOne(history) && !(await bucket.isRecovered(newest)) ? [idOf(newest)] : [];
}
