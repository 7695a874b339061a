/** The lock of an environment on this machine, with holders that live, die, and cannot be seen. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileNotes } from '../../operations/lock/files';
import { release, acquire } from '../../operations/lock/numbered-notes';
import { holderText, thisHolder } from '../../operations/lock/holder';
import { lockHere } from '../../operations/lock/local';
import { processId } from '../../operations/run/process';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'strata-lock-'))));
afterEach(() => rmSync(home, { recursive: true }));

const lock = () => lockHere({ name: 'prod', home }, () => {});
const notes = () => readdirSync(join(home, 'lock')).sort();
/** A note as another process would have written it. */
async function heldBy(change: object): Promise<void> {
  await acquire(new FileNotes(join(home, 'lock')), holderText({ ...thisHolder(), ...change }), () =>
    Promise.resolve(false),
  );
}

async function sleeper(): Promise<ChildProcess> {
  const child = spawn('sleep', ['60'], { stdio: 'ignore' });
  await new Promise((resolve) => child.once('spawn', resolve));
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exit;
}

test('held by a process that lives: refused, with who, since when and for what', async () => {
  const child = await sleeper();
  const since = '2026-11-20T14:03:00.000Z';
  await heldBy({ process: processId(child.pid!), user: 'ada', host: 'desk', command: 'restore prod', since });
  await expect(lock()).rejects.toThrow(
    `prod is locked: \`strata restore prod\` of ada@desk (process ${child.pid}) works on it since 2026-11-20 14:03:00Z. ` +
      'Nothing was done; run this again when that has ended. validate, plan, status, graph, backups and ssh work meanwhile',
  );
  await killed(child);
  await (await lock()).release();
});

test('a process that now has the pid of a dead holder is not the holder', async () => {
  await heldBy({ process: { pid: process.pid, started: 'long ago' } });
  await (await lock()).release();
});

test('once released, the next one gets it; old notes are deleted', async () => {
  for (let turn = 0; turn < 3; turn += 1) await (await lock()).release();
  expect(notes()).toEqual(['3']);
});

test('a holder on a system that cannot be seen from here keeps the lock while its heartbeat is recent', async () => {
  await heldBy({ system: 'another 4', host: 'desk' });
  await expect(lock()).rejects.toThrow('prod is locked');
  const before = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  utimesSync(join(home, 'lock', '1'), before(14), before(14));
  await expect(lock()).rejects.toThrow('prod is locked');
  utimesSync(join(home, 'lock', '1'), before(16), before(16));
  await (await lock()).release();
});

test('a note that Strata did not write is never deleted', async () => {
  await heldBy({});
  writeFileSync(join(home, 'lock', '1'), 'half a no');
  await expect(lock()).rejects.toThrow('prod is locked: another command works on it');
});

test('many see the same dead holder: one of them takes the lock over', async () => {
  await heldBy({ process: { pid: process.pid, started: 'long ago' } });
  const results = await Promise.all(
    Array.from({ length: 20 }, async (_, at) => {
      const files = new FileNotes(join(home, 'lock'));
      const isFree = async (text: string) => {
        await new Promise((resolve) => setTimeout(resolve, at % 5));
        return text.includes('long ago');
      };
      return acquire(files, `taker ${at}`, isFree);
    }),
  );
  expect(results.filter((each) => 'number' in each)).toHaveLength(1);
});

test('a process that was overtaken while it looked does not hold the lock', async () => {
  const files = new FileNotes(join(home, 'lock'));
  await acquire(files, 'dead', () => Promise.resolve(false));
  let isOvertaken = false;
  const slow = await acquire(files, 'slow', async (text) => {
    if (text !== 'dead') return false;
    if (!isOvertaken) {
      isOvertaken = true;
      const first = await acquire(files, 'first', () => Promise.resolve(true));
      if ('number' in first) await release(files, first.number);
      await acquire(files, 'second', () => Promise.resolve(true));
    }
    return true;
  });
  expect(slow).toEqual({ heldBy: 'second' });
  expect(notes()).toEqual(['3']);
});
