/** Names of vault variables; all are built here. */

export interface VaultItem {
  readonly variable: string;
  /** Kind, for messages: `database`, `key of all backups`. */
  readonly kind: string;
  /** Name in the description, such as the name of a database. */
  readonly name: string;
  /** Path in the description of what it belongs to; null: Strata's own. */
  readonly path: readonly (string | number)[] | null;
  /** True where Strata generates the value once; false: the operator enters it. */
  readonly isGenerated: boolean;
  /** Words that name its place in `strata secret`: an app, an app and a service, `registries`; missing: it has no place there. */
  readonly owner?: readonly string[];
}

/** Different words may give the same variable; rule `vault-names-are-distinct` refuses that. */
export function vaultVariable(...words: readonly string[]): string {
  return `vault_${words.join('_')}`.toLowerCase().replace(/[^a-z0-9_]/g, '_');
}
