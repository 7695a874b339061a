/** Restores an environment's home folder on a machine that only has the repository, the cloud's keys and the vault password. */
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../parts/environment';
import { readHomeBackup, lossNames, decryptHomeBackup, restoreHome } from '../../home/home-backup';
import type { HomeBackup } from '../../home/home-backup';
import { Failure } from '../../platform/failure';
import { homeBackupName, rememberCopy, passwordOf } from './keep';
import { prefix, withStore } from './store';
import type { VaultStore } from './store';

export interface Recovery {
  readonly password: string;
  /** Local files that are not in the bucket are moved to another folder, not deleted. */
  readonly replace: boolean;
  readonly now: Date;
}

export interface RecoveredVault {
  readonly environment: string;
  readonly home: string;
  /** Number of secrets. */
  readonly secrets: number;
  readonly files: readonly string[];
  /** Folder with the previous files; null: none had to be moved. */
  readonly aside: string | null;
}

/**
 * @throws Failure before anything is written, if the password is wrong or local files would be lost
 */
export function recover(environment: Environment, recovery: Recovery): Promise<RecoveredVault> {
  const { name, home } = environment;
  const nowhere = (): never => {
    throw new Failure(`${name} has no bucket, so there is no copy of its vault: restore your own copy of ${home}`);
  };
  return withStore(environment, nowhere, async (store) => {
    const { text, backup } = await fetchBackup(store, recovery.password);
    const aside = putAside(environment, backup, recovery);
    restoreHome(home, backup, recovery.password);
    rememberCopy(home, text);
    const files = Object.keys(backup.files).sort();
    return { environment: name, home, secrets: Object.keys(backup.vault).length, files, aside };
  });
}

async function fetchBackup(store: VaultStore, password: string): Promise<{ text: string; backup: HomeBackup }> {
  const copy = await store.get(homeBackupName);
  if (!copy) {
    throw new Failure(
      `there is no vault at ${store.where}: check \`storage\` and \`buckets\` of the description, and older versions of ` +
        `${prefix}${homeBackupName} in the bucket. Nothing was written`,
    );
  }
  try {
    return { text: copy.text, backup: decryptHomeBackup(copy.text, password) };
  } catch (error) {
    throw new Failure(
      `the vault of ${copy.modified?.toISOString()} at ${store.where}: ${(error as Error).message}. Nothing was written`,
    );
  }
}

/** @returns the new folder; null: the copy in the bucket has everything, so nothing was moved */
function putAside({ name, home }: Environment, backup: HomeBackup, { password, replace, now }: Recovery) {
  const missing = existsSync(join(home, 'vault.yml')) ? localLosses(home, backup, password) : [];
  if (missing.length === 0) return null;
  if (!replace) {
    throw new Failure(
      `${home} has entries that the copy in the bucket lacks or has different: ${missing.join(', ')}. Nothing was written; ` +
        `\`npx strata vault recover ${name} --replace\` moves the local files to another folder`,
    );
  }
  const aside = `${home}.before-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  mkdirSync(aside, { mode: 0o700 });
  readdirSync(home).forEach((each) => renameSync(join(home, each), join(aside, each)));
  return aside;
}

function localLosses(home: string, backup: HomeBackup, password: string): string[] {
  try {
    return lossNames(readHomeBackup(home, passwordOf(home) ?? password), backup);
  } catch {
    return ['vault.yml (which the password beside it does not decrypt)'];
  }
}
