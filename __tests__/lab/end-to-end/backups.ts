/** What item after item of docs/restore.md and docs/backups.md promises, on the environment that is up. */
import { ask } from '../../../platform/https';
import { content, remove, removeVersion, versions, visible, write } from './bucket';
import { backups, now, pause, sql, untilArchived } from './database';
import { authority, entered, expectSuccess, inHost, minutes, name, servers, strata, waitUntil } from './harness';

const repository = 'db-1/pgbackrest/';
const magic = Buffer.from('Salted__');

const night = 'systemctl start strata-job-postgresql-proof.service';
const hookFile = '/etc/strata/alerts.d/test';
const mailbox = '/var/lib/strata/test-alerts';
/** An operator's own way to be told: it gets what a mail would say. */
const hook = `printf '#!/bin/sh\\necho "$1" >> ${mailbox}\\ncat >> ${mailbox}\\n' > ${hookFile} && chmod 755 ${hookFile}`;

export function backupTests(): void {
  test(
    'after the first run the database is backed up, restored for a check, and status is green',
    async () => {
      const { backups: backupList, lastProof, problems } = await backups();
      expect(backupList[0]).toMatchObject({ kind: 'full', proof: { outcome: 'passed' } });
      expect(lastProof!.checks.length).toBeGreaterThan(1);
      expect(problems).toEqual([]);
      // `strata up` does it at every run; here Terraform and Ansible were run by hand.
      expectSuccess(await strata('vault', 'keep', name));
      expectSuccess(await strata('status', name));
    },
    2 * minutes,
  );

  test(
    'what reaches the bucket is encrypted',
    async () => {
      expectSuccess(await strata('backup', name));
      const objects = await visible(repository);
      // Compressed data have no readable words even if they are not encrypted; the header of OpenSSL proves encryption.
      const clear = [];
      for (const { key } of objects) if (!(await content(key)).subarray(0, 8).equals(magic)) clear.push(key);
      expect(objects.length).toBeGreaterThan(10);
      expect(clear).toEqual([]);
    },
    2 * minutes,
  );

  test(
    'a table dropped at a known second is back as of the second before; later rows are absent',
    async () => {
      await sql('create table ledger (id int primary key); insert into ledger select generate_series(1, 1000)');
      await pause(2);
      const before = await now();
      await pause(2);
      await sql('insert into ledger select generate_series(1001, 2000); drop table ledger');
      await untilArchived(before);
      expectSuccess(await strata('restore', name, '--to', before, '--consent', name));
      expect(await sql('select count(*), max(id) from ledger')).toBe('1000|1000');
      const site = { address: servers()['app-1']!.public_address, ca: authority() };
      await waitUntil(
        'the app serves again',
        60,
        async () => (await ask({ ...site, url: 'https://notes.lab.test/notes' })).status === 200,
      );
      expect((await inHost('db-1', 'ls -d /var/lib/postgresql/*/main.before-*')).stdout).toContain('main.before-');
    },
    6 * minutes,
  );

  test(
    'a damaged object turns the proof and status red, by its name; mended, they are green',
    async () => {
      expectSuccess(await strata('backup', name, '--full'));
      const { key, bytes } = (await visible(`${repository}backup/`)).sort((one, other) => other.bytes - one.bytes)[0]!;
      const damaged = await content(key);
      damaged.fill(0xff, Math.floor(bytes / 2), Math.floor(bytes / 2) + 64);
      const version = await write(key, damaged);
      // By the unit that runs at night, with its own limits, user and alert.
      expectSuccess(await inHost('db-1', hook));
      expect((await inHost('db-1', night)).code).not.toBe(0);
      expect((await inHost('db-1', `cat ${mailbox}`)).stdout).toMatch(/job postgresql-proof failed\n\S/);
      expect((await strata('proof', name)).code).toBe(1);
      expect((await backups()).lastProof!.damaged.join('\n')).toContain(key.split('/').slice(4).join('/'));
      expect((await strata('status', name)).code).toBe(1);
      await removeVersion(key, version);
      expectSuccess(await inHost('db-1', night));
      expect((await inHost('db-1', `cat ${mailbox}; rm ${mailbox} ${hookFile}`)).stdout).toContain('works again');
      expectSuccess(await strata('status', name));
    },
    5 * minutes,
  );

  test('every job of ours has a next run within a day', async () => {
    const list = 'systemctl list-timers --all --output=json "strata-job-*"';
    const timers = JSON.parse((await inHost('db-1', list)).stdout) as { unit: string; next: number | null }[];
    const hours = (next: number | null) => (next === null ? Infinity : (next / 1e6 - Date.now() / 1000) / 3600);
    expect(timers.length).toBeGreaterThanOrEqual(5);
    expect(timers.filter(({ next }) => hours(next) > 25 || hours(next) < -1).map(({ unit }) => unit)).toEqual([]);
  });

  test(
    'a file of the log that the newest backup needs is deleted: `verify` names it and the remedy, and is green once it is back',
    async () => {
      const archived = await visible(`${repository}archive/main/17-1/`);
      const { key } = archived.filter((each) => /[0-9A-F]{24}-/.test(each.key)).at(-2)!;
      const segment = /[0-9A-F]{24}(?=-)/.exec(key)![0];
      await remove(key);
      const red = await strata('verify', name);
      expect([red.code, red.stdout]).toEqual([1, expect.stringContaining(`first ${segment}: \`strata backups`)]);
      const { version } = (await versions(key)).find(({ deleted }) => deleted)!;
      await removeVersion(key, version);
      expectSuccess(await strata('verify', name));
    },
    3 * minutes,
  );

  test(
    'a thief on the server deletes every backup, and all of them come back',
    async () => {
      const before = await visible('db-1/');
      const dumps = await visible('dumps/');
      await pause(1);
      const asOf = new Date().toISOString();
      await pause(1);
      expectSuccess(await entered('db-1', ['python3', '-'], deleteEach));
      expect(await visible(`${repository}backup/`)).toEqual([]);
      expect((await versions('db-1/')).filter(({ deleted }) => !deleted).length).toBeGreaterThanOrEqual(before.length);
      expect((await strata('status', name)).code).toBe(1);
      expectSuccess(await strata('backups', name, '--recover', '--as-of', asOf, '--consent', name));
      const keys = (all: readonly { key: string }[]) => all.map(({ key }) => key);
      expect(keys(await visible('db-1/'))).toEqual(expect.arrayContaining(keys(before)));
      expect(keys(await visible('dumps/'))).toEqual(keys(dumps));
      expectSuccess(await strata('proof', name));
      expectSuccess(await strata('status', name));
    },
    5 * minutes,
  );
}

/** With the host's own credentials, in one process: one for each of hundreds of objects takes minutes. */
const deleteEach = `
import sys
from importlib.machinery import SourceFileLoader
sys.path.insert(0, "/usr/local/lib/strata")
program = SourceFileLoader("store", "/usr/local/lib/strata/store").load_module()
bucket = program.Store(program.description_in(program.CONFIG))
for row in list(bucket.list("db-1/")):
    bucket.delete(row["key"])
`;
