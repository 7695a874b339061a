import { appsOf } from '../app/described';
import type { Description } from '../description';
import { vaultVariable } from '../vault/item';
import type { VaultItem } from '../vault/item';
import { backedUpPostgresql } from './backed-up';

export const cipherVariable = vaultVariable('postgresql_backup_cipher');
export const formerCipherVariable = vaultVariable('postgresql_backup_cipher_old');

export function ciphers(description: Description): VaultItem[] {
  const cipher = { name: 'cipher', path: null };
  return [
    { ...cipher, variable: cipherVariable, kind: 'key of all backups', isGenerated: isUsed(description) },
    { ...cipher, variable: formerCipherVariable, kind: 'former key of all backups', isGenerated: false },
  ];
}

/** True where there are backups or dumps to encrypt. */
function isUsed(description: Description): boolean {
  const dumped = appsOf(description).some(([, app]) => Object.values(app.services).some(({ dump }) => dump));
  return dumped || backedUpPostgresql(description) !== undefined;
}
