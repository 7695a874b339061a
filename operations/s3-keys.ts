/** Keys that servers write their backups with: made at the store or given by hand, kept in the vault and nowhere else. */
import type { Environment, Server, Storage } from '../parts/environment';
import { keyVariables } from '../parts/store/keys';
import { putIntoVault, vaultEntries } from '../home/vault-entries';
import type { Report } from '../platform/report';
import { Failure } from '../platform/failure';
import { ovhApi } from '../clouds/ovh/api';
import { backupPolicy } from '../clouds/ovh/backup-policy';
import { S3Users } from '../clouds/ovh/s3-user';
import type { Patience } from '../clouds/ovh/wait';

type Writer = Server & { readonly backup: NonNullable<Server['backup']> };

export interface GivenKeys {
  readonly access: string;
  readonly secret: string;
}

export interface StoredKeys {
  /** Servers whose keys are new in the vault. */
  readonly stored: readonly string[];
}

export interface PrunedKeys {
  readonly pruned: readonly { readonly server: string; readonly deleted: number }[];
}

export interface KeyOptions {
  /** New keys, although there are some already. */
  readonly rotate: boolean;
  readonly shell: NodeJS.ProcessEnv;
  readonly patience: Patience;
  /** Keys that a person made. @param maker says where such keys are made */
  readonly keys: (maker: string) => Promise<GivenKeys>;
}

/** Makes and stores what the vault lacks: one key per server that writes backups. */
export async function storeKeys(environment: Environment, report: Report, options: KeyOptions): Promise<StoredKeys> {
  const storage = storeOf(environment);
  const kept = vaultEntries(environment.home);
  const lacking = writers(environment).filter(({ name }) => options.rotate || !isKept(kept, name));
  if (lacking.length === 0) report('every key is in the vault already; `--rotate` makes new ones');
  if (lacking.length === 0) return { stored: [] };
  const next = storage.provider === 'ovh' ? await fromOvh(storage, options) : await byHand(storage, options);
  for (const server of lacking) {
    const { access, secret } = await next(server);
    const names = keyVariables(server.name);
    putIntoVault(environment.home, { [names.access]: access, [names.secret]: secret });
    report(`${server.name}: its key is in the vault; \`npx strata up ${environment.name}\` brings it to the server`);
  }
  return { stored: lacking.map(({ name }) => name) };
}

/** Deletes every key at OVH that the vault does not hold: those from before a rotation. */
export async function pruneKeys(environment: Environment, report: Report, options: KeyOptions): Promise<PrunedKeys> {
  const storage = storeOf(environment);
  if (storage.provider !== 'ovh')
    throw new Failure('keys of this store are deleted where they were made: in its console');
  const kept = vaultEntries(environment.home);
  const pruned: { server: string; deleted: number }[] = [];
  const users = new S3Users(await ovhApi(options.shell), storage.cloudProject, options.patience);
  for (const server of writers(environment).filter(({ name }) => isKept(kept, name))) {
    const count = await users.forgetOthers(userOf(server), kept[keyVariables(server.name).access]!);
    report(`${server.name}: ${count} old keys deleted`);
    pruned.push({ server: server.name, deleted: count });
  }
  return { pruned };
}

function storeOf({ name, storage, compute, servers }: Environment): Storage {
  const writes = servers.some(({ backup }) => backup !== null);
  if (!storage || !writes) throw new Failure(`no server of ${name} writes backups to a store, so no key is needed`);
  if (storage.provider === 'aws' && compute.provider === 'aws') {
    throw new Failure('servers at AWS have a role of their own and need no key');
  }
  return storage;
}

function writers({ servers }: Environment): Writer[] {
  return servers.filter((server): server is Writer => server.backup !== null);
}

function isKept(kept: Readonly<Record<string, string>>, server: string): boolean {
  const { access, secret } = keyVariables(server);
  return access in kept && secret in kept;
}

async function fromOvh({ cloudProject }: Storage, { shell, patience }: KeyOptions) {
  const users = new S3Users(await ovhApi(shell), cloudProject, patience);
  return (server: Writer) => users.newKey(userOf(server), backupPolicy(server.backup));
}

/** One key for all servers: what these stores sell opens every bucket of a project. */
async function byHand({ provider }: Storage, options: KeyOptions) {
  const maker =
    provider === 'hetzner'
      ? 'Hetzner makes keys in its console (Security, S3 credentials)'
      : 'this store makes its own keys';
  const keys = await options.keys(maker);
  return () => Promise.resolve(keys);
}

function userOf({ fullName }: Writer): string {
  return `strata ${fullName}`;
}
