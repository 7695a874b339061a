import { existsSync, readdirSync } from 'node:fs';
import { commandLine, eventually } from './process';
import { attempt, run, type ShellOptions } from '../platform/shell';

/** The fields of `incus list --format=json` that the lab uses. */
export interface Instance {
  readonly name: string;
  readonly status: string;
  readonly project: string;
  readonly config: Readonly<Record<string, string>>;
}

export interface Image {
  readonly fingerprint: string;
  readonly aliases: readonly { readonly name: string }[];
  readonly properties: Readonly<Record<string, string>>;
}

export function incus(args: readonly string[], options: ShellOptions = {}): Promise<string> {
  return run('incus', args, options);
}

export async function incusAnswers(seconds = 2): Promise<boolean> {
  const result = await attempt('incus', ['admin', 'waitready', `--timeout=${seconds}`], {
    timeoutSeconds: seconds + 5,
  });
  return result.code === 0;
}

export async function incusServerPid(): Promise<number | undefined> {
  const result = await attempt('incus', ['query', '/1.0'], { timeoutSeconds: 10 });
  if (result.code !== 0) return undefined;
  return (JSON.parse(result.stdout) as { environment: { server_pid: number } }).environment.server_pid;
}

export async function instances(project?: string): Promise<Instance[]> {
  const scope = project ? ['--project', project] : ['--all-projects'];
  return JSON.parse(await incus(['list', '--format=json', ...scope])) as Instance[];
}

export async function images(): Promise<Image[]> {
  return JSON.parse(await incus(['image', 'list', '--format=json'])) as Image[];
}

export async function projectExists(project: string): Promise<boolean> {
  return (await attempt('incus', ['project', 'show', project])).code === 0;
}

/** Runs a command inside a host. */
export function inside(project: string, host: string, command: readonly string[], input?: string): Promise<string> {
  return incus(['exec', host, '--project', project, '--', ...command], { input });
}

/** A started host accepts commands before its systemd is ready, so wait for the end of the boot. */
export async function waitForBoot(project: string, host: string): Promise<void> {
  const state = ['exec', host, '--project', project, '--', 'systemctl', 'is-system-running'];
  const booted = await eventually(90, async () => {
    const { stdout } = await attempt('incus', state, { timeoutSeconds: 10 });
    return /^(running|degraded)/.test(stdout);
  });
  if (!booted) throw new Error(`${host} of ${project} does not finish booting: see incus console ${host} --show-log`);
}

/** Stops a project's hosts; forces it after the grace period. */
export async function stopInstances(project: string, graceSeconds: number): Promise<void> {
  const running = (await instances(project)).filter((instance) => instance.status !== 'Stopped');
  if (running.length === 0) return;
  const names = running.map((instance) => instance.name);
  const stopResult = await attempt('incus', ['stop', '--project', project, `--timeout=${graceSeconds}`, ...names]);
  if (stopResult.code !== 0) await attempt('incus', ['stop', '--project', project, '--force', ...names]);
}

/** Reads the process table, so it works while Incus is down. */
export function hostsAreRunning(project: string): boolean {
  const pids = readdirSync('/proc').filter((entry) => /^\d+$/.test(entry));
  return pids.some((pid) => commandLine(Number(pid)).match(`^\\[lxc monitor\\] \\S+ ${project}_`));
}

/** If systemd manages Incus, the lab uses that Incus and never stops it. */
export function systemdManagesIncus(): boolean {
  const units = ['/lib/systemd/system/incus.service', '/etc/systemd/system/incus.service'];
  return existsSync('/run/systemd/system') && units.some((file) => existsSync(file));
}
