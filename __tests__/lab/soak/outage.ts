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
const mib = 1024 ** 2;
const gib = 1024 ** 3;

/** Rows that the load of pgbench has written: one per transaction, and none by the queries of this test. */
const loadRows = async () => Number(await sql('select count(*) from pgbench_history'));
const endLoad = () =>
  sql("select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'pgbench'");

/** Segments that PostgreSQL could not hand over to the archive yet. */
async function waitingSegments(): Promise<number> {
  const { stdout } = await inHost('db-1', 'ls /var/lib/postgresql/*/main/pg_wal/archive_status | grep -c ready');
  return Number(stdout);
}

/** Bytes of the log that the server has written in its whole life. */
const writtenBytes = async () => Number(await sql("select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')"));

/** Writes 64 MiB into the log alone, so that only the log can fill the disk. */
const writeLog = () =>
  sql("select count(pg_logical_emit_message(false, 'strata', repeat('x', 1048576))) from generate_series(1, 64)");

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
    await endLoad();
    await inHost('db-1', 'rm -f /var/log/alerts.log');
  });

  test(
    'bucket unreachable for 10 minutes under load: writes go on, no log is dropped, an alert fires, archiving catches up',
    async () => {
      await startLoad();
      await pause(15);
      expectSuccess(await blockStore());
      const began = Date.now();
      const rows = [await loadRows()];
      while (Date.now() - began < 10 * minutes) {
        await pause(15);
        rows.push(await loadRows());
      }
      // At each look the load has written more than at the one before.
      expect(rows.filter((count, at) => count <= (rows[at - 1] ?? 0))).toEqual([]);
      // The store was really away: at the latest every 30 s another segment waits.
      expect(await waitingSegments()).toBeGreaterThan(10);
      expect(await alerts()).toMatch(/archiv/i);
      await endLoad();
      await unblockStore();
      await waitUntil('archiving catches up by itself', 300, isCaughtUp);
      await waitUntil('the bucket has every segment', 120, async () => (await waitingSegments()) < 3);
      expect((await backups()).archive.gap).toBeNull();
      expect(await alerts()).toMatch(/archiving: failing is over/);
    },
    20 * minutes,
  );

  test(
    'an outage longer than the queue: WAL is dropped instead of the disk filled, and a new backup closes the gap',
    async () => {
      describeEnvironment((raw) => (raw.postgresql.backup.queueGib = 1));
      expectSuccess(await strata('up', name));
      expectSuccess(await blockStore());
      const most = await mostOnDisk(diskBound + gib);
      await waitUntil('the gap is noticed', 240, async () => (await backups()).archive.gap !== null);
      process.stderr.write(`  most WAL on the disk: ${Math.round(most / mib)} MiB\n`);
      // More than the queue, or nothing had to be dropped; less than the bound, which without drops would be passed.
      expect(most).toBeGreaterThan(gib);
      expect(most).toBeLessThan(diskBound);
      expect(await alerts()).toMatch(/gap|dropped/i);
      await unblockStore();
      await waitUntil('a new backup closes the gap', 480, async () => (await backups()).archive.gap === null);
      expectSuccess(await strata('proof', name));
      await waitUntil('status is green', 120, isCaughtUp);
    },
    35 * minutes,
  );
}

async function startLoad(): Promise<void> {
  expectSuccess(await inHost('db-1', 'cd /; runuser -u postgres -- /usr/lib/postgresql/*/bin/pgbench -iq -s 5 notes'));
  await inHost(
    'db-1',
    'cd /; setsid runuser -u postgres -- sh -c "/usr/lib/postgresql/*/bin/pgbench -c 2 -T 900 -P 30 -R 300 notes" >/tmp/pgbench.log 2>&1 &',
  );
}

/**
 * Of a queue of 1 GiB: pgBackRest looks at the queue every 90 s only, in which 0.7 GiB are written here, and PostgreSQL
 * frees dropped segments at its next checkpoint, after another GiB (max_wal_size).
 */
const diskBound = 3.5 * gib;

/** Writes so much log, 8 MiB a second, which is less than a slow disk can take. @returns the most of it that was on the disk */
async function mostOnDisk(bytes: number): Promise<number> {
  const start = await writtenBytes();
  let most = 0;
  while ((await writtenBytes()) - start < bytes) {
    await writeLog();
    most = Math.max(most, await walBytes());
    await pause(8);
  }
  return most;
}
