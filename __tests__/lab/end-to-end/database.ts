/** The environment's database, by a shell of the lab in its host. */
import { expectSuccess, inHost, strata, name, waitUntil } from './harness';

/** @returns what psql prints, one line per row */
export async function sql(query: string): Promise<string> {
  const result = await inHost(
    'db-1',
    `cd /; runuser -u postgres -- psql -XAtq -v ON_ERROR_STOP=1 -d notes <<'SQL'\n${query}\nSQL`,
  );
  expectSuccess(result);
  return result.stdout.trim();
}

/** The database's own clock, to the microsecond. */
export function now(): Promise<string> {
  return sql(`select to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS.US') || 'Z'`);
}

export interface Backups {
  readonly repository: string;
  readonly archive: { readonly lastArchived: string | null; readonly failing: boolean; readonly gap: object | null };
  readonly backups: readonly {
    readonly id: string;
    readonly kind: string;
    readonly proof: { readonly outcome: string } | null;
  }[];
  readonly dumps: readonly { readonly file: string; readonly inBucket: boolean }[];
  readonly lastProof: {
    readonly outcome: string;
    readonly damaged: readonly string[];
    readonly checks: readonly { readonly name: string; readonly outcome: string }[];
  } | null;
  readonly problems: readonly string[];
}

export async function backups(): Promise<Backups> {
  const result = await strata('backups', name, '--json');
  return JSON.parse(result.stdout) as Backups;
}

/** A second that has passed, that something was written after, and that the archive has. */
export async function restorable(): Promise<string> {
  await pause(2);
  const moment = await now();
  await pause(2);
  await sql('create table if not exists later (n int); insert into later values (1); select pg_switch_wal()');
  await untilArchived(moment);
  return moment;
}

/** @param moment as `now` gives it */
export async function untilArchived(moment: string): Promise<void> {
  await waitUntil('the archive is past that second', 90, async () => {
    const { lastArchived } = (await backups()).archive;
    return lastArchived !== null && new Date(lastArchived) > new Date(moment.replace(' ', 'T'));
  });
}

export const pause = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
