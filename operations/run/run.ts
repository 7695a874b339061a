/** One run of a command: its name, and the folders that are its own. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { processId, system } from './process';
import type { ProcessId } from './process';

const keptLogs = 20;
const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
const self: ProcessId = processId(process.pid);
let command = 'strata';

/** Names the folders of this run: two runs never have the same one. */
export const runId = `${time}-${process.pid}`;

/** @param words as they were typed, such as `up prod` */
export function nameRun(words: string): void {
  command = words;
}

export function thisRun() {
  return { process: self, system: system(), command, since: new Date().toISOString() };
}

const made = new Set<string>();

/** Where this run's programs write what they say; `latest` beside it is the newest run's. */
export function logFolder(home: string): string {
  const logs = join(home, 'logs');
  const own = `${time}-${command.split(' ')[0]}-${process.pid}`;
  const folder = join(logs, own);
  if (made.has(folder) && existsSync(folder)) return folder;
  made.add(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  symlinkSync(own, join(logs, `.latest-${process.pid}`));
  renameSync(join(logs, `.latest-${process.pid}`), join(logs, 'latest'));
  const runs = readdirSync(logs).filter((name) => /^\d{8}T\d{6}Z-/.test(name) && name !== own);
  for (const old of runs.sort().slice(0, -(keptLogs - 1))) rmSync(join(logs, old), { recursive: true, force: true });
  return folder;
}
