/** What every store deletes by itself, in no store's own words. */
import { dumpsFolder } from '../parts/buckets/folders';
import type { Bucket } from '../parts/environment';

export interface Retention {
  /** Current objects expire only here: anywhere else that would eat the chains that later backups build on. */
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
