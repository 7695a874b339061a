import { backups, pause, sql } from '../end-to-end/database';
import {
  describeEnvironment,
  expectSuccess,
  inHost,
  lab,
  minutes,
  name,
  strata,
  waitUntil,
} from '../end-to-end/harness';

const storeTraffic = `-d ${lab.internet.host} -p tcp --dport 443`;
const blockStore = () => inHost('db-1', `iptables -I OUTPUT ${storeTraffic} -j DROP`);
const unblockStore = () => inHost('db-1', `while iptables -D OUTPUT ${storeTraffic} -j DROP 2>/dev/null; do :; done`);
const alerts = async () => (await inHost('db-1', 'cat /var/log/alerts.log 2>/dev/null || true')).stdout;
const isCaughtUp = async () => !(await backups()).archive.failing && (await strata('status', name)).code === 0;
const gib = 1024 ** 3;

/** Bytes of write-ahead log on the disk. */
async function walBytes(): Promise<number> {
  return Number((await inHost('db-1', 'du -sb /var/lib/postgresql/*/main/pg_wal | cut -f1')).stdout);
}

export function outageTests(): void {
  beforeAll(async () => {
    const hook = '#!/bin/sh\n{ echo "$@"; cat; } >>/var/log/alerts.log\n';
    expectSuccess(
      await inHost(
        'db-1',
        `mkdir -p /etc/strata/alerts.d; printf '${hook}' >/etc/strata/alerts.d/test; chmod +x /etc/strata/alerts.d/test`,
      ),
    );
  });
  afterEach(async () => {
    await unblockStore();
    await inHost('db-1', 'rm -f /var/log/alerts.log');
  });

  test(
    'bucket unreachable for 10 minutes under load: writes go on, the disk is bounded, an alert fires, archiving catches up',
    async () => {
      expectSuccess(
        await inHost('db-1', 'cd /; runuser -u postgres -- /usr/lib/postgresql/*/bin/pgbench -iq -s 5 notes'),
      );
      await inHost(
        'db-1',
        'cd /; setsid runuser -u postgres -- sh -c "/usr/lib/postgresql/*/bin/pgbench -c 2 -T 660 -P 30 -R 300 notes" >/tmp/pgbench.log 2>&1 &',
      );
      await pause(15);
      expectSuccess(await blockStore());
      const began = Date.now();
      let most = 0;
      while (Date.now() - began < 10 * minutes) {
        most = Math.max(most, await walBytes());
        await pause(15);
      }
      expect(await alerts()).toMatch(/archiv/i);
      expect(most).toBeLessThan(5 * gib);
      const transactions = Number(await sql("select xact_commit from pg_stat_database where datname = 'notes'"));
      await pause(5);
      expect(Number(await sql("select xact_commit from pg_stat_database where datname = 'notes'"))).toBeGreaterThan(
        transactions,
      );
      await unblockStore();
      await waitUntil('archiving catches up by itself', 300, isCaughtUp);
      expect(await alerts()).toMatch(/archiving: failing is over/);
      process.stderr.write(`  most WAL on the disk: ${Math.round(most / 1024 ** 2)} MiB\n`);
    },
    20 * minutes,
  );

  test(
    'an outage longer than the queue: WAL is dropped instead of the disk filled, and a new backup closes the gap',
    async () => {
      describeEnvironment((raw) => (raw.postgresql.backup.queueGib = 1));
      expectSuccess(await strata('up', name));
      expectSuccess(await blockStore());
      await sql('create table filler (t text)');
      let most = 0;
      for (let turn = 0; turn < 12; turn += 1) {
        await sql(
          'insert into filler select repeat(md5(random()::text), 30) from generate_series(1, 150000); select pg_switch_wal()',
        );
        most = Math.max(most, await walBytes());
      }
      await waitUntil('the gap is noticed', 240, async () => (await backups()).archive.gap !== null);
      expect(most).toBeLessThan(3 * gib);
      expect(await alerts()).toMatch(/gap|dropped/i);
      await unblockStore();
      await waitUntil('a new backup closes the gap', 480, async () => (await backups()).archive.gap === null);
      await sql('drop table filler');
      expectSuccess(await strata('proof', name));
      await waitUntil('status is green', 120, isCaughtUp);
    },
    20 * minutes,
  );
}
