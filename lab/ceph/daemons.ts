import { join } from 'node:path';
import { daemonPid, eventually, startDaemon, stopDaemon, type Daemon } from '../process';
import { openPort } from '../reach';
import { attempt, run } from '../shell';
import type { CephStore } from './store';

/** In the order in which they need each other. */
export type CephDaemon = 'mon' | 'osd' | 'gateway';

const programs: Readonly<Record<CephDaemon, readonly string[]>> = {
  mon: ['ceph-mon', '-f', '-i', 'a'],
  osd: ['ceph-osd', '-f', '-i', '0'],
  gateway: ['radosgw', '-f', '-n', 'client.rgw'],
};

export function configurationFile({ folder }: CephStore): string {
  return join(folder, 'ceph.conf');
}

function daemon(store: CephStore, name: CephDaemon): Daemon {
  const [command, ...options] = programs[name] as readonly [string, ...string[]];
  const args = [...options, '--conf', configurationFile(store)];
  const file = (ending: string) => join(store.folder, `${name}.${ending}`);
  return { pidFile: file('pid'), logFile: file('log'), command, args, signature: [command, ...args].join(' ') };
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

/** @throws Error that names the log */
export async function ensureGateway(store: CephStore): Promise<void> {
  ensureDaemon(store, 'gateway');
  const ended = async () => (await pidIsThere(store)) === false;
  const answers = () => openPort(store.address, 443);
  await eventually(90, async () => (await answers()) || (await ended()));
  if (await answers()) return;
  throw new Error(`Ceph's gateway does not answer at ${store.url}: see ${daemon(store, 'gateway').logFile}`);
}

/** A process writes its pidfile a moment after it was started. */
async function pidIsThere(store: CephStore): Promise<boolean> {
  return eventually(1, () => Promise.resolve(cephPid(store, 'gateway') !== undefined));
}

/** Ceph's own commands wait for ever for a monitor that does not answer. */
export function ceph(store: CephStore, ...args: string[]): Promise<string> {
  return run('ceph', ['--conf', configurationFile(store), '--connect-timeout', '20', ...args], { timeoutSeconds: 30 });
}

export async function radosgwAdmin(store: CephStore, ...args: string[]): Promise<string | null> {
  const options = { timeoutSeconds: 60 };
  const result = await attempt('radosgw-admin', ['--conf', configurationFile(store), ...args], options);
  if (result.code === 0) return result.stdout;
  if (/no user info saved/.test(result.stderr)) return null;
  throw new Error(
    `radosgw-admin ${args.slice(0, 2).join(' ')} failed (exit ${result.code}): ${result.stderr.slice(-500)}`,
  );
}
