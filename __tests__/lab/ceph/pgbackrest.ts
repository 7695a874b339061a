import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Cluster, serverPrograms } from '../../../bench/backup/cluster';
import { Engine } from '../../../bench/backup/engine';
import { expireCertificate, cephUp } from '../../../lab/ceph/ceph';
import { serverKeys } from '../../../lab/ceph/users';
import { commandLine } from '../../../lab/process';
import { hasCommand, installPackages, canInstallPackage } from '../../../platform/apt';
import { minutes } from '../end-to-end/harness';
import { bucket, store } from './harness';

const isAvailable = serverPrograms() !== null && (hasCommand('pgbackrest') || canInstallPackage('pgbackrest'));
const skipReason = isAvailable ? '' : ' (not observable here: no PostgreSQL server, or no pgBackRest to be had)';
const sum = "select count(*) || ' ' || sum(hashtext(words)) from note";

export function pgbackrestTests(): void {
  (isAvailable ? describe : describe.skip)(`with the role's configuration${skipReason}`, tests);
}

function tests(): void {
  let cluster: Cluster;
  let engine: Engine;
  let before = '';

  beforeAll(async () => {
    if (!hasCommand('pgbackrest')) await installPackages(['pgbackrest'], false, () => {});
    cluster = await Cluster.make(15432);
    const name = 'db-1';
    engine = new Engine(cluster, { store, bucket, keys: await serverKeys(store, name), name });
    cluster.configure(engine.archiving);
    await cluster.start();
    await cluster.sql('create table note as select n, md5(n::text) as words from generate_series(1, 200000) n');
  }, 2 * minutes);
  afterAll(async () => {
    await engine.stop();
    await cluster.remove();
  }, minutes);

  test(
    "a server's key makes the repository, a full backup, an incremental one, and WAL arrives",
    async () => {
      await engine.run('stanza-create');
      await engine.run('backup --type=full');
      await cluster.sql("update note set words = 'changed' where n % 100 = 0");
      await engine.run('backup --type=incr');
      await cluster.sql("insert into note values (0, 'after the last backup')");
      before = await cluster.sql(sum);
      await engine.run('check');
      const [{ backup, status }] = JSON.parse(await engine.run('info --output=json')) as [Info];
      expect(status.message).toBe('ok');
      expect(backup.map(({ type, error }) => ({ type, error }))).toEqual([
        { type: 'full', error: false },
        { type: 'incr', error: false },
      ]);
    },
    5 * minutes,
  );

  test(
    'the cluster comes back from it, to the last row',
    async () => {
      await cluster.stop('immediate');
      rmSync(cluster.data, { recursive: true });
      await engine.run('restore');
      await cluster.start();
      await cluster.waitForPromotion();
      expect(await cluster.sql(sum)).toBe(before);
      expect(await cluster.sql('select words from note where n = 0')).toBe('after the last backup');
    },
    5 * minutes,
  );

  test(
    'stanza-create waits for the lock of the archiver, and ten times beside a busy one it never fails',
    async () => {
      let busy = true;
      const backgroundWrites = (async () => {
        while (busy) await moreToArchive();
      })();
      const lines: string[] = [];
      try {
        const stopped = await stoppedArchiver();
        const waiting = engine.runForResult('stanza-create');
        // Far longer than it takes to meet the lock.
        await pause(10_000).finally(() => process.kill(stopped, 'SIGCONT'));
        lines.push((await waiting).stderr);
        for (let count = 1; count < 10; count += 1) lines.push((await engine.runForResult('stanza-create')).stderr);
      } finally {
        busy = false;
        await backgroundWrites;
      }
      expect(lines).toHaveLength(10);
      expect(lines.join('')).toMatch(
        /^waiting for pgBackRest's archive-push\S* \(process \d+\), which holds the lock$/m,
      );
      await cluster.waitForArchive();
    },
    15 * minutes,
  );

  test(
    'a wrong passphrase, a wrong secret and an expired certificate give clear errors, and nothing is overwritten',
    async () => {
      const infoBefore = await engine.run('info --output=json');
      await expect(withChangedLine(/^repo1-cipher-pass=.*/m, 'repo1-cipher-pass=wrong')).rejects.toThrow(
        /unable to load info file/,
      );
      await expect(withChangedLine(/^repo1-s3-key-secret=.*/m, 'repo1-s3-key-secret=wrong')).rejects.toThrow(
        /SignatureDoesNotMatch/,
      );
      await expireCertificate(store);
      const checkRun = engine.run('check').finally(() => cephUp(store.lab, () => {}));
      await expect(checkRun).rejects.toThrow(/certificate has expired/);
      expect(await engine.run('info --output=json')).toBe(infoBefore);
    },
    5 * minutes,
  );

  /** While it is stopped it keeps its lock. On a fast machine it holds it for moments, of which one is caught. @returns its process */
  async function stoppedArchiver(): Promise<number> {
    for (const limit = Date.now() + minutes; Date.now() < limit; await pause(5)) {
      const pid = archiver();
      if (pid === undefined || !commandLine(pid).includes('archive-push:async')) continue;
      process.kill(pid, 'SIGSTOP');
      if (archiver() === pid) return pid;
      process.kill(pid, 'SIGCONT');
    }
    throw new Error('no archiver was seen to hold its lock for a minute');
  }

  /** The pid that holds the lock of the archive: pgBackRest writes it into the lock. */
  function archiver(): number | undefined {
    try {
      const lockText = readFileSync(join(cluster.folder, 'spool', 'lock', 'main-archive.lock'), 'utf8');
      const { pid } = JSON.parse(lockText) as { pid: number };
      return pid;
    } catch {
      // No process holds it, or it has not written its pid yet.
      return undefined;
    }
  }

  /** Few files at a time: a long queue keeps the archiver busy for minutes, and of one over 4 GB it drops files. */
  async function moreToArchive(): Promise<void> {
    const ready = "select count(*) from pg_ls_archive_statusdir() where name like '%.ready'";
    const segment = "select pg_logical_emit_message(true, '', ''), pg_switch_wal();";
    if (Number(await cluster.sql(ready)) < 8) await cluster.sql(segment.repeat(8));
    else await pause(100);
  }

  /** Takes a backup with one line of the configuration changed. */
  async function withChangedLine(line: RegExp, by: string): Promise<string> {
    const good = readFileSync(engine.configuration, 'utf8');
    writeFileSync(engine.configuration, good.replace(line, by));
    return engine.run('backup --type=full').finally(() => writeFileSync(engine.configuration, good));
  }
}

interface Info {
  readonly status: { readonly message: string };
  readonly backup: readonly { readonly type: string; readonly error: boolean }[];
}
