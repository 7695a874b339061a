/** `strata backups --recover`: restores backups that an attacker on a server deleted or overwrote, from the bucket's object versions. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../parts/environment';
import { cipherVariable } from '../../parts/postgresql_backup/secrets';
import { homeOf } from '../../home/home';
import { vaultEntries } from '../../home/vault-entries';
import { Failure } from '../../platform/failure';
import type { Report } from '../../platform/report';
import { inSteps } from '../face';
import type { Face } from '../face';
import { FailureWithResult } from '../failure-with-result';
import { requestsAtOnce } from './recover/bucket';
import type { BackupBucket } from './recover/bucket';
import { atMost } from '../../platform/at-once';
import type { Entry } from './recover/entry';
import { firstBackup } from './recover/lists';
import type { TamperedLists } from './recover/lists';
import { damageSince, spans } from './recover/damage';
import type { Damage, Span } from './recover/damage';
import { findTamperedLists } from './recover/tampered';
import { placesOf } from './recover/places';
import { recoverText } from './recover/recover-text';
import { second, utcTime } from '../../parts/postgresql_backup/time';

/** Deletions in a bucket, from which the operator chooses a point in time. */
export interface Deletions {
  readonly bucket: string;
  readonly spans: readonly Span[];
  /** Time of the first backup; null: unknown. */
  readonly first: Date | null;
}

export interface RecoveredBucket {
  readonly bucket: string;
  readonly deleted: number;
  readonly overwritten: number;
  /** Number of deleted objects without any remaining version. */
  readonly gone: number;
}

export interface Recovered {
  readonly environment: string;
  readonly asOf: string;
  readonly buckets: readonly RecoveredBucket[];
}

/** @throws FailureWithResult with the deletions in each bucket, if no point in time is given */
export async function recover(environment: Environment, time: string | undefined, face: Face): Promise<Recovered> {
  const asOf = time === undefined ? null : utcTime('--as-of', time);
  const places = placesOf(environment);
  const scans: BucketScan[] = [];
  const buckets: RecoveredBucket[] = [];
  try {
    for (const { bucket, prefixes } of places) {
      const entries = (await atMost(requestsAtOnce, prefixes, (prefix) => bucket.entries(prefix))).flat();
      const scan = { bucket, entries, tampered: await findTamperedLists(bucket, entries, cipherOf(environment)) };
      scans.push(scan);
      if (asOf !== null) buckets.push(await recoverBucket(scan, { asOf, environment: environment.name }, face));
    }
  } finally {
    places.forEach(({ bucket }) => bucket.close());
  }
  if (asOf === null) throw timeMissing(environment, scans);
  return { environment: environment.name, asOf, buckets };
}

interface BucketScan {
  readonly bucket: BackupBucket;
  readonly entries: readonly Entry[];
  readonly tampered: TamperedLists;
}

function timeMissing({ name }: Environment, scans: readonly BucketScan[]) {
  const buckets: Deletions[] = scans.map(({ bucket, entries, tampered }) => ({
    bucket: bucket.name,
    spans: spans(entries, tampered),
    first: firstBackup(entries),
  }));
  const message = 'nothing was done; add --as-of with the time whose backups you need';
  return new FailureWithResult(message, { environment: name, buckets });
}

interface RecoverTo {
  /** UTC. */
  readonly asOf: string;
  readonly environment: string;
}

async function recoverBucket(scan: BucketScan, { asOf, environment }: RecoverTo, face: Face): Promise<RecoveredBucket> {
  const { bucket, entries, tampered } = scan;
  refuseTooEarly(bucket.name, asOf, firstBackup(entries));
  const damage = await unfinished(bucket, damageSince(new Date(asOf), entries, tampered));
  const [deleted, overwritten] = [damage.deleted.length, damage.overwritten.length];
  const text = recoverText(bucket.name, asOf, damage);
  if (deleted + overwritten === 0) face.progress.tell(text);
  else {
    await face.consent.ask(text, '--consent', environment);
    await inSteps(face, [{ title: `Recover ${bucket.name}`, run: (report) => restoreObjects(bucket, damage, report) }]);
  }
  return { bucket: bucket.name, deleted, overwritten, gone: damage.gone.length };
}

/** Before the first backup, pgBackRest's lists contain no backup: recovering them would be useless. */
function refuseTooEarly(bucket: string, asOf: string, first: Date | null): void {
  if (first === null || new Date(asOf) >= first) return;
  throw new Failure(
    `${bucket}: received --as-of "${asOf}", and there was no backup yet; the first one is of ${second(first)}. ` +
      'Allowed: that moment, or a later one. Nothing was done',
  );
}

/** Passphrase of the backups; null if this machine has no vault of the environment. */
function cipherOf({ project, name }: Environment): string | null {
  const home = homeOf(project, name);
  return existsSync(join(home, 'vault.yml')) ? (vaultEntries(home)[cipherVariable] ?? null) : null;
}

/** Removes objects that an earlier, interrupted recovery already restored. */
async function unfinished(bucket: BackupBucket, damage: Damage): Promise<Damage> {
  const isRestored = await atMost(requestsAtOnce, damage.overwritten, ({ current, original }) =>
    bucket.isCopyOf(current, original),
  );
  return { ...damage, overwritten: damage.overwritten.filter((_, at) => !isRestored[at]) };
}

async function restoreObjects(bucket: BackupBucket, damage: Damage, report: Report): Promise<string> {
  const all = damage.deleted.length + damage.overwritten.length;
  let count = 0;
  const countOne = () => report(`${(count += 1)} of ${all} objects`);
  await atMost(requestsAtOnce, damage.deleted, async ({ markers }) => {
    // The newest delete marker last: until then the object counts as deleted, so a run after a kill finds it again.
    for (const marker of [...markers].reverse()) await bucket.removeMarker(marker);
    countOne();
  });
  await atMost(requestsAtOnce, damage.overwritten, async ({ original }) => {
    await bucket.restoreVersion(original);
    countOne();
  });
  return `${all} objects are back`;
}
