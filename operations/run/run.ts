/** One run of an operation: its id, its running programs, and its clean-ups at the end. A process may have several runs. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { processId, system } from './process';
import type { ProcessId } from './process';

export type Signal = 'SIGHUP' | 'SIGINT' | 'SIGTERM';

/** A running program that can be interrupted. */
export interface Running {
  /** Messages for the first signal, the second, and so on. */
  readonly words: readonly string[];
  /** What goes on elsewhere after the first signal, the second, and so on; empty: nothing. */
  readonly goesOn: readonly string[];
  /** @param times number of earlier signals */
  readonly interrupt: (times: number) => void;
}

const keptLogs = 20;
const self: ProcessId = processId(process.pid);
const storage = new AsyncLocalStorage<Run>();
const open = new Set<Run>();
let count = 0;
let outside: Run | undefined;

export class Run {
  readonly since = new Date().toISOString();
  readonly running = new Set<Running>();
  readonly cleanUps = new Set<() => Promise<void>>();
  readonly logs = new Set<string>();
  /** Names of environments for which this run has its own folders. */
  readonly environments = new Set<string>();
  /** Signal that ends the run. */
  endSignal: Signal | null = null;
  signalCount = 0;
  /** What goes on elsewhere although the run has ended. */
  readonly goesOn = new Set<string>();
  private readonly time = this.since.replace(/[-:]|\.\d+/g, '');
  private readonly idSuffix: string;

  /** @param command as it is typed, such as `up prod` */
  constructor(readonly command: string) {
    count += 1;
    this.idSuffix = count === 1 ? String(process.pid) : `${process.pid}.${count}`;
    open.add(this);
  }

  /** Unique id, part of the names of the run's folders. */
  get id(): string {
    return `${this.time}-${this.idSuffix}`;
  }

  get logName(): string {
    return `${this.time}-${this.command.split(' ')[0]}-${this.idSuffix}`;
  }

  close(): void {
    open.delete(this);
  }
}

/** Outside of an operation, as in a script, there is one run that never ends. */
export function currentRun(): Run {
  return storage.getStore() ?? (outside ??= new Run('strata'));
}

export function openRuns(): Run[] {
  return [...open];
}

export function within<T>(run: Run, body: () => Promise<T>): Promise<T> {
  return storage.run(run, body);
}

export function thisRun() {
  const { command } = currentRun();
  return { process: self, system: system(), command, since: new Date().toISOString() };
}

/** Folder for the logs of this run. The symlink `latest` next to it points to the folder of the newest run. */
export function logFolder(home: string): string {
  const run = currentRun();
  const logs = join(home, 'logs');
  const folder = join(logs, run.logName);
  if (run.logs.has(folder) && existsSync(folder)) return folder;
  run.logs.add(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const link = join(logs, `.latest-${run.id}`);
  symlinkSync(run.logName, link);
  renameSync(link, join(logs, 'latest'));
  const runs = readdirSync(logs).filter((name) => /^\d{8}T\d{6}Z-/.test(name) && name !== run.logName);
  for (const old of runs.sort().slice(0, -(keptLogs - 1))) rmSync(join(logs, old), { recursive: true, force: true });
  return folder;
}
