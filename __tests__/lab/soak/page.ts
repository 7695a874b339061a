/** What docs/restore.md tells people to type, where no other test does; compared by __tests__/docs/restore-commands.test.ts. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { backups, restorable, sql } from '../end-to-end/database';
import {
  ansibleAlone,
  expectSuccess,
  inHost,
  minutes,
  name,
  nodeWasCalled,
  strata,
  waitUntil,
} from '../end-to-end/harness';

const rows = () => sql('select count(*) from page');
const isGreen = () => waitUntil('status is green', 180, async () => (await strata('status', name)).code === 0);

/** Ids end with the time of the backup itself, whatever it builds on. */
async function newestBackup(): Promise<string> {
  const ids = (await backups()).backups.map(({ id }) => id);
  return ids.sort((one, other) => one.slice(-16).localeCompare(other.slice(-16))).pop()!;
}

export function pageTests(): void {
  beforeEach(() => sql('drop table if exists page; create table page as select 1 as n'), minutes);

  test(
    'what only looks changes nothing',
    async () => {
      const moment = await restorable();
      await sql('insert into page values (2)');
      expectSuccess(await strata('restore', name, '--to', moment, '--plan'));
      expectSuccess(await strata('backups', name));
      expectSuccess(await strata('plan', name));
      expectSuccess(await strata('plan', name, '--refuse-loss'));
      const withoutMoment = await strata('backups', name, '--recover');
      expect(withoutMoment.code).toBe(1);
      expect(withoutMoment.stderr).toContain('--as-of');
      expect(await rows()).toBe('2');
    },
    5 * minutes,
  );

  test(
    'one backup; a moment, on a server by its name; the newest state over the present files',
    async () => {
      expectSuccess(await strata('backup', name));
      await sql('insert into page values (2)');
      expectSuccess(await strata('restore', name, '--backup', await newestBackup(), '--consent', name));
      expect(await rows()).toBe('1');

      await sql('insert into page values (2)');
      const moment = await restorable();
      await sql('insert into page values (3)');
      expectSuccess(await strata('restore', name, '--to', moment, '--host', 'db-1', '--consent', name));
      expect(await rows()).toBe('2');

      await sql('insert into page values (3)');
      await restorable();
      expectSuccess(await strata('restore', name, '--overwrite', '--consent', name));
      expect(await rows()).toBe('3');
      await isGreen();
    },
    15 * minutes,
  );

  test(
    'on the server itself: a plan, a restore, a look at what it kept',
    async () => {
      const moment = await restorable();
      await sql('insert into page values (2)');
      expectSuccess(await strata('ssh', name, 'db-1', `sudo strata-restore plan --to "${moment}"`));
      expectSuccess(await strata('ssh', name, 'db-1', `sudo strata-restore run --to "${moment}"`));
      expect(await rows()).toBe('1');
      expectSuccess(await strata('ssh', name, 'db-1', 'sudo strata-restore settle'));
      const log = await strata('ssh', name, 'db-1', 'sudo timeout 3 journalctl -fu strata-restore');
      expect(log.stdout).toContain('strata-restore');

      const plan = await strata('ssh', name, 'db-1', 'sudo strata-restore plan');
      const newestCopy = (JSON.parse(plan.stdout) as { kept: string[] }).kept.sort().pop()!;
      const query = `printf '\\\\connect notes\\nselect count(*) from page;\\n'`;
      const look = await strata('ssh', name, 'db-1', `${query} | sudo strata-restore look ${basename(newestCopy)}`);
      expectSuccess(look);
      expect(look.stdout).toContain('pg_dump -h');
      expect(look.stdout).toMatch(/^ +2$/m);
      expectSuccess(await strata('ssh', name, 'db-1', `sudo rm -rf ${newestCopy}`));
      await isGreen();
    },
    10 * minutes,
  );

  test(
    'a dump is fetched out of the bucket to be read by hand',
    async () => {
      expectSuccess(await inHost('db-1', '/usr/local/bin/backup-postgresql.sh'));
      const newest = (await backups()).dumps
        .map(({ file }) => file)
        .sort()
        .pop()!;
      expectSuccess(await strata('ssh', name, 'db-1', `sudo backup-postgresql.sh --fetch ${newest} /root/page.sql.gz`));
      const text = await strata('ssh', name, 'db-1', 'sudo zcat /root/page.sql.gz | tail -5');
      expect(text.stdout).toContain('dump complete');
      expectSuccess(await inHost('db-1', 'rm /root/page.sql.gz'));
    },
    3 * minutes,
  );

  test(
    'with Ansible alone, without Node',
    async () => {
      const moment = await restorable();
      await sql('insert into page values (2)');
      const to = `restore_to='${moment}'`;
      const result = await ansibleAlone(['../../playbooks/backups.yml']);
      expectSuccess(result);
      expect(result.stdout).toContain('lastProof');
      expectSuccess(await ansibleAlone(['../../playbooks/restore.yml', '-e', to, '-e', 'restore_plan_only=true']));
      expect(await rows()).toBe('2');
      const consent = `restore_consent=${name}`;
      expectSuccess(await ansibleAlone(['../../playbooks/restore.yml', '-e', to, '-e', consent]));
      expect(await rows()).toBe('1');
      expectSuccess(await ansibleAlone(['../../playbooks/proof.yml']));
      expect(existsSync(nodeWasCalled)).toBe(false);
      await isGreen();
    },
    10 * minutes,
  );
}
