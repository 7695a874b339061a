/** Backup of an environment's home folder: the files that cannot be generated again, as one text encrypted with the vault password. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { cipherVariable } from '../parts/postgresql_backup/secrets';
import { replacePrivateFile } from '../platform/write';
import { decrypt, encrypt } from './ansible-vault';
import { entriesIn, vaultText } from './vault-text';

export interface HomeBackup {
  /** Entries of `vault.yml`. */
  readonly vault: Readonly<Record<string, string>>;
  /** Path relative to the home folder → content; only files that exist. */
  readonly files: Readonly<Record<string, string>>;
}

const privateKey = 'ssh/id_ed25519';
/** Without these files nobody can log in to the servers. `known_hosts` only avoids the question whether to trust a host key. */
const keyFiles = [privateKey, `${privateKey}.pub`];
const stateFiles = ['infra.tfstate', 's3.tfstate'];
const backupFiles = [...keyFiles, 'known_hosts', ...stateFiles];
/** Encrypted by role `proxy`. A missing one costs a request to the certificate authority, so it counts as no loss. */
const isCertificates = (file: string) => /^certificates\/[a-z][a-z0-9-]*\.vault$/.test(file);

/** @throws Error if the password does not decrypt the vault */
export function readHomeBackup(home: string, password: string): HomeBackup {
  const read = (file: string) => readFileSync(join(home, file), 'utf8');
  const existing = [...backupFiles, ...certificateFiles(home)].filter((file) => existsSync(join(home, file)));
  const vault = existsSync(join(home, 'vault.yml')) ? decrypt(read('vault.yml'), password) : '';
  return { vault: entriesIn(vault), files: Object.fromEntries(existing.map((file) => [file, read(file)])) };
}

/** Copies of the hosts' certificates, relative to the home folder. */
export function certificateFiles(home: string): string[] {
  const folder = join(home, 'certificates');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => `certificates/${name}`).filter(isCertificates);
}

export function encryptHomeBackup(backup: HomeBackup, password: string): string {
  return encrypt(stringify(backup), password);
}

/** @throws Error if the password is wrong, or the text was changed */
export function decryptHomeBackup(text: string, password: string): HomeBackup {
  return parse(decrypt(text, password)) as HomeBackup;
}

/** Names of secrets, keys and newer states in `old` that would be lost if `next` replaced it. */
export function lossNames(old: HomeBackup, next: HomeBackup): string[] {
  const secrets = Object.keys(old.vault).filter((name) => old.vault[name] !== next.vault[name]);
  const files = [...keyFiles, ...stateFiles].filter((file) => {
    const [before, after] = [old.files[file], next.files[file]];
    return before !== undefined && before !== after && !(stateFiles.includes(file) && isLaterState(after, before));
  });
  return [...secrets, ...files];
}

/** True if `next` lacks the key that decrypts the database backups. The key may have another name there, such as `…_old`. */
export function losesCipher(old: HomeBackup, next: HomeBackup): boolean {
  const cipher = old.vault[cipherVariable];
  return cipher !== undefined && !Object.values(next.vault).includes(cipher);
}

export function isSame(one: HomeBackup, other: HomeBackup): boolean {
  const sorted = (record: object) => JSON.stringify(Object.entries(record).sort());
  return sorted(one.vault) === sorted(other.vault) && sorted(one.files) === sorted(other.files);
}

/** Writes each file atomically, readable by its owner only. The password is first, because the vault is useless without it. */
export function restoreHome(home: string, backup: HomeBackup, password: string): void {
  const vault = encrypt(vaultText(backup.vault), password);
  const allowed = Object.entries(backup.files).filter(([file]) => backupFiles.includes(file) || isCertificates(file));
  for (const [file, text] of [['vault-password', `${password}\n`], ['vault.yml', vault], ...allowed] as const) {
    replacePrivateFile(join(home, file), text);
  }
}

interface State {
  readonly lineage?: string;
  readonly serial?: number;
}

/** Terraform gives each state one lineage, and a serial that grows with each change. */
function isLaterState(next: string | undefined, before: string): boolean {
  if (next === undefined) return false;
  const [old, later] = [before, next].map((text) => JSON.parse(text) as State);
  return old!.lineage === later!.lineage && (later!.serial ?? 0) >= (old!.serial ?? 0);
}
