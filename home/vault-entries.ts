/** Reads the vault, and adds secrets that Strata does not generate, such as the keys of an object store. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replacePrivateFile } from '../platform/write';
import { decrypt, encrypt } from './ansible-vault';
import { ensureVault } from './vault';
import { entriesIn, vaultText } from './vault-text';

export type Entries = Readonly<Record<string, string>>;

export function vaultEntries(home: string): Entries {
  ensureVault(home, []);
  const { file, password } = vaultOf(home);
  return entriesIn(decrypt(readFileSync(file, 'utf8'), password));
}

/** As `vaultEntries`, but makes no vault where there is none: then it is empty. */
export function presentEntries(home: string): Entries {
  return existsSync(join(home, 'vault.yml')) ? vaultEntries(home) : {};
}

/** Secrets to hide in logs and messages; empty if there is no vault yet. */
export function vaultValues(home: string): string[] {
  return Object.values(presentEntries(home)).map(String);
}

/** Replaces the file atomically: if the process is killed, the previous vault is still there. */
export function putIntoVault(home: string, entries: Entries): void {
  const all = { ...vaultEntries(home), ...entries };
  const { file, password } = vaultOf(home);
  replacePrivateFile(file, encrypt(vaultText(all), password));
}

function vaultOf(home: string): { file: string; password: string } {
  return { file: join(home, 'vault.yml'), password: readFileSync(join(home, 'vault-password'), 'utf8').trim() };
}
