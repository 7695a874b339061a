/** Cleans up after killed commands: programs that still run, providers whose Terraform is dead, locks of states. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Report } from '../../platform/report';
import { endGroup } from '../run/child';
import { goOn } from '../run/interrupt';
import { signalTo } from '../run/process';
import { markInterrupted } from '../run/interrupted';
import { deadRuns, isOfThisRun, isWorking, orphansOf } from '../run/record';
import type { Child } from '../run/record';

const dead = new Map<string, Child[]>();

/** Killed Terraform processes of this environment, which may have left a lock in a bucket. */
export function killedTerraforms(home: string): readonly Child[] {
  const own = deadRuns(home).flatMap(({ children }) => children);
  return [...(dead.get(home) ?? []), ...own].filter((child) => child.stack !== null && !isWorking(child));
}

/** Waits for programs that killed runs had started, and cleans up after those that were killed, too. */
export async function waitForKilledRuns(home: string, say: Report): Promise<void> {
  const killed: Child[] = [];
  for (const {
    children,
    command,
    process: { pid },
    file,
  } of deadRuns(home)) {
    for (const child of children) {
      const who = `\`strata ${command}\` (process ${pid}) was ended, but ${child.what} (process ${child.pid})`;
      if (await waitUntilEnded(child, `${who} is still running and will save its state: waiting for it`, say)) continue;
      const orphans = orphansOf(child);
      if (orphans.length > 0) say(`${who} was ended, too, and left child processes: they are ended now`);
      orphans.forEach((pid) => signalTo(pid, 'SIGKILL'));
      killed.push(child);
    }
    // Locks are removed before the record, which is the only proof that their holder is dead.
    for (const child of killed) {
      unlockLocal(home, child, say);
      if (child.stack !== null) markInterrupted({ home }, child.stack);
    }
    if (!isOfThisRun(file)) rmSync(file, { force: true });
  }
  dead.set(home, killed);
}

/** @returns whether it was still running; if so, it has ended by itself now */
async function waitUntilEnded(child: Child, words: string, say: Report): Promise<boolean> {
  if (!isWorking(child)) return false;
  say(words);
  for (; isWorking(child); goOn()) await pause(500);
  await endGroup(child);
  return true;
}

interface LockInfo {
  readonly Created: string;
  readonly Operation: string;
}

/** Removes Terraform's `.lock.info` file of a local state. The lock itself is a kernel lock, which ended with its holder. */
function unlockLocal(home: string, child: Child, say: Report): void {
  const file = join(home, `.${child.stack}.tfstate.lock.info`);
  if (child.stack === null || !existsSync(file)) return;
  const { Created, Operation } = JSON.parse(readFileSync(file, 'utf8')) as LockInfo;
  if (Date.parse(Created) < Date.parse(child.since)) return;
  rmSync(file);
  say(`the lock that ${child.what} left on its state (${Operation}, ${Created}) was removed: its process has ended`);
}
