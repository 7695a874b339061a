/** The database server with the older Debian: its own pgBackRest, its own PostgreSQL. */
import { pause, restorable, sql } from './end-to-end/database';
import {
  ansiblePlaybook,
  describeEnvironment,
  expectSuccess,
  inHost,
  minutes,
  name,
  strata,
} from './end-to-end/harness';
import { useOwnLab } from './end-to-end/own-lab';

useOwnLab();

test(
  'a database on Debian 12 is backed up, proven, dumped and restored to a moment, and a second run changes nothing',
  async () => {
    describeEnvironment((raw) => (raw.servers['db-1'].image = 'debian-12'));
    expectSuccess(await strata('up', name));
    expect((await inHost('db-1', '. /etc/os-release; echo $VERSION_ID')).stdout.trim()).toBe('12');
    const again = await ansiblePlaybook();
    expectSuccess(again);
    expect(again.recap.filter(({ changed }) => changed > 0)).toEqual([]);

    await sql('create table ledger as select generate_series(1, 1000) n');
    const moment = await restorable();
    await sql('drop table ledger');
    await pause(2);
    expectSuccess(await strata('restore', name, '--to', moment, '--consent', name));
    expect(await sql("select count(*), to_regclass('later') is null from ledger")).toBe('1000|t');

    expectSuccess(await strata('backup', name, '--full'));
    expectSuccess(await strata('proof', name));
    expectSuccess(await inHost('db-1', '/usr/local/bin/backup-postgresql.sh'));
    expectSuccess(await strata('status', name));
    const versions = await inHost('db-1', 'pgbackrest version; runuser -u postgres -- psql --version');
    process.stderr.write(`  ${versions.stdout.trim().replaceAll('\n', ', ')}\n`);
  },
  20 * minutes,
);
