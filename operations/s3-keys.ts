/** Keys that servers write their backups with: made at the store or given by hand, kept in the vault and nowhere else. */
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
  /** New keys, although there are some already. */
  readonly rotate: boolean;
  /** Keys that a person made. @param maker says where such keys are made */
  readonly keys: (maker: string) => Promise<StoreKey>;
}

/** Makes and stores what the vault lacks: one key per server that writes backups. */
export async function storeKeys(environment: Environment, report: Report, options: KeyOptions): Promise<StoredKeys> {
  const storage = storeOf(environment);
  const kept = vaultEntries(environment.home);
  const lacking = writers(environment).filter(({ name }) => options.rotate || !isKept(kept, name));
  if (lacking.length === 0) report('every key is in the vault already; `--rotate` makes new ones');
  if (lacking.length === 0) return { stored: [] };
  const next = await source(storage, options);
  for (const server of lacking) {
    const { access, secret } = await next(server);
    const names = keyVariables(server.name);
    putIntoVault(environment.home, { [names.access]: access, [names.secret]: secret });
    report(`${server.name}: its key is in the vault; \`npx strata up ${environment.name}\` brings it to the server`);
  }
  return { stored: lacking.map(({ name }) => name) };
}

/** Deletes every key at the store that the vault does not hold: those from before a rotation. */
export async function pruneKeys(environment: Environment, report: Report, options: KeyOptions): Promise<PrunedKeys> {
  const storage = storeOf(environment);
  const maker = await makerOf(storage, options);
  if (!maker) throw new Failure('keys of this store are deleted where they were made: in its console');
  const kept = vaultEntries(environment.home);
  const pruned: { server: string; deleted: number }[] = [];
  for (const server of writers(environment).filter(({ name }) => isKept(kept, name))) {
    const count = await maker.forgetOthers(userOf(server), kept[keyVariables(server.name).access]!);
    report(`${server.name}: ${count} old keys deleted`);
    pruned.push({ server: server.name, deleted: count });
  }
  return { pruned };
}

function storeOf({ name, storage, servers }: Environment): Storage {
  const writes = servers.some(({ backup }) => backup !== null);
  if (!storage || !writes) throw new Failure(`no server of ${name} writes backups to a store, so no key is needed`);
  if (storage.credentials === 'instance') {
    throw new Failure(`servers at ${storageFacts(storage).title} have a role of their own and need no key`);
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

/** Made one by one where the store has an API for it; else one key for all servers, which opens every bucket of a project. */
async function source(storage: Storage, options: KeyOptions): Promise<(server: Writer) => Promise<StoreKey>> {
  const maker = await makerOf(storage, options);
  if (maker) return (server) => maker.newKey(userOf(server), server.backup);
  const { keys } = storageFacts(storage);
  const given = await options.keys(keys.by === 'hand' ? keys.said : '');
  return () => Promise.resolve(given);
}

/** Null: people make keys there, by hand. */
async function makerOf(storage: Storage, asking: KeyAsking): Promise<KeyMaker | null> {
  const { keys } = storageFacts(storage);
  return keys.by === 'api' ? (await keys.load())(storage, asking) : null;
}

function userOf({ fullName }: Writer): string {
  return `strata ${fullName}`;
}
