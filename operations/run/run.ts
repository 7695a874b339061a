/** One run of an operation: its name, what works for it, and what it holds until its end. A process may have several. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { processId, system } from './process';
import type { ProcessId } from './process';

export type Signal = 'SIGHUP' | 'SIGINT' | 'SIGTERM';

/** Something that runs and can be ended. */
export interface Running {
  /** For people: what becomes of it at the first signal, the second, and so on. */
  readonly words: readonly string[];
  /** @param times how often it was asked already */
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
  /** Names of those that it has folders of its own for. */
  readonly environments = new Set<string>();
  /** What told it to end. */
  received: Signal | null = null;
  timesTold = 0;
  private readonly time = this.since.replace(/[-:]|\.\d+/g, '');
  private readonly maker: string;

  /** @param command as it is typed, such as `up prod` */
  constructor(readonly command: string) {
    count += 1;
    this.maker = count === 1 ? String(process.pid) : `${process.pid}.${count}`;
    open.add(this);
  }

  /** Names the folders of this run: two runs never have the same one. */
  get id(): string {
    return `${this.time}-${this.maker}`;
  }

  get logName(): string {
    return `${this.time}-${this.command.split(' ')[0]}-${this.maker}`;
  }

  close(): void {
    open.delete(this);
  }
}

/** What is done outside of every run, as in a script, is a run without an end. */
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

/** Where this run's programs write what they say; `latest` beside it is the newest run's. */
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
