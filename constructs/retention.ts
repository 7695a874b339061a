/** Retention of objects, independent of the store's format. */
import { dumpsFolder } from '../parts/buckets/folders';
import type { Bucket } from '../parts/environment';

export interface Retention {
  /** Current objects expire only under this prefix: elsewhere it would delete files that later incremental backups need. */
  readonly dumps: { readonly prefix: string; readonly days: number };
  readonly oldVersions: { readonly days: number };
  readonly unfinishedUploads: { readonly days: number };
}

const daysToFinishAnUpload = 7;

export function retention({ dumpDays, noncurrentVersionDays }: Bucket): Retention {
  return {
    dumps: { prefix: `${dumpsFolder}/`, days: dumpDays },
    oldVersions: { days: noncurrentVersionDays },
    unfinishedUploads: { days: daysToFinishAnUpload },
  };
}
