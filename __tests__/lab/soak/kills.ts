import { backups, pause, sql } from '../end-to-end/database';
import { expectSuccess, inHost, minutes, name, strata, waitUntil } from '../end-to-end/harness';

const rounds = 20;
const commands = {
  backup: '/usr/local/lib/strata/postgresql-backup/engine backup incr',
  dump: '/usr/local/bin/backup-postgresql.sh',
  proof: '/usr/local/lib/strata/postgresql-backup/proof',
  restore: '/usr/local/sbin/strata-restore run',
} as const;
type Program = keyof typeof commands;
const names = Object.keys(commands) as Program[];

/** Seconds of a run that nobody disturbs. */
async function durationOf(program: Program): Promise<number> {
  const began = Date.now();
  expectSuccess(await inHost('db-1', `cd /; ${commands[program]}`));
  return (Date.now() - began) / 1000;
}

/**
 * Starts the program in its own process group and kills the whole group with SIGKILL; a restore runs in its own unit.
 * @returns whether it still ran: the shell that started it was told that SIGKILL ended it, and a restore's unit was there to be killed
 */
async function isKilledAfter(seconds: number, program: Program): Promise<boolean> {
  const script = `cd /; setsid ${commands[program]} >/tmp/victim.log 2>&1 & leader=$!; sleep ${seconds}; kill -9 -- -$leader 2>/dev/null
    systemctl kill --signal=KILL strata-restore 2>/dev/null; unit=$?
    wait $leader 2>/dev/null; leader=$?
    until systemctl show -p ActiveState strata-restore | grep -Eq 'inactive|failed'; do sleep 0.2; done
    echo "$leader $unit"`;
  const result = await inHost('db-1', script);
  expectSuccess(result);
  const [leader, unit] = result.stdout.trim().split(' ');
  return leader === '137' && (program !== 'restore' || unit === '0');
}

/** Anywhere in its run. A run may be shorter than the measured one, or a restore's unit not there yet, so there are several attempts. */
async function killSomewhere(program: Program, duration: number): Promise<string> {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const seconds = (0.3 + Math.random() * duration * 0.9).toFixed(1);
    if (await isKilledAfter(Number(seconds), program)) return seconds;
  }
  throw new Error(`${program}: 8 times it was not running any more, or not yet, when it was to be killed`);
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
      const durations = new Map<Program, number>();
      for (const program of names) durations.set(program, await durationOf(program));
      for (let round = 0; round < rounds; round += 1) {
        const program = names[round % names.length]!;
        const duration = durations.get(program)!;
        const seconds = await killSomewhere(program, duration);
        process.stderr.write(`  ${round + 1}: ${program} after ${seconds} s of about ${duration.toFixed(1)} s\n`);
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
