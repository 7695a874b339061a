/** Seals the vault with a new password; a kill in between is mended by the next run. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decrypt, encrypt } from './ansible-vault';

/** The password from before, until no copy is sealed with it any more. */
export const formerPassword = 'vault-password.former';

export function rekey(home: string): void {
  const [vault, password] = [join(home, 'vault.yml'), join(home, 'vault-password')];
  const former = readFileSync(password, 'utf8').trim();
  const next = randomBytes(32).toString('base64url');
  const sealed = encrypt(decrypt(readFileSync(vault, 'utf8'), former), next);
  writeFileSync(join(home, formerPassword), `${former}\n`, { mode: 0o600 });
  // In this order: a new vault without a new password beside it says that the password is in its place already.
  writeFileSync(`${password}.next`, `${next}\n`, { mode: 0o600 });
  writeFileSync(`${vault}.next`, sealed, { mode: 0o600 });
  renameSync(`${password}.next`, password);
  renameSync(`${vault}.next`, vault);
}

/** Where a kill left the new password beside the old vault. */
export function finishRekey(home: string): void {
  const [vault, password] = [join(home, 'vault.yml'), join(home, 'vault-password')];
  if (!existsSync(`${vault}.next`) || existsSync(`${password}.next`)) return;
  renameSync(`${vault}.next`, vault);
}
