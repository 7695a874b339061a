/** `strata backups --recover`: a stolen server can hide backups, by deleting and overwriting; their versions stay. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../parts/environment';
import { cipherVariable } from '../../parts/postgresql_backup/secrets';
import { homeOf } from '../../home/home';
import { vaultEntries } from '../../home/vault-entries';
import { consent } from '../../cli/consent';
import { Failure } from '../../platform/failure';
import { recoverText, spansText } from '../../cli/print/recover';
import { runSteps } from '../../cli/steps';
import { BackupBucket } from './recover/bucket';
import { each } from './recover/each';
import type { Entry } from './recover/entry';
import { firstBackup } from './recover/lists';
import type { Unsound } from './recover/lists';
import { lostSince, spans } from './recover/lost';
import type { Lost } from './recover/lost';
import { unsoundLists } from './recover/sound';
import { second, utcTime } from './time';

export interface RecoverOptions {
  readonly asOf: string | undefined;
  readonly consent: string | undefined;
}

interface Place {
  readonly bucket: BackupBucket;
  readonly prefixes: readonly string[];
}

export async function recoverBackups(
  environment: Environment,
  options: RecoverOptions,
  say: (text: string) => void,
): Promise<void> {
  const asOf = options.asOf === undefined ? null : utcTime('--as-of', options.asOf);
  const places = placesOf(environment);
  try {
    for (const place of places) {
      const entries = (await each(place.prefixes, (prefix) => place.bucket.entries(prefix))).flat();
      const unsound = await unsoundLists(place.bucket, entries, cipherOf(environment));
      if (asOf === null) say(spansText(place.bucket.name, spans(entries, unsound), firstBackup(entries)));
      else await recoverIn(place.bucket, { entries, unsound, asOf, environment, given: options.consent }, say);
    }
  } finally {
    places.forEach(({ bucket }) => bucket.close());
  }
  if (asOf === null) throw new Failure('nothing was done; say with --as-of which moment the backups are wanted of');
  say(`Next: npx strata backups ${environment.name}, then npx strata proof ${environment.name}`);
}

interface Wanted {
  readonly entries: readonly Entry[];
  readonly unsound: Unsound;
  /** UTC. */
  readonly asOf: string;
  readonly environment: Environment;
  readonly given: string | undefined;
}

async function recoverIn(bucket: BackupBucket, wanted: Wanted, say: (text: string) => void): Promise<void> {
  const { entries, unsound, asOf, environment, given } = wanted;
  refuseTooEarly(bucket.name, asOf, firstBackup(entries));
  const lost = await open(bucket, lostSince(new Date(asOf), entries, unsound));
  const text = recoverText(bucket.name, asOf, lost);
  if (lost.deleted.length + lost.overwritten.length === 0) return say(text);
  await consent(text, '--consent', environment.name, given);
  await runSteps([{ title: `Recover ${bucket.name}`, run: (report) => bringBack(bucket, lost, report) }]);
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
  const done = await each(lost.overwritten, ({ current, wanted }) => bucket.isCopyOf(current, wanted));
  return { ...lost, overwritten: lost.overwritten.filter((_, at) => !done[at]) };
}

async function bringBack(bucket: BackupBucket, lost: Lost, report: (message: string) => void): Promise<string> {
  const all = lost.deleted.length + lost.overwritten.length;
  let done = 0;
  const count = () => report(`${(done += 1)} of ${all} objects`);
  await each(lost.deleted, async ({ markers }) => {
    // The newest last: as long as it stands, a run that is killed in between leaves the key to the next one.
    for (const marker of [...markers].reverse()) await bucket.removeMarker(marker);
    count();
  });
  await each(lost.overwritten, async ({ wanted }) => {
    await bucket.bringBack(wanted);
    count();
  });
  return `${all} objects are back`;
}

/** Everything that servers of the environment write backups to. */
function placesOf({ name, servers, storage }: Environment): Place[] {
  const writes = servers.flatMap(({ backup }) => (backup ? [backup] : []));
  if (!storage || writes.length === 0) throw new Failure(`no server of ${name} writes backups to a store`);
  const names = [...new Set(writes.map(({ bucket }) => bucket))];
  return names.map((bucket) => ({
    bucket: new BackupBucket(bucket, storage),
    prefixes: widest(writes.filter((each) => each.bucket === bucket).flatMap(({ prefixes }) => prefixes)),
  }));
}

/** Without those inside of others. */
function widest(prefixes: readonly string[]): string[] {
  const all = [...new Set(prefixes)];
  return all.filter((one) => !all.some((other) => other !== one && one.startsWith(other)));
}
