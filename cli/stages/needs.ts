/** Programs that tests want of this machine, beside those of the lab: brought before the tests, which would skip themselves. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasCommand, installWithoutServices } from '../../platform/apt';
import type { Report } from '../../platform/report';
import { hasConsent } from '../../lab/system';

type Packages = Readonly<Record<string, () => boolean>>;

const has = (command: string) => () => hasCommand(command);
const tools: Packages = { openssl: has('openssl'), gpg: has('gpg'), 'openssh-client': has('ssh-keygen') };
const server: Packages = { postgresql: postgresqlIsThere };
const ceph: Packages = {
  'ceph-mon': has('ceph-mon'),
  'ceph-osd': has('ceph-osd'),
  radosgw: has('radosgw'),
  'ceph-common': has('ceph'),
};

/** By stage; each package with what says that it is there. */
export const needs: Readonly<Record<string, Packages>> = {
  unit: {
    ...tools,
    ...server,
    nginx: has('nginx'),
    mount: has('losetup'),
    skopeo: has('skopeo'),
    umoci: has('umoci'),
    zsh: has('zsh'),
    fish: has('fish'),
  },
  python: { openssl: has('openssl'), nftables: has('nft'), haproxy: has('haproxy') },
  example: server,
  lab: { ...tools, ...server, ...ceph, curl: has('curl'), pgbackrest: has('pgbackrest') },
};

const clusters = '/etc/postgresql-common/createcluster.d/strata-tests.conf';

/** @param stages that will run. Where nothing can be installed, or somebody says no, the tests say themselves what is missing. */
export async function ensureNeeds(stages: readonly string[], report: Report): Promise<void> {
  const missing = missingOf(stages);
  if (missing.length === 0 || process.getuid?.() !== 0 || !hasCommand('apt-get')) return;
  const change = `install the packages ${missing.join(', ')}, which tests use; none of their services is started`;
  report(`this machine: ${change}`);
  if (!(await hasConsent([change]))) return report('nothing was installed: tests that need it are skipped');
  await withoutCluster(() => installWithoutServices(missing, report));
}

export function missingOf(stages: readonly string[]): string[] {
  const required = stages.flatMap((stage) => Object.entries(needs[stage] ?? {}));
  return [...new Set(required.flatMap(([name, isThere]) => (isThere() ? [] : [name])))];
}

/** Debian makes a cluster of the machine's own with the server; tests make theirs. */
async function withoutCluster(work: () => Promise<void>): Promise<void> {
  mkdirSync(dirname(clusters), { recursive: true });
  writeFileSync(clusters, '# Strata, while it installs the server for its tests.\ncreate_main_cluster = false\n');
  await work().finally(() => rmSync(clusters, { force: true }));
}

function postgresqlIsThere(folder = '/usr/lib/postgresql'): boolean {
  if (!existsSync(folder)) return false;
  return readdirSync(folder).some((version) => existsSync(`${folder}/${version}/bin/initdb`));
}
