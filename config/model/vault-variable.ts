/** Name of a variable in the environment's vault: `vault_postgresql_notes`. */
export function vaultVariable(...parts: string[]): string {
  return ['vault', ...parts]
    .join('_')
    .toLowerCase()
    .replace(/[^a-z0-9_]/g, '_');
}
