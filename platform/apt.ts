/** Debian's packages of this machine: what is there, what can be had, and how it gets here. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { childEnv } from './child-env';
import { distribution } from './machine';
import type { Report } from './report';
import { attempt, run } from './shell';

const policy = '/usr/sbin/policy-rc.d';
const ours = "# Strata's, for as long as it installs.";

export function commandIsThere(command: string): boolean {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/sbin'];
  return folders.some((folder) => existsSync(`${folder}/${command}`));
}

export function packageIsKnown(name: string): boolean {
  try {
    const said = execFileSync('apt-cache', ['policy', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return /Candidate: (?!\(none\))/.test(said);
  } catch {
    return false;
  }
}

/** A machine that has not read its lists yet, such as a fresh image, knows no package before it is asked for one. */
export function packageMayBeHad(name: string): boolean {
  return packageIsKnown(name) || (commandIsThere('apt-get') && !listsWereRead());
}

export function listsWereRead(folder = '/var/lib/apt/lists'): boolean {
  return existsSync(folder) && readdirSync(folder).some((file) => /_Packages(\.\w+)?$/.test(file));
}

export async function installPackages(packages: readonly string[], backports: boolean, report: Report): Promise<void> {
  const env = childEnv({ DEBIAN_FRONTEND: 'noninteractive' });
  const apt = (...args: string[]) => run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], { env });
  // An interrupted installation is finished first: apt would refuse to go on.
  await run('dpkg', ['--configure', '-a'], { env });
  report('this machine: reading package lists');
  await apt('update');
  const release = backports ? ['-t', `${distribution().codename}-backports`] : [];
  const quiet = ['install', '-y', '--no-install-recommends'];
  report(`this machine: installing ${packages.join(', ')}`);
  if (packages.includes('incus')) await apt(...quiet, ...release, 'incus');
  await apt(...quiet, ...packages);
}

/** For programs that are wanted, and not the services that Debian starts with them; neither now nor at the next boot. */
export async function installWithoutServices(packages: readonly string[], report: Report): Promise<void> {
  const before = unitFiles();
  await whileNothingStarts(() => installPackages(packages, false, report));
  const brought = unitFiles().filter((unit) => !before.includes(unit) && !unit.includes('@'));
  // Units that are not made to be enabled are refused, which is as good.
  for (const unit of brought) await attempt('systemctl', ['disable', unit]);
}

/** @param file what Debian's packages ask whether they may start something; somebody's own is left as it is */
export async function whileNothingStarts<T>(work: () => Promise<T>, file = policy): Promise<T> {
  if (existsSync(file) && !readFileSync(file, 'utf8').includes(ours)) return work();
  // After a kill it forbids nothing any more.
  writeFileSync(file, `#!/bin/sh\n${ours}\nkill -0 ${process.pid} 2>/dev/null && exit 101\nexit 0\n`);
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
