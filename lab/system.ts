import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { commandIsThere, installPackages, packageIsKnown, packageMayBeHad } from '../platform/apt';
import { incusdBinary } from './incusd';
import { distribution, machineMirrors } from '../platform/machine';
import { python } from '../platform/python';
import { missingProviderLink } from './providers';
import type { Report } from '../platform/report';
import { replaceFile } from '../platform/write';

export interface SystemOptions {
  /** Consent given in advance: `--yes`, or a machine without a person. */
  readonly yes?: boolean;
  /** How to ask; by default a question at the terminal. */
  readonly ask?: (question: string) => Promise<boolean>;
}

export type Ability = { readonly able: true } | { readonly able: false; readonly reason: string };

/** What the lab calls, and the Debian package that has it. */
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

/** Whether this machine can host a lab at all; everything that needs no hosts works without. */
export function canHostLab(): Ability {
  if (process.platform !== 'linux') return { able: false, reason: `a lab needs Linux, this is ${process.platform}` };
  if (process.getuid?.() !== 0) return { able: false, reason: 'a lab needs root: it makes bridges and containers' };
  if (incusdBinary() && missingPackages().length === 0) return { able: true };
  if (!commandIsThere('apt-get'))
    return { able: false, reason: 'Incus is missing and there is no apt-get to install it with' };
  if (incusdBinary() || packageMayBeHad('incus') || backportsSource()) return { able: true };
  return { able: false, reason: 'Incus is not to be had from the configured apt sources' };
}

/** Everything that would be changed outside Strata's own folders, in words; empty when nothing is left to do. */
export function systemChanges(): string[] {
  const packages = missingPackages();
  return [
    ...(needsBackports() ? [`add the apt source ${backportsFile} (Debian 12 has Incus in backports)`] : []),
    ...(packages.length > 0 ? [`install the packages ${packages.join(', ')}`] : []),
    ...idFilesToExtend().map((file) => `add ${subordinateIds} to ${file}`),
  ];
}

/** Names the changes, asks when a person is there to answer, then makes them. */
export async function ensureSystem(options: SystemOptions, report: Report): Promise<void> {
  const link = await missingProviderLink();
  const changes = [...systemChanges(), ...(link ? [link.words] : [])];
  if (changes.length === 0) return;
  for (const change of changes) report(`this machine: ${change}`);
  if (!(await agreed(changes, options)))
    throw new Error('nothing was changed on this machine; the lab cannot start without');
  const packages = missingPackages();
  const backports = needsBackports();
  if (backports) addBackports();
  if (packages.length > 0) await installPackages(packages, backports, report);
  for (const file of idFilesToExtend()) appendFileSync(file, `${subordinateIds}\n`);
  link?.make();
}

export function missingPackages(): string[] {
  const packages = Object.entries(commands).flatMap(([command, name]) => (commandIsThere(command) ? [] : [name]));
  // Ubuntu has debootstrap, but not the keys of the archive that Debian's images come from.
  if (!existsSync(debianKeys)) packages.push('debian-archive-keyring');
  if (!python()) packages.push('python3-venv');
  return [...new Set(packages)];
}

function needsBackports(): boolean {
  return !commandIsThere('incus') && !packageIsKnown('incus') && backportsSource() !== undefined;
}

/** Backports live where the release itself comes from, so the machine's own source names the address. */
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

/** Whether somebody agrees to what is changed outside Strata's own folders. */
export async function agreed(changes: readonly string[], { yes, ask }: SystemOptions = {}): Promise<boolean> {
  return yes === true || (await (ask ?? askAtTerminal)(`${changes.join('\n')}\nGo ahead?`));
}

async function askAtTerminal(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || process.env.CI) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [Y/n] `);
  terminal.close();
  return !/^n/i.test(answer.trim());
}
