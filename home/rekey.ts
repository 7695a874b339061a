/** Encrypts the vault with a new password. If the process is killed in between, the next run finishes the work. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replacePrivateFile } from '../platform/write';
import { decrypt, encrypt } from './ansible-vault';
import { certificateFiles } from './home-backup';

/** File with the previous password, until no copy is encrypted with it any more. */
export const formerPassword = 'vault-password.former';

export function rekey(home: string): void {
  const [vault, password] = [join(home, 'vault.yml'), join(home, 'vault-password')];
  const former = readFileSync(password, 'utf8').trim();
  const next = randomBytes(32).toString('base64url');
  const ciphertext = encrypt(decrypt(readFileSync(vault, 'utf8'), former), next);
  writeFileSync(join(home, formerPassword), `${former}\n`, { mode: 0o600 });
  // The password is renamed first: so a `vault.yml.next` without `vault-password.next` means that only the vault is left to rename.
  writeFileSync(`${password}.next`, `${next}\n`, { mode: 0o600 });
  writeFileSync(`${vault}.next`, ciphertext, { mode: 0o600 });
  renameSync(`${password}.next`, password);
  renameSync(`${vault}.next`, vault);
  for (const file of certificateFiles(home)) rekeyCertificates(join(home, file), former, next);
}

/** After a kill before this, the next `up` writes the copy anew from its host. */
function rekeyCertificates(file: string, former: string, next: string): void {
  try {
    replacePrivateFile(file, encrypt(decrypt(readFileSync(file, 'utf8'), former), next));
  } catch {
    rmSync(file, { force: true });
  }
}

/** Finishes a rekey that was killed between the two renames. */
export function finishRekey(home: string): void {
  const [vault, password] = [join(home, 'vault.yml'), join(home, 'vault-password')];
  if (!existsSync(`${vault}.next`) || existsSync(`${password}.next`)) return;
  renameSync(`${vault}.next`, vault);
}
