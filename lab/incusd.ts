import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from '../clouds/lab/folders';
import { incus, incusAnswers, incusServerPid, instances, projectExists, systemdManagesIncus } from './incus';
import type { Lab } from '../clouds/lab/lab';
import { commandLine, daemonPid, eventually, startDaemon, type Daemon } from './process';
import type { Report } from '../platform/report';
import { attempt, run } from '../platform/shell';

export const storagePool = 'strata';

/** Paths of the daemon in the distributions; it is not in PATH. */
const binaries = ['/usr/libexec/incus/incusd', '/usr/lib/incus/incusd', '/opt/incus/bin/incusd', '/usr/bin/incusd'];

export function incusdBinary(): string | undefined {
  return binaries.find((file) => existsSync(file));
}

function daemon(): Daemon {
  return {
    pidFile: join(runFolder, 'incusd.pid'),
    logFile: '/var/log/incus/strata-incusd.log',
    command: incusdBinary() ?? 'incusd',
    args: ['--group', 'incus-admin', '--logfile', '/var/log/incus/incusd.log'],
    signature: 'incusd',
  };
}

/** Starts Incus if necessary, and creates the lab's storage pool. */
export async function ensureIncus(report: Report): Promise<void> {
  if (!(await incusAnswers())) {
    report('starting Incus');
    if (systemdManagesIncus()) await run('systemctl', ['start', 'incus.service']);
    else startDaemon(daemon());
    if (!(await incusAnswers(60))) throw new Error(`Incus does not answer: see ${daemon().logFile}`);
  }
  await raiseKernelLimits();
  await ensurePool(report);
}

/**
 * Many systemd hosts share one kernel, whose default limits are too low for them. The values are from Incus' documentation
 * ("production setup"): keys for nested containers, inotify for systemd's path units.
 */
async function raiseKernelLimits(): Promise<void> {
  const limits = [
    'kernel.keys.maxkeys=20000',
    'kernel.keys.maxbytes=2000000',
    'fs.inotify.max_user_instances=4096',
    'fs.inotify.max_user_watches=1048576',
  ];
  for (const limit of limits) await run('sysctl', ['-qw', limit]);
}

/** A btrfs loop file enforces every host's disk size. A directory cannot; `lab status` then says so. */
async function ensurePool(report: Report): Promise<void> {
  if ((await attempt('incus', ['storage', 'show', storagePool])).code === 0) return;
  report(`creating storage pool ${storagePool}`);
  const btrfs = await attempt('incus', ['storage', 'create', storagePool, 'btrfs', 'size=40GiB']);
  if (btrfs.code === 0) return;
  report(`no btrfs pool (${btrfs.stderr.trim()}): a plain directory instead, which enforces no quota`);
  await incus(['storage', 'create', storagePool, 'dir']);
}

/** Idempotent, also after a killed run. */
export async function ensureProject(lab: Lab): Promise<void> {
  if (!(await projectExists(lab.project))) {
    const features = ['images=false', 'networks=false', 'profiles=true'];
    await incus(['project', 'create', lab.project, ...features.flatMap((f) => ['-c', `features.${f}`])]);
  }
  const profile = `config:
  security.nesting: "true"
  boot.autostart: "false"
description: Hosts of the lab ${lab.name}
devices:
  root: {type: disk, path: /, pool: ${storagePool}}
`;
  await incus(['profile', 'edit', 'default', '--project', lab.project], { input: profile });
}

/** True only if a lab started this Incus itself, not systemd or another program. */
export function incusIsOurs(): boolean {
  return daemonPid(daemon()) !== undefined;
}

/** Stops an Incus that a lab started, if no host of any project runs. Returns whether it was stopped. */
export async function stopIncusWhenIdle(report: Report): Promise<boolean> {
  if (!incusIsOurs() || !(await incusAnswers())) return false;
  if ((await instances()).some((instance) => instance.status !== 'Stopped')) return false;
  const pid = await incusServerPid();
  report('stopping Incus');
  await incus(['admin', 'shutdown', '--timeout=60'], { timeoutSeconds: 90 });
  // The command returns before the daemon has exited.
  const hasExited = () => pid === undefined || !commandLine(pid).includes('incusd');
  const isStopped = await eventually(30, () => Promise.resolve(hasExited()));
  if (!isStopped) throw new Error(`Incus (pid ${pid}) did not stop`);
  return true;
}
