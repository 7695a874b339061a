import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from '../internet';
import { run } from '../../platform/shell';
import { configurationFile, ensureDaemon, runCephProgram } from './daemons';
import type { CephStore } from './store';

const disk = '00000000-0000-4000-9000-000000000000';

/** Ceph's users and their capabilities. */
const identities: readonly (readonly [name: string, ...rights: string[]])[] = [
  ['mon.', 'mon', 'allow *'],
  ['client.admin', 'mon', 'allow *', 'osd', 'allow *'],
  ['osd.0', 'mon', 'allow profile osd', 'osd', 'allow *'],
  ['client.rgw', 'mon', 'allow rw', 'osd', 'allow rwx'],
];

/** Each part gets its final name only when it is complete, so a killed run can be repeated. */
export async function ensureCluster(store: CephStore): Promise<void> {
  writeFileSync(configurationFile(store), configuration(store));
  await makeOnce(store, 'keyring', (file) => makeKeyring(file));
  await makeOnce(store, 'mon', (folder) => makeMonitor(store, folder));
  ensureDaemon(store, 'mon');
  await makeOnce(store, 'osd', async (folder) => {
    await runCephProgram(store, 'ceph', 'osd', 'new', disk, '0');
    mkdirSync(folder);
    await runCephProgram(store, 'ceph-osd', '--mkfs', '-i', '0', '--osd-uuid', disk, '--osd-data', folder);
  });
  ensureDaemon(store, 'osd');
}

async function makeOnce(store: CephStore, name: string, make: (path: string) => Promise<void>): Promise<void> {
  const path = join(store.folder, name);
  if (existsSync(path)) return;
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  await make(unfinished);
  renameSync(unfinished, path);
}

async function makeKeyring(file: string): Promise<void> {
  await run('ceph-authtool', ['--create-keyring', file]);
  for (const [name, ...rights] of identities) {
    const caps = pairs(rights).flatMap(([service, right]) => ['--cap', service, right]);
    await run('ceph-authtool', [file, '--gen-key', '-n', name, ...caps]);
  }
}

function pairs(words: readonly string[]): [string, string][] {
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1]!] as [string, string]] : []));
}

async function makeMonitor(store: CephStore, folder: string): Promise<void> {
  const map = `${folder}.map`;
  const address = `[v2:127.0.0.1:${monitorPort(store)}]`;
  await run('monmaptool', ['--create', '--clobber', '--fsid', fsid(store), '--addv', 'a', address, map]);
  const options = ['--conf', configurationFile(store), '--monmap', map, '--mon-data', folder];
  await run('ceph-mon', ['--mkfs', '-i', 'a', ...options, '--keyring', join(store.folder, 'keyring')]);
  rmSync(map);
}

function configuration(store: CephStore): string {
  return fill(readFileSync(join(__dirname, 'ceph.conf'), 'utf8'), {
    HEADER: 'Made from lab/ceph/ceph.conf whenever the store is brought up.',
    FSID: fsid(store),
    FOLDER: store.folder,
    MONITOR: String(monitorPort(store)),
    ADDRESS: store.address,
    NAME: store.name,
  });
}

function fsid({ lab }: CephStore): string {
  return `00000000-0000-4000-8000-00000000000${lab.index}`;
}

function monitorPort({ lab }: CephStore): number {
  return 3310 + lab.index;
}
