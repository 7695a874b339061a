/** What is older than the described days goes, and no more: the clock of the program that deletes is set forward. */
import { versions, visible } from '../end-to-end/bucket';
import { backups, pause, restorable, sql } from '../end-to-end/database';
import { expectSuccess, inHost, minutes, name, strata } from '../end-to-end/harness';

const repository = 'db-1/pgbackrest/';
/** Of the description, which names none. */
const restorableDays = 30;
const expire = '/usr/local/lib/strata/postgresql-backup/engine expire';
const daysLater = (days: number) => inHost('db-1', `cd /; faketime -f '+${days}d' ${expire}`);

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
      expectSuccess(await inHost('db-1', 'apt-get install --yes --quiet faketime'));
      const first = await fullBackup(1);
      const second = await fullBackup(2);
      const moment = await restorable();
      const before = { ids: await idsNow(), log: await archived() };

      expectSuccess(await daysLater(restorableDays - 1));
      expect(await idsNow()).toEqual(before.ids);
      expect(await archived()).toEqual(before.log);

      expectSuccess(await daysLater(restorableDays + 1));
      const ids = await idsNow();
      expect(ids).not.toContain(first);
      expect(ids[0]).toBe(second);
      const log = await archived();
      expect(log.length).toBeLessThan(before.log.length);
      expect(before.log.slice(-log.length)).toEqual(log);
      // In the bucket the deleted ones are old versions, which its own rule removes later.
      const hidden = (await versions(repository)).filter(({ key }) => key.includes(first));
      expect(hidden.length).toBeGreaterThan(0);

      expectSuccess(await strata('verify', name));
      expectSuccess(await strata('restore', name, '--to', moment, '--consent', name));
      expect(await sql('select n from aging order by n')).toBe('1\n2');
      expectSuccess(await inHost('db-1', 'apt-get purge --yes --quiet faketime'));
    },
    15 * minutes,
  );
}
