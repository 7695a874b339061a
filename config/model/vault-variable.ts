/** Name of a variable in the environment's vault: `vault_postgresql_notes`. */
export function vaultVariable(...parts: string[]): string {
  return ['vault', ...parts]
    .join('_')
    .toLowerCase()
    .replace(/[^a-z0-9_]/g, '_');
}

/** Variables of the key that a server writes its backups with, where the store knows it by a key. */
export function keyVariables(server: string): { readonly access: string; readonly secret: string } {
  return { access: vaultVariable('s3_access_key', server), secret: vaultVariable('s3_secret_key', server) };
}
