import { backups, pause, sql } from '../end-to-end/database';
import { expectSuccess, inHost, minutes, name, strata, waitUntil } from '../end-to-end/harness';

const rounds = 20;
const commands = {
  backup: '/usr/local/lib/strata/postgresql-backup/engine backup incr',
  dump: '/usr/local/bin/backup-postgresql.sh',
  proof: '/usr/local/lib/strata/postgresql-backup/proof',
  restore: '/usr/local/sbin/strata-restore run',
} as const;
const names = Object.keys(commands) as (keyof typeof commands)[];

/** Starts the program in its own process group and kills the whole group with SIGKILL; a restore runs in its own unit. */
async function killedAfter(seconds: number, command: string): Promise<void> {
  const script = `cd /; setsid ${command} >/tmp/victim.log 2>&1 & leader=$!; sleep ${seconds}; kill -9 -- -$leader 2>/dev/null
    systemctl kill --signal=KILL strata-restore 2>/dev/null
    until systemctl show -p ActiveState strata-restore | grep -Eq 'inactive|failed'; do sleep 0.2; done`;
  expectSuccess(await inHost('db-1', script));
}

async function expectNothingIncomplete(): Promise<void> {
  const report = await backups();
  expect(report.backups.length).toBeGreaterThan(0);
  const dumps =
    'for file in /var/backups/postgresql/*.sql.gz; do gzip -t "$file" || exit 1; zcat "$file" | tail -5 | grep -q "dump complete" || exit 1; done';
  expectSuccess(await inHost('db-1', `shopt -s nullglob; ${dumps}`));
}

export function killTests(): void {
  test(
    `backup, dump, proof and restore are killed ${rounds} times: nothing half-made is listed, and the next run works`,
    async () => {
      await sql('drop table if exists survivor; create table survivor as select generate_series(1, 200000) as n');
      expectSuccess(await strata('backup', name));
      for (let round = 0; round < rounds; round += 1) {
        const program = names[round % names.length]!;
        const seconds = (0.2 + Math.random() * 8).toFixed(1);
        process.stderr.write(`  ${round + 1}: ${program} after ${seconds} s\n`);
        await killedAfter(Number(seconds), commands[program]);
        await expectNothingIncomplete();
        if (program === 'restore') {
          const isBack = async () => (await strata('restore', name, '--consent', name)).code === 0;
          await waitUntil('the next restore works', 300, isBack);
        }
        expect(await sql('select count(*) from survivor')).toBe('200000');
      }
      for (const command of ['backup', 'proof']) expectSuccess(await strata(command, name));
      expectSuccess(await inHost('db-1', commands.dump));
      await pause(1);
      await waitUntil('status is green', 120, async () => (await strata('status', name)).code === 0);
    },
    60 * minutes,
  );
}
