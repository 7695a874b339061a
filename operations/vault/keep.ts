/** Copies the files that cannot be generated again to the bucket of the backups, and never overwrites a copy that has more. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../parts/environment';
import { cipherVariable, formerCipherVariable } from '../../parts/postgresql_backup/secrets';
import {
  readHomeBackup,
  isSame,
  lossNames,
  losesCipher,
  decryptHomeBackup,
  encryptHomeBackup,
} from '../../home/home-backup';
import type { HomeBackup } from '../../home/home-backup';
import { formerPassword } from '../../home/rekey';
import { Failure } from '../../platform/failure';
import { hasKeys } from './keys';
import { withStore } from './store';
import type { StoredObject } from './store';

/** Object in the bucket; `ansible-vault view` can read it, too. */
export const homeBackupName = 'home.vault';

/**
 * @returns a short summary
 * @throws Failure if the bucket has secrets, keys or states that this machine lacks
 */
export async function keepVault(environment: Environment): Promise<string> {
  const { home, storage } = environment;
  if (!hasKeys(storage)) return 'not kept: your shell has no keys of the store (AWS_ACCESS_KEY_ID)';
  const nowhere = () => `not kept: no bucket; copy ${home} to a safe place`;
  return withStore(environment, nowhere, async (store) => {
    const password = passwordOf(home)!;
    const local = readHomeBackup(home, password);
    const copy = await store.get(homeBackupName);
    if (copy) {
      const remote = decryptCopy(environment, copy);
      if (isSame(remote, local) && canOpen(copy.text, password)) return 'unchanged';
      refuseLoss(environment, copy, { remote, local });
    }
    const ciphertext = encryptHomeBackup(local, password);
    await store.put(homeBackupName, ciphertext, copy);
    rememberCopy(home, ciphertext);
    return `in ${store.bucket}`;
  });
}

/**
 * Checked before anything is created: a machine without the secrets of an environment must not generate new ones.
 * @throws Failure if the bucket has secrets, keys or states that this machine lacks
 */
export async function guardVault(environment: Environment): Promise<string> {
  const { name, home, storage } = environment;
  if (!hasKeys(storage)) return 'not compared';
  return withStore(
    environment,
    () => 'no bucket',
    async (store) => {
      const copy = await store.get(homeBackupName);
      if (!copy) return 'none yet';
      if (!existsSync(join(home, 'vault.yml'))) {
        throw new Failure(
          `${home} holds no vault, and one is kept beside the backups (of ${copy.modified?.toISOString()}). Nothing was made; ` +
            `\`npx strata vault recover ${name}\` brings it here`,
        );
      }
      const remote = decryptCopy(environment, copy);
      refuseLoss(environment, copy, { remote, local: readHomeBackup(home, passwordOf(home)!) });
      return 'is this one';
    },
  );
}

export function passwordOf(home: string): string | null {
  return textOf(join(home, 'vault-password'));
}

/** Saves the digest of the copy that this home folder last matched, to distinguish own changes from those of another machine. */
export function rememberCopy(home: string, ciphertext: string): void {
  writeFileSync(join(home, 'vault-seen'), `${digest(ciphertext)}\n`, { mode: 0o600 });
}

/** @throws Failure if no password on this machine decrypts the copy */
export function decryptCopy({ name, home }: Environment, { text, modified }: StoredObject): HomeBackup {
  const passwords = [passwordOf(home), textOf(join(home, formerPassword))].filter((each) => each !== null);
  const fitting = passwords.find((password) => canOpen(text, password));
  if (fitting) return decryptHomeBackup(text, fitting);
  throw new Failure(
    `the vault beside the backups (of ${modified?.toISOString()}) cannot be decrypted with the password in ${home}: it was ` +
      `written by another machine. Nothing was changed. With its password, \`npx strata vault recover ${name} --replace\` ` +
      'restores it here and moves the local files to another folder',
  );
}

interface Comparison {
  readonly remote: HomeBackup;
  readonly local: HomeBackup;
}

function refuseLoss(
  { name, home }: Environment,
  { text, modified }: StoredObject,
  { remote, local }: Comparison,
): void {
  if (losesCipher(remote, local)) {
    throw new Failure(
      `${home} lacks the key of the backups, which the vault beside them has (${cipherVariable}): without it they ` +
        `cannot be decrypted. Nothing was changed. \`npx strata vault recover ${name} --replace\` restores it here; if you want a new key, ` +
        `keep the old one in the vault as ${formerCipherVariable}`,
    );
  }
  const missing = lossNames(remote, local);
  const isOwn = textOf(join(home, 'vault-seen')) === digest(text);
  if (missing.length === 0 || isOwn) return;
  throw new Failure(
    `the vault beside the backups was written by another machine (${modified?.toISOString()}) and has entries that ${home} lacks or has ` +
      `different: ${missing.join(', ')}. Nothing was changed. \`npx strata vault recover ${name} --replace\` restores it here and ` +
      'moves the local files to another folder',
  );
}

function canOpen(text: string, password: string): boolean {
  try {
    decryptHomeBackup(text, password);
    return true;
  } catch {
    return false;
  }
}

function textOf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
