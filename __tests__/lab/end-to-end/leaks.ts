/** Every place in which a secret of the environment could lie, and the few in which one has to. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from '../../../operations/run/folders';
import { vaultEntries } from '../../../home/vault-entries';
import { forbidden, program, question, secretsIn } from '../leaks/leaks';
import type { Allowed, Leak, Secrets } from '../leaks/leaks';
import { attempt, entered, expectSuccess, generated, home, name, printed, servers } from './harness';

const ofTheApp = /^vault_(notes_web_|postgresql_notes$)/;
const cipher = /^vault_postgresql_backup_cipher$/;

const onHosts: readonly Allowed[] = [
  { secret: ofTheApp, place: /^\/opt\/notes\/\.env$/, why: 'Compose gives it to the app' },
  {
    secret: ofTheApp,
    place: /^\/opt\/notes\/releases\/\d+\/(\.env|slot-[ab]\.json)$/,
    why: 'a release is brought back with it',
  },
  { secret: ofTheApp, place: /^docker inspect notes_[ab]-web-1$/, why: 'the environment of the app itself' },
  {
    secret: ofTheApp,
    place: /^\/var\/lib\/docker\/containers\/\w+\/config\.v2\.json$/,
    why: "Docker's own record of that environment, to start the app at boot",
  },
  {
    secret: ofTheApp,
    place: /^\/run\/containerd\/io\.containerd\.runtime\.v2\.task\/moby\/\w+\/config\.json$/,
    why: 'what containerd runs the app with',
  },
  {
    secret: ofTheApp,
    place: /^\/var\/lib\/containerd\/io\.containerd\.metadata\.v1\.bolt\/meta\.db$/,
    why: "containerd's own record of the container",
  },
  { secret: cipher, place: /^\/etc\/strata\/postgresql-dump\.cipher$/, why: 'gpg seals dumps with it' },
  { secret: cipher, place: /^\/etc\/pgbackrest\/pgbackrest\.conf$/, why: 'pgBackRest seals backups with it' },
];

const onThisMachine: readonly Allowed[] = [
  { secret: /^vault-password$/, place: /\/vault-password$/, why: 'it opens the vault, and lies beside it' },
  { secret: /^the SSH key$/, place: /\/ssh\/id_ed25519$/, why: 'ssh reads it' },
];

/** Written by packages or by the kernel, never by a run; what is large in them would take minutes. */
const foreign = ['/usr/bin', '/usr/lib', '/usr/share', '/boot', '/var/lib/apt', '/var/cache/apt', '/var/lib/dpkg'];

/** All entries of the vault, so that a new secret is included without a change here. */
export function vault(): Secrets {
  return vaultEntries(home);
}

/** Also what opens the vault, and the hosts. */
function secrets(): Secrets {
  const read = (file: string) => readFileSync(join(home, file), 'utf8').trim();
  // The first line of every key is the same.
  const key = read('ssh/id_ed25519').split('\n').slice(2).join('\n');
  return { ...vault(), 'vault-password': read('vault-password'), 'the SSH key': key };
}

/** What is found on a host, allowed or not. */
export async function onHost(server: string, secretValues = secrets()): Promise<Leak[]> {
  const places = { roots: ['/', '/run', '/dev/shm'], skip: foreign, running: true };
  const result = await entered(server, ['python3', '-c', program], question(secretValues, places));
  expectSuccess(result);
  return JSON.parse(result.stdout) as Leak[];
}

async function here(): Promise<Leak[]> {
  const roots = [generated, join(outFolder, name), home].filter((root) => existsSync(root));
  const input = question(secrets(), { roots, skip: [], running: false });
  const result = await attempt('python3', ['-c', program], { input });
  expectSuccess(result);
  return JSON.parse(result.stdout) as Leak[];
}

/** Fails with names and places, never with a value. */
export async function expectNoLeaks(): Promise<void> {
  const hosts = Object.keys(servers());
  const leaks = await Promise.all(
    hosts.map(async (host) => forbidden(await onHost(host), onHosts).map((leak) => ({ host, ...leak }))),
  );
  expect(leaks.flat()).toEqual([]);
  expect(forbidden(await here(), onThisMachine)).toEqual([]);
  expect(secretsIn(printed.join('\n'), vault())).toEqual([]);
}
