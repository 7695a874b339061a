import { describeEnvironment, expectSuccess, inHost, minutes, name, strata, waitUntil } from '../end-to-end/harness';
import { sql } from '../end-to-end/database';

/** Jobs of backups; the one that renews the certificate stays. */
const backupJobs = async () =>
  (await inHost('db-1', 'ls /etc/systemd/system | grep strata-job | grep -v postgresql-certificate')).stdout.trim();
const archived = async () => Number(await sql('select archived_count from pg_stat_archiver'));

/** Gaps in the log that a backup has closed since then. @param since milliseconds since 1970 */
async function closedGaps(since: number): Promise<number> {
  const { stdout } = await inHost('db-1', 'strata-backups --json');
  const { gaps } = (JSON.parse(stdout) as { archive: { gaps: readonly { readonly since: string }[] } }).archive;
  return gaps.filter((gap) => Date.parse(gap.since) >= since).length;
}

export function retiredTests(): void {
  test(
    'backups that are not described any more end, without filling the disk; described again, they begin anew',
    async () => {
      const start = Date.now();
      describeEnvironment((raw) => delete raw.postgresql.backup);
      expectSuccess(await strata('up', name));
      expect(await backupJobs()).toBe('');
      const before = await archived();
      await sql('create table unarchived (); drop table unarchived; select pg_switch_wal()');
      await waitUntil('the log is let go of', 60, async () => (await archived()) > before);
      expect((await strata('status', name)).stdout).toContain('no backup is described');

      describeEnvironment();
      // Red until a new backup has closed the gap, which may be while `up` still runs.
      await strata('up', name);
      const isGreen = async () => (await strata('status', name)).code === 0;
      await waitUntil('a new backup closed the gap', 240, isGreen);
      await waitUntil('the gap is recorded', 120, async () => (await closedGaps(start)) === 1);
    },
    12 * minutes,
  );
}
