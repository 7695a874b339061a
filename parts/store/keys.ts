import type { Description } from '../description';
import { vaultVariable } from '../vault/item';
import type { VaultItem } from '../vault/item';

/** Vault variables of a server's access key for the backup bucket, at stores without IAM roles. */
export function keyVariables(server: string): { readonly access: string; readonly secret: string } {
  return { access: vaultVariable('s3_access_key', server), secret: vaultVariable('s3_secret_key', server) };
}

export function storeSecrets({ servers }: Description): VaultItem[] {
  return Object.keys(servers).flatMap((name) => {
    const { access, secret } = keyVariables(name);
    const of = { name, path: ['servers', name], isGenerated: false };
    return [
      { ...of, variable: access, kind: 'store access key' },
      { ...of, variable: secret, kind: 'store secret key' },
    ];
  });
}
