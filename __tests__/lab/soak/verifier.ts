import { loadEnvironment } from '../../../operations/project';
import { synthesize } from '../../../operations/terraform';
import { backups, restorable, sql } from '../end-to-end/database';
import {
  ansiblePlaybook,
  describeEnvironment,
  expectSuccess,
  inHost,
  minutes,
  name,
  strata,
} from '../end-to-end/harness';

const newest = { database: 'notes', query: 'select max(at) from looked_at', maxAgeMinutes: 60 };
const whole = { name: 'whole', database: 'notes', query: 'select count(*) = 300 from looked_at' };

export function verifierTests(): void {
  afterAll(async () => {
    describeEnvironment();
    expectSuccess(await strata('up', name));
  }, 10 * minutes);

  test(
    'another server proves the backups, may not write them, and takes a copy to look at',
    async () => {
      await sql(
        'drop table if exists looked_at; create table looked_at as select n, now() as at from generate_series(1, 300) n',
      );
      expectSuccess(await strata('backup', name));
      describeEnvironment((raw) => (raw.postgresql.backup.proof = { server: 'app-1', newest, checks: [whole] }));
      expectSuccess(await strata('up', name));
      await synthesize(loadEnvironment(name));
      const again = await ansiblePlaybook();
      expectSuccess(again);
      expect(again.recap.filter(({ changed }) => changed > 0)).toEqual([]);

      expectSuccess(await strata('proof', name));
      const { outcome, checks } = (await backups()).lastProof!;
      expect(outcome).toBe('passed');
      expect(checks.map((check) => check.name)).toEqual(expect.arrayContaining(['amcheck', 'newest', 'whole']));
      expectSuccess(await strata('status', name));
      const result = await inHost('app-1', '/usr/local/lib/strata/store put /etc/hostname db-1/pgbackrest/intruder');
      expect(result.code).not.toBe(0);

      expectSuccess(await strata('restore', name, '--host', 'app-1', '--consent', name));
      const count = await inHost(
        'app-1',
        'cd /; runuser -u postgres -- psql -XAtqd notes -c "select count(*) from looked_at"',
      );
      expect(count.stdout.trim()).toBe('300');
      expectSuccess(await inHost('app-1', 'pg_dropcluster --stop 17 main'));

      await sql('delete from looked_at where n = 300');
      await restorable();
      try {
        expect((await strata('proof', name)).code).toBe(1);
        const red = await strata('status', name);
        expect(red.code).toBe(1);
        expect(red.stdout).toContain('whole');
      } finally {
        await sql('insert into looked_at values (300, now())');
        await restorable();
        expectSuccess(await strata('proof', name));
      }
    },
    20 * minutes,
  );
}
