/** Processes and their groups, recognised also where a number was given to another process since. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { childEnv } from '../../platform/child-env';

export interface ProcessId {
  readonly pid: number;
  /** When it began, in the system's own words. */
  readonly started: string;
}

interface Row extends ProcessId {
  readonly group: number;
}

const hasProc = existsSync('/proc/self/stat');

export function processId(pid: number): ProcessId {
  return { pid, started: row(pid)?.started ?? 'unknown' };
}

export function isAlive({ pid, started }: ProcessId): boolean {
  return row(pid)?.started === started;
}

/** Living processes of the group that this process leads or led. */
export function groupOf(leader: ProcessId): number[] {
  const now = row(leader.pid);
  // The number of a group is not given away while one of it lives.
  if (now && now.started !== leader.started) return [];
  return rows()
    .filter(({ group }) => group === leader.pid)
    .map(({ pid }) => pid);
}

/** Empty where it cannot be read. */
export function environOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** Whether a program of this name runs on this system; where nobody can tell, it may. */
export function mayRun(program: string): boolean {
  if (!hasProc) return true;
  return rows().some(({ pid }) => {
    try {
      return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === program.slice(0, 15);
    } catch {
      return false;
    }
  });
}

/** @returns false where there was nobody to get it */
export function signalGroup(group: number, signal: NodeJS.Signals): boolean {
  return signalTo(-group, signal);
}

export function signalTo(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** One run of one system: process numbers of another one say nothing here. */
export function system(): string {
  if (!hasProc) return 'this';
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
}

function rows(): Row[] {
  if (!hasProc) return listed(['-axo']);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => row(Number(pid)) ?? []);
}

/** Null: there is none, or it has ended and nobody has asked yet what came of it. */
function row(pid: number): Row | null {
  if (!hasProc) return listed(['-p', String(pid), '-o'])[0] ?? null;
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return /[ZX]/.test(fields[0]!) ? null : { pid, group: Number(fields[2]), started: fields[19]! };
  } catch {
    return null;
  }
}

/** Where there is no /proc. */
function listed(which: readonly string[]): Row[] {
  try {
    // The time of its start tells processes of one number apart: it has to read alike in every shell.
    const env = childEnv({ TZ: 'UTC' });
    const text = execFileSync('ps', [...which, 'pid=,pgid=,stat=,lstart='], { env, encoding: 'utf8', stdio: 'pipe' });
    return [...text.matchAll(/^\s*(\d+)\s+(\d+)\s+([^Z\s]\S*)\s+(.+?)\s*$/gm)].map(([, pid, group, , started]) => ({
      pid: Number(pid),
      group: Number(group),
      started: started!,
    }));
  } catch {
    return [];
  }
}
