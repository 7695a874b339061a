/** Debian packages of this machine: which are installed, which can be installed, and their installation. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { childEnv } from './child-env';
import { distribution } from './machine';
import type { Report } from './report';
import { attempt, run } from './shell';

const policy = '/usr/sbin/policy-rc.d';
const marker = "# Strata's, for as long as it installs.";

export function hasCommand(command: string): boolean {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/sbin'];
  return folders.some((folder) => existsSync(`${folder}/${command}`));
}

export function isPackageAvailable(name: string): boolean {
  try {
    const output = execFileSync('apt-cache', ['policy', name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /Candidate: (?!\(none\))/.test(output);
  } catch {
    return false;
  }
}

/** Also true before the first `apt-get update`, as in a fresh image: apt knows no package then, but may find this one later. */
export function canInstallPackage(name: string): boolean {
  return isPackageAvailable(name) || (hasCommand('apt-get') && !hasPackageLists());
}

export function hasPackageLists(folder = '/var/lib/apt/lists'): boolean {
  return existsSync(folder) && readdirSync(folder).some((file) => /_Packages(\.\w+)?$/.test(file));
}

export async function installPackages(packages: readonly string[], backports: boolean, report: Report): Promise<void> {
  const env = childEnv({ DEBIAN_FRONTEND: 'noninteractive' });
  const apt = (...args: string[]) => run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], { env });
  // Finishes an interrupted installation first: apt refuses to work otherwise.
  await run('dpkg', ['--configure', '-a'], { env });
  report('this machine: reading package lists');
  await apt('update');
  const release = backports ? ['-t', `${distribution().codename}-backports`] : [];
  const quiet = ['install', '-y', '--no-install-recommends'];
  report(`this machine: installing ${packages.join(', ')}`);
  if (packages.includes('incus')) await apt(...quiet, ...release, 'incus');
  await apt(...quiet, ...packages);
}

/** Installs programs without their services: Debian would start these now and at every boot. */
export async function installWithoutServices(packages: readonly string[], report: Report): Promise<void> {
  const before = unitFiles();
  await withoutServiceStarts(() => installPackages(packages, false, report));
  const newUnits = unitFiles().filter((unit) => !before.includes(unit) && !unit.includes('@'));
  // Fails for units that cannot be enabled, which is fine: they do not start at boot.
  for (const unit of newUnits) await attempt('systemctl', ['disable', unit]);
}

/** @param file Debian's `policy-rc.d`: packages run it before they start a service. An existing one of the machine is not replaced. */
export async function withoutServiceStarts<T>(work: () => Promise<T>, file = policy): Promise<T> {
  if (existsSync(file) && !readFileSync(file, 'utf8').includes(marker)) return work();
  // If this process is killed, the file stays but no longer blocks services.
  writeFileSync(file, `#!/bin/sh\n${marker}\nkill -0 ${process.pid} 2>/dev/null && exit 101\nexit 0\n`);
  chmodSync(file, 0o755);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function unitFiles(): string[] {
  const folders = ['/lib/systemd/system', '/usr/lib/systemd/system'].filter((folder) => existsSync(folder));
  return [...new Set(folders.flatMap((folder) => readdirSync(folder)))].filter((file) => file.endsWith('.service'));
}
