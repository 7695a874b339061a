/** Secrets that somebody else made, such as the keys of a store, beside those that `ensureVault` makes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { replacePrivateFile } from '../platform/write';
import { decrypt, encrypt } from './ansible-vault';
import { ensureVault } from './vault';

export type Entries = Readonly<Record<string, string>>;

export function vaultEntries(home: string): Entries {
  ensureVault(home, []);
  const { file, password } = vaultOf(home);
  return (parse(decrypt(readFileSync(file, 'utf8'), password)) ?? {}) as Entries;
}

/** What must never be shown; nothing where there is no vault yet. */
export function vaultValues(home: string): string[] {
  return existsSync(join(home, 'vault.yml')) ? Object.values(vaultEntries(home)).map(String) : [];
}

/** Whole or not at all, so that a kill in between leaves the vault that was. */
export function putIntoVault(home: string, entries: Entries): void {
  const all = { ...vaultEntries(home), ...entries };
  const { file, password } = vaultOf(home);
  replacePrivateFile(file, encrypt(stringify(all), password));
}

function vaultOf(home: string): { file: string; password: string } {
  return { file: join(home, 'vault.yml'), password: readFileSync(join(home, 'vault-password'), 'utf8').trim() };
}
