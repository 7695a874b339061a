/** What of an environment's home cannot be made again, as one text that is sealed with the vault's password. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { cipherVariable } from '../parts/postgresql_backup/secrets';
import { replacePrivateFile } from '../platform/write';
import { decrypt, encrypt } from './ansible-vault';

export interface Keepsake {
  /** Entries of `vault.yml`. */
  readonly vault: Readonly<Record<string, string>>;
  /** Path below the home → text; those that exist. */
  readonly files: Readonly<Record<string, string>>;
}

const privateKey = 'ssh/id_ed25519';
/** Files without which somebody is locked out; the others only spare questions. */
const keys = [privateKey, `${privateKey}.pub`];
const states = ['infra.tfstate', 's3.tfstate'];
const collected = [...keys, 'known_hosts', ...states];

/** @throws Error where the password does not open the vault */
export function collect(home: string, password: string): Keepsake {
  const read = (file: string) => readFileSync(join(home, file), 'utf8');
  const there = collected.filter((file) => existsSync(join(home, file)));
  const vault = existsSync(join(home, 'vault.yml')) ? decrypt(read('vault.yml'), password) : '';
  return { vault: entriesOf(vault), files: Object.fromEntries(there.map((file) => [file, read(file)])) };
}

export function seal(keepsake: Keepsake, password: string): string {
  return encrypt(stringify(keepsake), password);
}

/** @throws Error where the password is another one, or the text was changed */
export function open(text: string, password: string): Keepsake {
  return parse(decrypt(text, password)) as Keepsake;
}

/** Names of what is in `old` and would be gone if `next` took its place: secrets, keys, newer states. */
export function lost(old: Keepsake, next: Keepsake): string[] {
  const secrets = Object.keys(old.vault).filter((name) => old.vault[name] !== next.vault[name]);
  const files = [...keys, ...states].filter((file) => {
    const [before, after] = [old.files[file], next.files[file]];
    return before !== undefined && before !== after && !(states.includes(file) && isLaterState(after, before));
  });
  return [...secrets, ...files];
}

/** True where backups would lose their key: it may get another name, such as `…_old`, and stays. */
export function lostCipher(old: Keepsake, next: Keepsake): boolean {
  const cipher = old.vault[cipherVariable];
  return cipher !== undefined && !Object.values(next.vault).includes(cipher);
}

export function isSame(one: Keepsake, other: Keepsake): boolean {
  const sorted = (record: object) => JSON.stringify(Object.entries(record).sort());
  return sorted(one.vault) === sorted(other.vault) && sorted(one.files) === sorted(other.files);
}

/** Each file whole or not at all, readable by its owner only; the password comes first, since a vault without it is closed. */
export function putBack(home: string, keepsake: Keepsake, password: string): void {
  const vault = encrypt(stringify(keepsake.vault), password);
  const known = Object.entries(keepsake.files).filter(([file]) => collected.includes(file));
  for (const [file, text] of [['vault-password', `${password}\n`], ['vault.yml', vault], ...known] as const) {
    replacePrivateFile(join(home, file), text);
  }
}

interface State {
  readonly lineage?: string;
  readonly serial?: number;
}

/** Terraform's own marks: one lineage per state, and a serial that grows with each change. */
function isLaterState(next: string | undefined, before: string): boolean {
  if (next === undefined) return false;
  const [old, later] = [before, next].map((text) => JSON.parse(text) as State);
  return old!.lineage === later!.lineage && (later!.serial ?? 0) >= (old!.serial ?? 0);
}

function entriesOf(text: string): Record<string, string> {
  return (parse(text) ?? {}) as Record<string, string>;
}
