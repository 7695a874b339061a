import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replacePrivateFile } from '../platform/write';
import { decrypt, encrypt } from './ansible-vault';
import { entriesIn, vaultText } from './vault-text';

/**
 * Generates missing secrets of the vault; existing values never change. Each has 256 random bits and is safe in URLs and shells.
 * @param variables names such as `vault_postgresql_notes`
 */
export function ensureVault(home: string, variables: readonly string[]): void {
  const file = join(home, 'vault.yml');
  const password = ensurePassword(join(home, 'vault-password'), existsSync(file));
  const entries = existsSync(file) ? entriesIn(decrypt(readFileSync(file, 'utf8'), password)) : {};
  const missing = variables.filter((variable) => !(variable in entries));
  if (missing.length === 0 && existsSync(file)) return;

  const newEntries = Object.fromEntries(missing.map((variable) => [variable, randomBytes(32).toString('base64url')]));
  replacePrivateFile(file, encrypt(vaultText({ ...entries, ...newEntries }), password));
}

function ensurePassword(file: string, vaultExists: boolean): string {
  if (!existsSync(file)) {
    if (vaultExists) throw new Error(`${file} is missing, and the vault beside it cannot be decrypted without it`);
    replacePrivateFile(file, `${randomBytes(32).toString('base64url')}\n`);
  }
  return readFileSync(file, 'utf8').trim();
}
