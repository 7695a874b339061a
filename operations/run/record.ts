/** Records of the programs that runs have started, in the environment's home folder. After a kill, the next command reads them. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { replacePrivateFile } from '../../platform/write';
import { environOf, groupOf, isAlive, system } from './process';
import type { ProcessId } from './process';
import { currentRun, openRuns, thisRun } from './run';

export interface Child extends ProcessId {
  /** For people, such as `terraform apply of stack infra`. */
  readonly what: string;
  readonly since: string;
  /** Stack whose state it may have locked; null: not Terraform. */
  readonly stack: string | null;
  readonly run: string;
}

export interface RunRecord {
  readonly process: ProcessId;
  readonly system: string;
  readonly command: string;
  readonly children: readonly Child[];
}

/** Records of this process, by file. */
const own = new Map<string, Child[]>();

export function recordStart(home: string, child: Child): void {
  const file = fileOf(home);
  write(file, [...(own.get(file) ?? []), child]);
}

/** A killed Terraform stays recorded, because it may have left a lock. */
export function recordEnd(home: string, child: Child, wasKilled: boolean): void {
  if (wasKilled && child.stack !== null) return;
  const file = fileOf(home);
  write(
    file,
    (own.get(file) ?? []).filter((each) => each !== child),
  );
}

/** Records of ended commands whose programs may still run, or may have left locks. */
export function deadRuns(home: string): (RunRecord & { readonly file: string })[] {
  const folder = join(home, 'runs');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const record = recordIn(join(folder, name));
      return record && isOver(record, name) ? [{ ...seenFromHere(record), file: join(folder, name) }] : [];
    });
}

/** Process ids of another system mean nothing here, so its programs are never regarded as running. */
function seenFromHere(record: RunRecord): RunRecord {
  if (record.system === system()) return record;
  return { ...record, children: record.children.map((child) => ({ ...child, started: 'on another system' })) };
}

/** Whether the file is this run's own record. */
export function isOfThisRun(file: string): boolean {
  return basename(file) === nameOf(currentRun().id);
}

export function isWorking(child: Child): boolean {
  return isAlive(child);
}

/** Child processes of a dead program, such as Terraform's providers; recognized by the environment variable that they inherited. */
export function orphansOf(child: Child): number[] {
  if (isAlive(child)) return [];
  return groupOf(child).filter((pid) => environOf(pid).includes(`${mark}=${child.run}`));
}

export const mark = 'STRATA_RUN';

function isOver(record: RunRecord, name: string): boolean {
  return record.system !== system() || !isAlive(record.process) || isOverHere(record, name);
}

/** A killed program of this run counts, too, because the next step may find its lock. Other runs of this process are alive. */
function isOverHere({ process: { pid } }: RunRecord, name: string): boolean {
  return pid === process.pid && openRuns().every((run) => run === currentRun() || nameOf(run.id) !== name);
}

function recordIn(file: string): RunRecord | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RunRecord;
  } catch {
    return null;
  }
}

function fileOf(home: string): string {
  return join(home, 'runs', nameOf(currentRun().id));
}

function nameOf(runId: string): string {
  return `${runId}.json`;
}

function write(file: string, children: Child[]): void {
  if (children.length === 0) {
    own.delete(file);
    return rmSync(file, { force: true });
  }
  own.set(file, children);
  replacePrivateFile(file, JSON.stringify({ ...thisRun(), children }));
}
