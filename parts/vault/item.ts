/** The one place where names of the environment's vault are made. */

export interface VaultItem {
  readonly variable: string;
  /** What it is, for people: `database`, `key of all backups`. */
  readonly kind: string;
  /** What it is called in the description, such as the name of a database. */
  readonly name: string;
  /** Keys from the root of the description to what it is for; null: for Strata itself, whether it is used or not. */
  readonly path: readonly (string | number)[] | null;
  /** True where Strata makes its value once; others are given by somebody. */
  readonly made: boolean;
}

/** Different words may come out alike: `vaultContents` lists all items of a description, and a rule refuses those. */
export function vaultVariable(...words: readonly string[]): string {
  return `vault_${words.join('_')}`.toLowerCase().replace(/[^a-z0-9_]/g, '_');
}
