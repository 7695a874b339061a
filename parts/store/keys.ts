import type { Description } from '../description';
import { vaultVariable } from '../vault/item';
import type { VaultItem } from '../vault/item';

/** Variables of the key that a server writes its backups with, where the store knows it by a key. */
export function keyVariables(server: string): { readonly access: string; readonly secret: string } {
  return { access: vaultVariable('s3_access_key', server), secret: vaultVariable('s3_secret_key', server) };
}

export function storeSecrets({ servers }: Description): VaultItem[] {
  return Object.keys(servers).flatMap((name) => {
    const { access, secret } = keyVariables(name);
    const of = { name, path: ['servers', name], made: false };
    return [
      { ...of, variable: access, kind: 'store access key' },
      { ...of, variable: secret, kind: 'store secret key' },
    ];
  });
}
