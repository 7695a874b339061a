/** Access keys with which servers write backups: created through the store's API or entered by hand, and stored only in the vault. */
import { storageFacts } from '../clouds/clouds';
import type { KeyAsking, KeyMaker, StoreKey } from '../clouds/store-keys';
import type { Environment, Server, Storage } from '../parts/environment';
import { keyVariables } from '../parts/store/keys';
import { putIntoVault, vaultEntries } from '../home/vault-entries';
import type { Report } from '../platform/report';
import { Failure } from '../platform/failure';

type Writer = Server & { readonly backup: NonNullable<Server['backup']> };

export interface StoredKeys {
  /** Servers whose keys are new in the vault. */
  readonly stored: readonly string[];
}

export interface PrunedKeys {
  readonly pruned: readonly { readonly server: string; readonly deleted: number }[];
}

export interface KeyOptions extends KeyAsking {
  /** Replace existing keys. */
  readonly rotate: boolean;
  /** Asks the operator for keys. @param maker says where the operator creates such keys */
  readonly keys: (maker: string) => Promise<StoreKey>;
}

/** Creates the keys that are missing in the vault: one per server that writes backups. */
export async function storeKeys(environment: Environment, report: Report, options: KeyOptions): Promise<StoredKeys> {
  const storage = storeOf(environment);
  const entries = vaultEntries(environment.home);
  const serversWithoutKey = writers(environment).filter(({ name }) => options.rotate || !hasKey(entries, name));
  if (serversWithoutKey.length === 0) report('every key is in the vault already; `--rotate` makes new ones');
  if (serversWithoutKey.length === 0) return { stored: [] };
  const next = await keySource(storage, options);
  for (const server of serversWithoutKey) {
    const { access, secret } = await next(server);
    const names = keyVariables(server.name);
    putIntoVault(environment.home, { [names.access]: access, [names.secret]: secret });
    report(`${server.name}: its key is in the vault; \`npx strata up ${environment.name}\` brings it to the server`);
  }
  return { stored: serversWithoutKey.map(({ name }) => name) };
}

/** Deletes all keys at the store that are not in the vault, such as those replaced by a rotation. */
export async function pruneKeys(environment: Environment, report: Report, options: KeyOptions): Promise<PrunedKeys> {
  const storage = storeOf(environment);
  const maker = await makerOf(storage, options);
  if (!maker) throw new Failure('keys of this store are deleted where they were made: in its console');
  const entries = vaultEntries(environment.home);
  const pruned: { server: string; deleted: number }[] = [];
  for (const server of writers(environment).filter(({ name }) => hasKey(entries, name))) {
    const count = await maker.forgetOthers(userOf(server), entries[keyVariables(server.name).access]!);
    report(`${server.name}: ${count} old keys deleted`);
    pruned.push({ server: server.name, deleted: count });
  }
  return { pruned };
}

function storeOf({ name, storage, servers }: Environment): Storage {
  const writes = servers.some(({ backup }) => backup !== null);
  if (!storage || !writes) throw new Failure(`no server of ${name} writes backups to a store, so no key is needed`);
  if (storage.credentials === 'instance') {
    throw new Failure(`servers at ${storageFacts(storage).title} have an IAM role and need no key`);
  }
  return storage;
}

function writers({ servers }: Environment): Writer[] {
  return servers.filter((server): server is Writer => server.backup !== null);
}

function hasKey(entries: Readonly<Record<string, string>>, server: string): boolean {
  const { access, secret } = keyVariables(server);
  return access in entries && secret in entries;
}

/** One key per server if the store has an API for keys; else one for all servers, which has access to every bucket of a project. */
async function keySource(storage: Storage, options: KeyOptions): Promise<(server: Writer) => Promise<StoreKey>> {
  const maker = await makerOf(storage, options);
  if (maker) return (server) => maker.newKey(userOf(server), server.backup);
  const { keys } = storageFacts(storage);
  const key = await options.keys(keys.by === 'hand' ? keys.said : '');
  return () => Promise.resolve(key);
}

/** Null: the store has no API for keys, so the operator creates them by hand. */
async function makerOf(storage: Storage, asking: KeyAsking): Promise<KeyMaker | null> {
  const { keys } = storageFacts(storage);
  return keys.by === 'api' ? (await keys.load())(storage, asking) : null;
}

function userOf({ fullName }: Writer): string {
  return `strata ${fullName}`;
}
