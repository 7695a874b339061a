import { cephProgram } from './daemons';
import type { CephStore } from './store';

export interface StoreKeys {
  readonly accessKey: string;
  readonly secretKey: string;
}

interface User {
  readonly keys: readonly { readonly user: string; readonly access_key: string; readonly secret_key: string }[];
}

/** Owns every bucket that Terraform makes with its keys. */
export function operatorKeys(store: CephStore): Promise<StoreKeys> {
  return keysOf(store, 'operator', 'operator');
}

/** One per server, for every bucket of the operator: as in a project at Hetzner. Made where they are missing. */
export async function serverKeys(store: CephStore, server: string): Promise<StoreKeys> {
  await operatorKeys(store);
  return keysOf(store, 'operator', `operator:${server}`);
}

/** Somebody else at the same store. */
export function strangerKeys(store: CephStore): Promise<StoreKeys> {
  return keysOf(store, 'stranger', 'stranger');
}

async function keysOf(store: CephStore, owner: string, name: string): Promise<StoreKeys> {
  const known = await radosgwAdmin(store, 'user', 'info', `--uid=${owner}`);
  const found = known === null ? undefined : keyIn(known, name);
  return found ?? keyIn((await make(store, owner, name))!, name)!;
}

function make(store: CephStore, owner: string, name: string): Promise<string | null> {
  if (name === owner) return radosgwAdmin(store, 'user', 'create', `--uid=${owner}`, `--display-name=${owner}`);
  const generated = ['--key-type=s3', '--gen-access-key', '--gen-secret'];
  const subuser = [`--uid=${owner}`, `--subuser=${name}`, '--access=readwrite', ...generated];
  return radosgwAdmin(store, 'subuser', 'create', ...subuser);
}

/** @returns null where there is no such user */
async function radosgwAdmin(store: CephStore, ...args: string[]): Promise<string | null> {
  const { code, stdout, stderr } = await cephProgram(store, 'radosgw-admin', ...args);
  if (code === 0) return stdout;
  if (/no user info saved/.test(stderr)) return null;
  throw new Error(`radosgw-admin ${args.slice(0, 2).join(' ')} failed (exit ${code}): ${stderr.slice(-500)}`);
}

function keyIn(printed: string, name: string): StoreKeys | undefined {
  const key = (JSON.parse(printed) as User).keys.find(({ user }) => user === name);
  return key && { accessKey: key.access_key, secretKey: key.secret_key };
}
