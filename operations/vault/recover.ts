/** Brings an environment's home back onto a machine that has nothing but git, the cloud's keys and the password. */
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../parts/environment';
import { collect, lost, open, putBack } from '../../home/home-backup';
import type { Keepsake } from '../../home/home-backup';
import { Failure } from '../../platform/failure';
import { keepsakeName, markSeen, passwordOf } from './keep';
import { prefix, withStore } from './store';
import type { VaultStore } from './store';

export interface Recovery {
  readonly password: string;
  /** What is here and in nobody's bucket is put aside, not deleted. */
  readonly replace: boolean;
  readonly now: Date;
}

export interface RecoveredVault {
  readonly environment: string;
  readonly home: string;
  /** How many. */
  readonly secrets: number;
  readonly files: readonly string[];
  /** Where what was there is now; null: nothing was. */
  readonly aside: string | null;
}

/**
 * @throws Failure before anything is written, where the password is wrong or something here would be lost
 */
export function recover(environment: Environment, recovery: Recovery): Promise<RecoveredVault> {
  const { name, home } = environment;
  const nowhere = (): never => {
    throw new Failure(`${name} has no bucket, so its vault was kept nowhere: it is in a copy of ${home}, or lost`);
  };
  return withStore(environment, nowhere, async (store) => {
    const { text, keepsake } = await fetched(store, recovery.password);
    const aside = putAside(environment, keepsake, recovery);
    putBack(home, keepsake, recovery.password);
    markSeen(home, text);
    const files = Object.keys(keepsake.files).sort();
    return { environment: name, home, secrets: Object.keys(keepsake.vault).length, files, aside };
  });
}

async function fetched(store: VaultStore, password: string): Promise<{ text: string; keepsake: Keepsake }> {
  const kept = await store.get(keepsakeName);
  if (!kept) {
    throw new Failure(
      `there is no vault at ${store.where}: look at \`storage\` and \`buckets\` of the description, and at the older versions of ` +
        `${prefix}${keepsakeName} in the bucket. Nothing was written`,
    );
  }
  try {
    return { text: kept.text, keepsake: open(kept.text, password) };
  } catch (error) {
    throw new Failure(
      `the vault of ${kept.modified?.toISOString()} at ${store.where}: ${(error as Error).message}. Nothing was written`,
    );
  }
}

/** @returns where to, or null: there was nothing that the kept vault does not hold */
function putAside({ name, home }: Environment, keepsake: Keepsake, { password, replace, now }: Recovery) {
  const gone = existsSync(join(home, 'vault.yml')) ? lostHere(home, keepsake, password) : [];
  if (gone.length === 0) return null;
  if (!replace) {
    throw new Failure(
      `${home} holds what the kept vault lacks or has otherwise: ${gone.join(', ')}. Nothing was written; ` +
        `\`npx strata vault recover ${name} --replace\` puts what is here aside`,
    );
  }
  const aside = `${home}.before-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  mkdirSync(aside, { mode: 0o700 });
  readdirSync(home).forEach((each) => renameSync(join(home, each), join(aside, each)));
  return aside;
}

function lostHere(home: string, keepsake: Keepsake, password: string): string[] {
  try {
    return lost(collect(home, passwordOf(home) ?? password), keepsake);
  } catch {
    return ['vault.yml (which does not open with the password beside it)'];
  }
}
