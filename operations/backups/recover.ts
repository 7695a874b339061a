/** `strata backups --recover`: a stolen server can hide backups, by deleting and overwriting; their versions stay. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../parts/environment';
import { cipherVariable } from '../../parts/postgresql_backup/secrets';
import { homeOf } from '../../home/home';
import { vaultEntries } from '../../home/vault-entries';
import { Failure } from '../../platform/failure';
import { inSteps } from '../face';
import type { Face } from '../face';
import { KnownFailure } from '../failure-with-result';
import { requestsAtOnce } from './recover/bucket';
import type { BackupBucket } from './recover/bucket';
import { atMost } from '../../platform/at-once';
import type { Entry } from './recover/entry';
import { firstBackup } from './recover/lists';
import type { Unsound } from './recover/lists';
import { lostSince, spans } from './recover/damage';
import type { Lost, Span } from './recover/damage';
import { unsoundLists } from './recover/tampered';
import { placesOf } from './recover/places';
import { recoverText } from './recover/recover-text';
import { second, utcTime } from '../../parts/postgresql_backup/time';

/** What of a bucket there is to choose a moment from. */
export interface Deletions {
  readonly bucket: string;
  readonly spans: readonly Span[];
  /** When there was a backup for the first time; null: nobody knows. */
  readonly first: Date | null;
}

export interface RecoveredBucket {
  readonly bucket: string;
  readonly deleted: number;
  readonly overwritten: number;
  /** Deleted objects that have no version left. */
  readonly gone: number;
}

export interface Recovered {
  readonly environment: string;
  readonly asOf: string;
  readonly buckets: readonly RecoveredBucket[];
}

/** @throws KnownFailure with every bucket's deletions, where no moment is given */
export async function recover(environment: Environment, given: string | undefined, face: Face): Promise<Recovered> {
  const asOf = given === undefined ? null : utcTime('--as-of', given);
  const places = placesOf(environment);
  const looks: Look[] = [];
  const buckets: RecoveredBucket[] = [];
  try {
    for (const { bucket, prefixes } of places) {
      const entries = (await atMost(requestsAtOnce, prefixes, (prefix) => bucket.entries(prefix))).flat();
      const look = { bucket, entries, unsound: await unsoundLists(bucket, entries, cipherOf(environment)) };
      looks.push(look);
      if (asOf !== null) buckets.push(await recoverIn(look, { asOf, environment: environment.name }, face));
    }
  } finally {
    places.forEach(({ bucket }) => bucket.close());
  }
  if (asOf === null) throw undecided(environment, looks);
  return { environment: environment.name, asOf, buckets };
}

interface Look {
  readonly bucket: BackupBucket;
  readonly entries: readonly Entry[];
  readonly unsound: Unsound;
}

function undecided({ name }: Environment, looks: readonly Look[]): KnownFailure<{ buckets: readonly Deletions[] }> {
  const buckets = looks.map(({ bucket, entries, unsound }) => ({
    bucket: bucket.name,
    spans: spans(entries, unsound),
    first: firstBackup(entries),
  }));
  const message = 'nothing was done; say with --as-of which moment the backups are wanted of';
  return new KnownFailure(message, { environment: name, buckets });
}

interface Wanted {
  /** UTC. */
  readonly asOf: string;
  readonly environment: string;
}

async function recoverIn(look: Look, { asOf, environment }: Wanted, face: Face): Promise<RecoveredBucket> {
  const { bucket, entries, unsound } = look;
  refuseTooEarly(bucket.name, asOf, firstBackup(entries));
  const lost = await open(bucket, lostSince(new Date(asOf), entries, unsound));
  const [deleted, overwritten] = [lost.deleted.length, lost.overwritten.length];
  const text = recoverText(bucket.name, asOf, lost);
  if (deleted + overwritten === 0) face.progress.tell(text);
  else {
    await face.consent.ask(text, '--consent', environment);
    await inSteps(face, [{ title: `Recover ${bucket.name}`, run: (report) => bringBack(bucket, lost, report) }]);
  }
  return { bucket: bucket.name, deleted, overwritten, gone: lost.gone.length };
}

/** Of a moment without backups there are only lists that name none. */
function refuseTooEarly(bucket: string, asOf: string, first: Date | null): void {
  if (first === null || new Date(asOf) >= first) return;
  throw new Failure(
    `${bucket}: received --as-of "${asOf}", and there was no backup yet; the first one is of ${second(first)}. ` +
      'Allowed: that moment, or a later one. Nothing was done',
  );
}

/** The key of the backups; null on a machine that has no vault of the environment. */
function cipherOf({ project, name }: Environment): string | null {
  const home = homeOf(project, name);
  return existsSync(join(home, 'vault.yml')) ? (vaultEntries(home)[cipherVariable] ?? null) : null;
}

/** What an earlier run wrote anew is done. */
async function open(bucket: BackupBucket, lost: Lost): Promise<Lost> {
  const done = await atMost(requestsAtOnce, lost.overwritten, ({ current, wanted }) =>
    bucket.isCopyOf(current, wanted),
  );
  return { ...lost, overwritten: lost.overwritten.filter((_, at) => !done[at]) };
}

async function bringBack(bucket: BackupBucket, lost: Lost, report: (message: string) => void): Promise<string> {
  const all = lost.deleted.length + lost.overwritten.length;
  let done = 0;
  const count = () => report(`${(done += 1)} of ${all} objects`);
  await atMost(requestsAtOnce, lost.deleted, async ({ markers }) => {
    // The newest last: as long as it stands, a run that is killed in between leaves the key to the next one.
    for (const marker of [...markers].reverse()) await bucket.removeMarker(marker);
    count();
  });
  await atMost(requestsAtOnce, lost.overwritten, async ({ wanted }) => {
    await bucket.bringBack(wanted);
    count();
  });
  return `${all} objects are back`;
}
