import { backups, sql } from '../end-to-end/database';
import { expectSuccess, inHost, minutes, name, strata } from '../end-to-end/harness';

export function dumpTests(): void {
  test(
    'a dump is made, reaches the bucket, and brings the database back where it is asked to',
    async () => {
      await sql('drop table if exists dumped; create table dumped as select generate_series(1, 500) n');
      expectSuccess(await inHost('db-1', '/usr/local/bin/backup-postgresql.sh'));
      await sql('insert into dumped select generate_series(501, 900)');
      const { dumps } = await backups();
      const newest = [...dumps].sort((one, other) => one.file.localeCompare(other.file)).pop()!;
      expect(newest.inBucket).toBe(true);
      // From the bucket, as after a fire.
      expectSuccess(await inHost('db-1', 'rm /var/backups/postgresql/*'));
      expectSuccess(await strata('restore', name, '--dump', newest.file, '--consent', name));
      expect(await sql('select count(*) from dumped')).toBe('500');
      expectSuccess(await strata('backup', name, '--start-over'));
      expectSuccess(await strata('proof', name));
      expectSuccess(await strata('status', name));
    },
    10 * minutes,
  );
}
