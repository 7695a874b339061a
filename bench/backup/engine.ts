/** pgBackRest with the configuration template of role postgresql_backup, for a temporary cluster. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CephStore } from '../../lab/ceph/store';
import type { StoreKeys } from '../../lab/ceph/users';
import { attempt } from '../../platform/shell';
import type { ShellResult } from '../../platform/shell';
import { venvBin } from '../../platform/venv';
import type { Cluster } from './cluster';

const role = join(__dirname, '..', '..', 'ansible', 'roles', 'postgresql_backup');
const template = join(role, 'templates', 'etc', 'pgbackrest', 'pgbackrest.conf.j2');
const lockScript = join(role, 'files', 'engine_lock.py');
const rendering = `import json, sys, jinja2
environment = jinja2.Environment(undefined=jinja2.StrictUndefined, trim_blocks=True)
values = json.load(sys.stdin)
print(environment.from_string(values.pop("template")).render(values))`;

export interface Repository {
  readonly store: CephStore;
  readonly bucket: string;
  readonly keys: StoreKeys;
  readonly name: string;
}

export class Engine {
  readonly configuration: string;

  constructor(
    readonly cluster: Cluster,
    readonly repository: Repository,
  ) {
    this.configuration = join(cluster.folder, 'pgbackrest.conf');
    writeFileSync(this.configuration, renderConfiguration(cluster, repository), { mode: 0o640 });
    chmodSync(this.configuration, 0o640);
    execFileSync('chown', ['root:postgres', this.configuration]);
  }

  /** @param command such as `backup --type=full` */
  async run(command: string, ...more: string[]): Promise<string> {
    return (await this.runForResult(command, ...more)).stdout;
  }

  /** Like the role, waits for the archiver's lock and reports it on stderr. */
  async runForResult(command: string, ...more: string[]): Promise<ShellResult> {
    const options = [`--config=${this.configuration}`, '--stanza=main'];
    const words = ['runuser', '-u', 'postgres', '--', 'pgbackrest', ...options, ...command.split(' '), ...more];
    const result = await attempt('python3', [lockScript, ...words], this.cluster.surroundings);
    if (result.code === 0) return result;
    throw new Error(
      `pgbackrest ${command} failed (exit ${result.code}): ${result.stderr.trim() || result.stdout.trim()}`,
    );
  }

  /** Stops the asynchronous archiver, which survives the cluster and would create its folder again. */
  async stop(): Promise<void> {
    await this.run('stop --force');
  }

  get archiving(): Readonly<Record<string, string>> {
    const command = `pgbackrest --config=${this.configuration} --stanza=main archive-push %p`;
    return { archive_mode: 'on', archive_command: command, archive_timeout: '30s' };
  }
}

/** Renders the role's template and replaces the paths of a host by those of this cluster. */
function renderConfiguration(cluster: Cluster, { store, bucket, keys, name }: Repository): string {
  const values = {
    template: readFileSync(template, 'utf8'),
    postgresql_backup_name: name,
    store_bucket: bucket,
    store_region: 'us-east-1',
    __postgresql_backup_store_host: store.address,
    __postgresql_backup_store_port: 443,
    store_ca_file: authorityFor(cluster, store),
    store_path_style: true,
    store_credentials: 'keys',
    store_access_key: keys.accessKey,
    store_secret_key: keys.secretKey,
    postgresql_backup_cipher: 'of-no-use-to-anybody-but-this-run',
    postgresql_backup_restorable_days: 30,
    __postgresql_backup_queue_bytes: 4 * 2 ** 30,
    __postgresql_backup_version: 'VERSION',
    postgresql_backup_port: cluster.port,
  };
  return execFileSync(venvBin('python'), ['-c', rendering], { input: JSON.stringify(values), encoding: 'utf8' })
    .replaceAll('/var/spool/pgbackrest', cluster.ownFolder('spool'))
    .replaceAll('/var/lib/postgresql/VERSION/main', cluster.data)
    .replaceAll('/var/run/postgresql', cluster.folder)
    .replace('[main]', `log-path=${cluster.ownFolder('log')}\n\n[main]`);
}

/** Copies the CA certificate, because user postgres cannot read the lab's folder. */
function authorityFor(cluster: Cluster, store: CephStore): string {
  const copy = join(cluster.folder, 'authority.crt');
  writeFileSync(copy, readFileSync(store.authority), { mode: 0o644 });
  return copy;
}
