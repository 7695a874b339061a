import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { childEnv } from '../platform/child-env';

/** A background process, identified by its pidfile and its command line. */
export interface Daemon {
  readonly pidFile: string;
  readonly logFile: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Text that the command line must contain, because the kernel may have reused the pid. */
  readonly signature: string;
}

/** The shell writes the pidfile before it execs the daemon, so a kill of this process never leaves an unknown daemon. */
export function startDaemon(daemon: Daemon): void {
  mkdirSync(dirname(daemon.pidFile), { recursive: true });
  mkdirSync(dirname(daemon.logFile), { recursive: true });
  const log = openSync(daemon.logFile, 'a');
  const script = 'echo $$ >"$0.tmp" && mv "$0.tmp" "$0" && exec "$@"';
  const child = spawn('/bin/sh', ['-c', script, daemon.pidFile, daemon.command, ...daemon.args], {
    detached: true,
    stdio: ['ignore', log, log],
    env: daemon.env ?? childEnv(),
    cwd: daemon.cwd ?? '/',
  });
  child.unref();
  closeSync(log);
}

export function daemonPid(daemon: Pick<Daemon, 'pidFile' | 'signature'>): number | undefined {
  if (!existsSync(daemon.pidFile)) return undefined;
  const pid = Number(readFileSync(daemon.pidFile, 'utf8').trim());
  return pid > 1 && commandLine(pid).includes(daemon.signature) ? pid : undefined;
}

/** Sends SIGTERM, and SIGKILL after the grace period. */
export async function stopDaemon(daemon: Pick<Daemon, 'pidFile' | 'signature'>, graceSeconds: number): Promise<void> {
  const pid = daemonPid(daemon);
  if (pid !== undefined) await stopProcess(pid, () => daemonPid(daemon) === pid, graceSeconds);
  rmSync(daemon.pidFile, { force: true });
}

async function stopProcess(pid: number, alive: () => boolean, graceSeconds: number): Promise<void> {
  process.kill(pid, 'SIGTERM');
  if (await eventually(graceSeconds, () => Promise.resolve(!alive()))) return;
  process.kill(pid, 'SIGKILL');
  await eventually(5, () => Promise.resolve(!alive()));
}

export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

export function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

/** Polls `ask` until it returns true or the time is over. */
export async function eventually(seconds: number, ask: () => Promise<boolean>): Promise<boolean> {
  for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; await pause(0.3))
    if (await ask()) return true;
  return ask();
}
