import { cephProgram } from './daemons';
import type { CephStore } from './store';

export interface StoreKeys {
  readonly accessKey: string;
  readonly secretKey: string;
}

interface User {
  readonly keys: readonly { readonly user: string; readonly access_key: string; readonly secret_key: string }[];
}

/** The keys of the user that owns every bucket which Terraform creates. */
export function operatorKeys(store: CephStore): Promise<StoreKeys> {
  return keysOf(store, 'operator', 'operator');
}

/** One key per server, created if it is missing. As in a Hetzner project, it has access to every bucket of the operator. */
export async function serverKeys(store: CephStore, server: string): Promise<StoreKeys> {
  await operatorKeys(store);
  return keysOf(store, 'operator', `operator:${server}`);
}

/** The keys of a different user of the same store. */
export function strangerKeys(store: CephStore): Promise<StoreKeys> {
  return keysOf(store, 'stranger', 'stranger');
}

async function keysOf(store: CephStore, owner: string, name: string): Promise<StoreKeys> {
  const user = await radosgwAdmin(store, 'user', 'info', `--uid=${owner}`);
  const existingKey = user === null ? undefined : keyIn(user, name);
  return existingKey ?? keyIn((await make(store, owner, name))!, name)!;
}

function make(store: CephStore, owner: string, name: string): Promise<string | null> {
  if (name === owner) return radosgwAdmin(store, 'user', 'create', `--uid=${owner}`, `--display-name=${owner}`);
  const generated = ['--key-type=s3', '--gen-access-key', '--gen-secret'];
  const subuser = [`--uid=${owner}`, `--subuser=${name}`, '--access=readwrite', ...generated];
  return radosgwAdmin(store, 'subuser', 'create', ...subuser);
}

/** @returns null if the user does not exist */
async function radosgwAdmin(store: CephStore, ...args: string[]): Promise<string | null> {
  const { code, stdout, stderr } = await cephProgram(store, 'radosgw-admin', ...args);
  if (code === 0) return stdout;
  if (/no user info saved/.test(stderr)) return null;
  throw new Error(`radosgw-admin ${args.slice(0, 2).join(' ')} failed (exit ${code}): ${stderr.slice(-500)}`);
}

function keyIn(userJson: string, name: string): StoreKeys | undefined {
  const key = (JSON.parse(userJson) as User).keys.find(({ user }) => user === name);
  return key && { accessKey: key.access_key, secretKey: key.secret_key };
}
