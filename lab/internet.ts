import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureAuthority } from './authority';
import { labFolder } from '../clouds/lab/folders';
import { digest } from '../platform/digest';
import { images, incus, inside, instances, waitForBoot } from './incus';
import { createHost, discard, resolver } from './building-host';
import { ensureInternetImage, internetAlias, internetFolder } from './internet-image';
import type { Lab } from '../clouds/lab/lab';
import { machineResolvers } from '../platform/machine';
import { ensurePackageFolder, packageFolder } from './package-cache';
import { eventually } from './process';
import type { Report } from '../platform/report';
import { accepts } from '../platform/open-ports';

export const internetHost = 'internet';

/** One host with all internet services that the lab's hosts need. It can be recreated: its data are on bind mounts. */
export async function ensureInternet(lab: Lab, report: Report): Promise<{ readonly isNew: boolean }> {
  await ensureInternetImage(lab, report);
  const files = await configuration(lab);
  // A new folder has the wrong owner; only creating the host sets it.
  const intact = existsSync(packageFolder(lab.name));
  const disks = mounts(lab);
  // Caches and state may have been deleted, or moved by an environment variable, since the host was created.
  for (const [, source] of disks) mkdirSync(source, { recursive: true });
  const contents = files.flatMap((file) => [file.path, file.content]);
  const recipe = digest(await imageFingerprint(), ...contents, ...disks.flat());
  const existing = (await instances(lab.project)).find((instance) => instance.name === internetHost);
  const mustCreate = !intact || existing?.config['user.strata.recipe'] !== recipe;
  if (mustCreate) await create(lab, { files, disks, recipe }, report);
  else if (existing.status !== 'Running') await incus(['start', internetHost, '--project', lab.project]);

  await push(lab, { path: '/etc/dnsmasq.upstream', content: upstream(), mode: '0644' });
  report('waiting for the internet host');
  for (const port of [53, 443, 3142, 5000]) {
    if (await eventually(60, () => accepts(lab.internet.host, port))) continue;
    throw new Error(`the internet host of ${lab.name} does not answer on port ${port}`);
  }
  return { isNew: mustCreate };
}

interface Plan {
  readonly files: readonly File[];
  readonly disks: readonly Disk[];
  readonly recipe: string;
}

async function create(lab: Lab, { files, disks, recipe }: Plan, report: Report): Promise<void> {
  report('creating the internet host');
  const scope = ['--project', lab.project];
  await discard(lab, internetHost);
  await createHost(lab, {
    name: internetHost,
    image: internetAlias,
    address: lab.internet.host,
    nameserver: '127.0.0.1',
  });
  for (const [device, source, path] of disks) {
    const disk = ['disk', `source=${source}`, `path=${path}`, 'shift=true'];
    await incus(['config', 'device', 'add', internetHost, device, ...disk, ...scope]);
  }
  for (const file of files) await push(lab, file);
  await incus(['start', internetHost, ...scope]);
  await waitForBoot(lab.project, internetHost);
  const provision = readFileSync(join(internetFolder, 'provision.sh'), 'utf8');
  await inside(lab.project, internetHost, ['bash', '-s'], provision);
  await incus(['config', 'set', internetHost, `user.strata.recipe=${recipe}`, ...scope]);
}

/** A bind mount: device name, folder on this machine, folder in the host. */
type Disk = readonly [device: string, source: string, path: string];

function mounts(lab: Lab): Disk[] {
  return [
    ['packages', ensurePackageFolder(lab.name), '/var/cache/apt-cacher-ng'],
    ['registry', join(labFolder(lab.name), 'registry'), '/var/lib/docker-registry'],
    ['caddy', join(labFolder(lab.name), 'caddy'), '/var/lib/caddy'],
  ];
}

interface File {
  readonly path: string;
  readonly content: string;
  readonly mode: string;
}

async function configuration(lab: Lab): Promise<File[]> {
  const authority = await ensureAuthority(lab);
  const file = (path: string, content: string, mode = '0644') => ({ path, content, mode });
  return [
    file('/etc/caddy/Caddyfile', renderTemplate('Caddyfile', lab)),
    file('/etc/caddy/root.crt', readFileSync(authority.certificate, 'utf8')),
    file('/etc/caddy/root.key', readFileSync(authority.key, 'utf8'), '0640'),
    file('/etc/dnsmasq.d/strata.conf', renderTemplate('dnsmasq.conf', lab)),
    file('/etc/docker/registry/config.yml', renderTemplate('registry.yml', lab)),
    file('/etc/apt-cacher-ng/zz_strata.conf', renderTemplate('acng.conf', lab)),
  ];
}

function renderTemplate(name: string, lab: Lab): string {
  return fill(readFileSync(join(internetFolder, name), 'utf8'), {
    DOMAIN: lab.internet.domain,
    HOST: lab.internet.host,
    GATEWAY: lab.internet.gateway,
    CEPH: lab.ceph.address,
    CEPHNAME: lab.ceph.name,
    PORT: String(lab.port),
  });
}

/** Replaces `@NAME@` by its value; throws if there is no value. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/@([A-Z]+)@/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for @${name}@`);
    return value;
  });
}

function upstream(): string {
  resolver();
  return machineResolvers()
    .map((server) => `nameserver ${server}\n`)
    .join('');
}

async function push(lab: Lab, file: File): Promise<void> {
  const target = `${internetHost}${file.path}`;
  const options = ['--mode', file.mode, '--uid', '0', '--gid', '0', '--create-dirs', '--project', lab.project];
  await incus(['file', 'push', '-', target, ...options], { input: file.content });
}

async function imageFingerprint(): Promise<string> {
  const image = (await images()).find(({ aliases }) => aliases.some(({ name }) => name === internetAlias));
  return image?.fingerprint ?? '';
}
