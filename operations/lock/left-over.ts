/** What a command that was killed has left: programs that still work, providers without a Terraform, state locks. */
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

/** Terraforms of this environment that were killed in the middle, and may have left a lock in a bucket. */
export function killedTerraforms(home: string): readonly Child[] {
  const own = deadRuns(home).flatMap(({ children }) => children);
  return [...(dead.get(home) ?? []), ...own].filter((child) => child.stack !== null && !isWorking(child));
}

/** Waits until nothing that a killed run had started works any more, and cleans up what of it was killed, too. */
export async function outlived(home: string, say: Report): Promise<void> {
  const killed: Child[] = [];
  for (const {
    children,
    command,
    process: { pid },
    file,
  } of deadRuns(home)) {
    for (const child of children) {
      const who = `\`strata ${command}\` (process ${pid}) was ended, but ${child.what} (process ${child.pid})`;
      if (await finished(child, `${who} still works and writes the state when it is done: waiting for it`, say))
        continue;
      const orphans = orphansOf(child);
      if (orphans.length > 0) say(`${who} was ended, too, and left programs behind: they are ended now`);
      orphans.forEach((pid) => signalTo(pid, 'SIGKILL'));
      killed.push(child);
    }
    // Its locks are looked after first: without the record nobody would know that their holder is dead.
    for (const child of killed) {
      unlockLocal(home, child, say);
      if (child.stack !== null) markInterrupted({ home }, child.stack);
    }
    if (!isOfThisRun(file)) rmSync(file, { force: true });
  }
  dead.set(home, killed);
}

/** @returns whether it was working still, and has ended by itself */
async function finished(child: Child, words: string, say: Report): Promise<boolean> {
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

/** Terraform's note beside a local state: the lock itself is the kernel's, and died with its holder. */
function unlockLocal(home: string, child: Child, say: Report): void {
  const file = join(home, `.${child.stack}.tfstate.lock.info`);
  if (child.stack === null || !existsSync(file)) return;
  const { Created, Operation } = JSON.parse(readFileSync(file, 'utf8')) as LockInfo;
  if (Date.parse(Created) < Date.parse(child.since)) return;
  rmSync(file);
  say(`the lock that ${child.what} left on its state (${Operation}, ${Created}) was taken away: its process is gone`);
}
