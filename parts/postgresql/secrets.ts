import type { Description } from '../description';
import { vaultVariable } from '../vault/item';
import type { VaultItem } from '../vault/item';

export function passwordVariable(database: string): string {
  return vaultVariable('postgresql', database);
}

/** Passwords of a remote database are not generated: the operator gets them from its owner. */
export function passwords({ postgresql }: Description): VaultItem[] {
  const isGenerated = postgresql?.mode !== 'remote';
  return Object.keys(postgresql?.databases ?? {}).map((name) => ({
    variable: passwordVariable(name),
    kind: 'database',
    name,
    path: ['postgresql', 'databases', name],
    isGenerated: isGenerated,
  }));
}
