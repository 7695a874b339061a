import { join } from 'node:path';
import { daemonPid, eventually, startDaemon, stopDaemon, type Daemon } from '../process';
import { accepts } from '../../platform/open-ports';
import { attempt } from '../../platform/shell';
import type { ShellResult } from '../../platform/shell';
import { namespaceOf } from './network';
import type { CephStore } from './store';

/** In start order: each daemon needs the ones before it. */
export type CephDaemon = 'mon' | 'osd' | 'gateway';

const programs: Readonly<Record<CephDaemon, string>> = {
  mon: 'ceph-mon -f -i a',
  osd: 'ceph-osd -f -i 0',
  gateway: 'radosgw -f -n client.rgw',
};

export function configurationFile({ folder }: CephStore): string {
  return join(folder, 'ceph.conf');
}

function daemon(store: CephStore, name: CephDaemon): Daemon {
  const program = [...programs[name].split(' '), '--conf', configurationFile(store)];
  const args = ['netns', 'exec', namespaceOf(store.lab), ...program];
  const file = (ending: string) => join(store.folder, `${name}.${ending}`);
  return { pidFile: file('pid'), logFile: file('log'), command: 'ip', args, signature: program.join(' ') };
}

export function cephPid(store: CephStore, name: CephDaemon): number | undefined {
  return daemonPid(daemon(store, name));
}

export function ensureDaemon(store: CephStore, name: CephDaemon): void {
  if (cephPid(store, name) === undefined) startDaemon(daemon(store, name));
}

export async function stopCephDaemon(store: CephStore, name: CephDaemon): Promise<void> {
  await stopDaemon(daemon(store, name), 20);
}

/** @throws Error with the path of the log */
export async function ensureGateway(store: CephStore): Promise<void> {
  ensureDaemon(store, 'gateway');
  const hasEnded = async () => (await pidFileExists(store)) === false;
  const isReachable = () => accepts(store.address, 443);
  await eventually(90, async () => (await isReachable()) || (await hasEnded()));
  if (await isReachable()) return;
  throw new Error(`Ceph's gateway does not answer at ${store.url}: see ${daemon(store, 'gateway').logFile}`);
}

/** Waits, because a daemon writes its pidfile a moment after its start. */
async function pidFileExists(store: CephStore): Promise<boolean> {
  return eventually(1, () => Promise.resolve(cephPid(store, 'gateway') !== undefined));
}

/** Runs one of Ceph's programs in the daemons' network namespace. Without a monitor some never end, so there is a time-out. */
export function cephProgram(store: CephStore, program: string, ...args: string[]): Promise<ShellResult> {
  const command = [program, '--conf', configurationFile(store), ...args];
  return attempt('ip', ['netns', 'exec', namespaceOf(store.lab), ...command], { timeoutSeconds: 120 });
}

export async function runCephProgram(store: CephStore, program: string, ...args: string[]): Promise<void> {
  const { code, stderr } = await cephProgram(store, program, ...args);
  if (code !== 0) throw new Error(`${program} ${args[0]} failed (exit ${code}): ${stderr.slice(-500)}`);
}
