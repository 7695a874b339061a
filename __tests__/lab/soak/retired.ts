import { describeEnvironment, expectSuccess, inHost, minutes, name, strata, waitUntil } from '../end-to-end/harness';
import { sql } from '../end-to-end/database';

/** Jobs of backups; the one that renews the certificate stays. */
const backupJobs = async () =>
  (await inHost('db-1', 'ls /etc/systemd/system | grep strata-job | grep -v postgresql-certificate')).stdout.trim();
const archived = async () => Number(await sql('select archived_count from pg_stat_archiver'));

export function retiredTests(): void {
  test(
    'backups that are not described any more end, without filling the disk; described again, they begin anew',
    async () => {
      describeEnvironment((raw) => delete raw.postgresql.backup);
      expectSuccess(await strata('up', name));
      expect(await backupJobs()).toBe('');
      const before = await archived();
      await sql('create table unarchived (); drop table unarchived; select pg_switch_wal()');
      await waitUntil('the log is let go of', 60, async () => (await archived()) > before);
      expect((await strata('status', name)).stdout).toContain('no backup is described');

      describeEnvironment();
      expect((await strata('up', name)).stdout).toContain('log was given up');
      const isGreen = async () => (await strata('status', name)).code === 0;
      await waitUntil('a new backup closed the gap', 240, isGreen);
    },
    12 * minutes,
  );
}
