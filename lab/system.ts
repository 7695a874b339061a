import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { hasCommand, installPackages, isPackageAvailable, canInstallPackage } from '../platform/apt';
import { incusdBinary } from './incusd';
import { distribution, machineMirrors } from '../platform/machine';
import { python } from '../platform/python';
import { missingProviderLink } from './providers';
import type { Report } from '../platform/report';
import { replaceFile } from '../platform/write';

export interface SystemOptions {
  /** Consent in advance: `--yes`, or no terminal. */
  readonly yes?: boolean;
  /** Asks the user; the default asks at the terminal. */
  readonly ask?: (question: string) => Promise<boolean>;
}

export type Ability = { readonly able: true } | { readonly able: false; readonly reason: string };

/** Commands that the lab runs, and their Debian packages. */
const commands: Readonly<Record<string, string>> = {
  incus: 'incus',
  dnsmasq: 'dnsmasq-base',
  nft: 'nftables',
  ip: 'iproute2',
  mksquashfs: 'squashfs-tools',
  newuidmap: 'uidmap',
  'mkfs.btrfs': 'btrfs-progs',
  debootstrap: 'debootstrap',
  openssl: 'openssl',
  'ssh-keygen': 'openssh-client',
  sysctl: 'procps',
  flock: 'util-linux',
  xz: 'xz-utils',
  zstd: 'zstd',
};

const backportsFile = '/etc/apt/sources.list.d/strata-backports.sources';
const debianKeys = '/usr/share/keyrings/debian-archive-keyring.gpg';
const subordinateIds = 'root:1000000:1000000000';

/** Whether this machine can run a lab. */
export function canHostLab(): Ability {
  if (process.platform !== 'linux') return { able: false, reason: `a lab needs Linux, this is ${process.platform}` };
  if (process.getuid?.() !== 0) return { able: false, reason: 'a lab needs root: it creates bridges and containers' };
  if (incusdBinary() && missingPackages().length === 0) return { able: true };
  if (!hasCommand('apt-get'))
    return { able: false, reason: 'Incus is missing and there is no apt-get to install it with' };
  if (incusdBinary() || canInstallPackage('incus') || backportsSource()) return { able: true };
  return { able: false, reason: 'the configured apt sources do not have the package incus' };
}

/** Descriptions of all changes that are necessary outside Strata's own folders. */
export function systemChanges(): string[] {
  const packages = missingPackages();
  return [
    ...(needsBackports() ? [`add the apt source ${backportsFile} (Debian 12 has Incus in backports)`] : []),
    ...(packages.length > 0 ? [`install the packages ${packages.join(', ')}`] : []),
    ...idFilesToExtend().map((file) => `add ${subordinateIds} to ${file}`),
  ];
}

/** Lists the changes, asks at a terminal, then makes them. */
export async function ensureSystem(options: SystemOptions, report: Report): Promise<void> {
  const link = await missingProviderLink();
  const changes = [...systemChanges(), ...(link ? [link.words] : [])];
  if (changes.length === 0) return;
  for (const change of changes) report(`this machine: ${change}`);
  if (!(await hasConsent(changes, options)))
    throw new Error('nothing was changed on this machine; the lab cannot start without these changes');
  const packages = missingPackages();
  const backports = needsBackports();
  if (backports) addBackports();
  if (packages.length > 0) await installPackages(packages, backports, report);
  for (const file of idFilesToExtend()) appendFileSync(file, `${subordinateIds}\n`);
  link?.make();
}

export function missingPackages(): string[] {
  const packages = Object.entries(commands).flatMap(([command, name]) => (hasCommand(command) ? [] : [name]));
  // Ubuntu has debootstrap, but not the keys of Debian's archive.
  if (!existsSync(debianKeys)) packages.push('debian-archive-keyring');
  if (!python()) packages.push('python3-venv');
  return [...new Set(packages)];
}

function needsBackports(): boolean {
  return !hasCommand('incus') && !isPackageAvailable('incus') && backportsSource() !== undefined;
}

/** The mirror of the release also has the backports, so its address is taken from the machine's apt sources. */
function backportsSource(): string | undefined {
  const { id, codename } = distribution();
  const { main, signedBy } = machineMirrors();
  if (id !== 'debian' || codename !== 'bookworm' || !main) return undefined;
  const lines = [
    '# Added by Strata: Incus for Debian 12.',
    'Types: deb',
    `URIs: ${main}`,
    `Suites: ${codename}-backports`,
  ];
  return [...lines, 'Components: main', ...(signedBy ? [`Signed-By: ${signedBy}`] : []), ''].join('\n');
}

function addBackports(): void {
  replaceFile(backportsFile, backportsSource() ?? '');
}

function idFilesToExtend(): string[] {
  return ['/etc/subuid', '/etc/subgid'].filter((file) => {
    return !existsSync(file) || !/^root:/m.test(readFileSync(file, 'utf8'));
  });
}

/** Whether the user agrees to changes outside Strata's own folders. */
export async function hasConsent(changes: readonly string[], { yes, ask }: SystemOptions = {}): Promise<boolean> {
  return yes === true || (await (ask ?? askAtTerminal)(`${changes.join('\n')}\nGo ahead?`));
}

async function askAtTerminal(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || process.env.CI) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const reply = await terminal.question(`${question} [Y/n] `);
  terminal.close();
  return !/^n/i.test(reply.trim());
}
