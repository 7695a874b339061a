/** What is older than the described days goes, and no more: the backups are made older, since no store accepts another clock. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versions, visible } from '../end-to-end/bucket';
import { backups, pause, restorable, sql } from '../end-to-end/database';
import { entered, expectSuccess, inHost, minutes, name, strata } from '../end-to-end/harness';

const repository = 'db-1/pgbackrest/';
/** Of the description, which names none. */
const restorableDays = 30;
const program = readFileSync(join(__dirname, 'age_backups.py'), 'utf8');

/** As the nightly job does it. */
async function expire(): Promise<void> {
  expectSuccess(await inHost('db-1', '/usr/local/lib/strata/postgresql-backup/engine expire'));
}

/** @param days by which each backup gets older; negative: younger */
async function age(days: number): Promise<void> {
  const command = ['runuser', '-u', 'postgres', '--', 'python3', '-', String(days)];
  expectSuccess(await entered('db-1', command, program));
}

const idsNow = async () => (await backups()).backups.map(({ id }) => id).sort();

/** Names of the WAL files in the bucket, in order. */
async function archived(): Promise<string[]> {
  const objects = await visible(`${repository}archive/`);
  return objects.flatMap(({ key }) => /[0-9A-F]{24}(?=-)/.exec(key) ?? []).sort();
}

async function fullBackup(row: number): Promise<string> {
  await sql(`create table if not exists aging (n int); insert into aging values (${row})`);
  expectSuccess(await strata('backup', name, '--full'));
  await pause(1);
  return (await idsNow()).at(-1)!;
}

export function expiryTests(): void {
  test(
    'within the described days nothing expires; after them the older backups go, and the newest old one stays with its log',
    async () => {
      const first = await fullBackup(1);
      const second = await fullBackup(2);
      const moment = await restorable();
      const before = { ids: await idsNow(), log: await archived() };

      await age(restorableDays - 1);
      await expire();
      expect(await idsNow()).toEqual(before.ids);
      expect(await archived()).toEqual(before.log);

      await age(2);
      await expire();
      expect(await idsNow()).toEqual([second]);
      const log = await archived();
      expect(log.length).toBeLessThan(before.log.length);
      expect(before.log.slice(-log.length)).toEqual(log);
      // In the bucket the deleted ones are old versions, which its own rule removes later.
      const hidden = (await versions(repository)).filter(({ key }) => key.includes(first));
      expect(hidden.length).toBeGreaterThan(0);

      await age(-restorableDays - 1);
      // The backup that was proven last is gone; the next night would prove the other one.
      expectSuccess(await strata('proof', name));
      const verified = await strata('verify', name);
      expect(verified.stdout.split('\n').filter((line) => line.startsWith('failed'))).toEqual([]);
      expect(verified.code).toBe(0);
      expectSuccess(await strata('restore', name, '--to', moment, '--consent', name));
      expect(await sql('select n from aging order by n')).toBe('1\n2');
    },
    15 * minutes,
  );
}
