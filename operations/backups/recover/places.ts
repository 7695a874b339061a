/** Where the backups of an environment are. */
import type { Environment } from '../../../parts/environment';
import { Failure } from '../../../platform/failure';
import { BackupBucket } from './bucket';

export interface Place {
  readonly bucket: BackupBucket;
  readonly prefixes: readonly string[];
}

/** Buckets and prefixes that servers of the environment write backups to. */
export function placesOf({ name, servers, storage }: Environment): Place[] {
  const writes = servers.flatMap(({ backup }) => (backup ? [backup] : []));
  if (!storage || writes.length === 0) throw new Failure(`no server of ${name} writes backups to a store`);
  const names = [...new Set(writes.map(({ bucket }) => bucket))];
  return names.map((bucket) => ({
    bucket: new BackupBucket(bucket, storage),
    prefixes: widest(writes.filter((each) => each.bucket === bucket).flatMap(({ prefixes }) => prefixes)),
  }));
}

/** Without prefixes that another prefix contains. */
function widest(prefixes: readonly string[]): string[] {
  const all = [...new Set(prefixes)];
  return all.filter((one) => !all.some((other) => other !== one && one.startsWith(other)));
}
