/** Processes and process groups. The start time identifies a process, because the system reuses process ids. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { childEnv } from '../../platform/child-env';

export interface ProcessId {
  readonly pid: number;
  /** Start time, in the format of this system. */
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

/** Running processes of the group whose leader is, or was, this process. */
export function groupOf(leader: ProcessId): number[] {
  const now = row(leader.pid);
  // The system does not reuse the id of a group while one of its processes runs.
  if (now && now.started !== leader.started) return [];
  return rows()
    .filter(({ group }) => group === leader.pid)
    .map(({ pid }) => pid);
}

/** Environment variables of a process; empty if they cannot be read. */
export function environOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** Whether a program of this name runs on this system; true if that cannot be determined. */
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

/** @returns false if no process got the signal */
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

/** Identifies boot and PID namespace of this system: process ids of another one cannot be compared with those here. */
export function system(): string {
  if (!hasProc) return 'this';
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
}

function rows(): Row[] {
  if (!hasProc) return psRows(['-axo']);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => row(Number(pid)) ?? []);
}

/** Null: there is no such process, or it is a zombie. */
function row(pid: number): Row | null {
  if (!hasProc) return psRows(['-p', String(pid), '-o'])[0] ?? null;
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return /[ZX]/.test(fields[0]!) ? null : { pid, group: Number(fields[2]), started: fields[19]! };
  } catch {
    return null;
  }
}

/** For systems without /proc, such as macOS. */
function psRows(which: readonly string[]): Row[] {
  try {
    // The start time identifies a process, so its format must not depend on the time zone of the shell.
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
