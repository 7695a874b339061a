/** Keeps what cannot be made again beside the backups, and never in place of something it does not hold. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../parts/environment';
import { cipherVariable, formerCipherVariable } from '../../parts/postgresql_backup/secrets';
import { collect, isSame, lost, lostCipher, open, seal } from '../../home/home-backup';
import type { Keepsake } from '../../home/home-backup';
import { formerPassword } from '../../home/rekey';
import { Failure } from '../../platform/failure';
import { hasKeys } from './keys';
import { withStore } from './store';
import type { Kept } from './store';

/** Readable with `ansible-vault view`, too. */
export const keepsakeName = 'home.vault';

/**
 * @returns a few words on what was done
 * @throws Failure where the bucket holds secrets, keys or states that this machine lacks
 */
export async function keepVault(environment: Environment): Promise<string> {
  const { home, storage } = environment;
  if (!hasKeys(storage)) return 'not kept: your shell has no keys of the store (AWS_ACCESS_KEY_ID)';
  const nowhere = () => `not kept: no bucket; copy ${home} to a safe place`;
  return withStore(environment, nowhere, async (store) => {
    const password = passwordOf(home)!;
    const mine = collect(home, password);
    const kept = await store.get(keepsakeName);
    if (kept) {
      const there = opened(environment, kept);
      if (isSame(there, mine) && canOpen(kept.text, password)) return 'unchanged';
      refuseLoss(environment, kept, { there, mine });
    }
    const sealed = seal(mine, password);
    await store.put(keepsakeName, sealed, kept);
    markSeen(home, sealed);
    return `in ${store.bucket}`;
  });
}

/**
 * Before anything is made: a machine that lacks the secrets of an environment must not make others.
 * @throws Failure where the bucket holds secrets, keys or states that this machine lacks
 */
export async function guardVault(environment: Environment): Promise<string> {
  const { name, home, storage } = environment;
  if (!hasKeys(storage)) return 'not compared';
  return withStore(
    environment,
    () => 'no bucket',
    async (store) => {
      const kept = await store.get(keepsakeName);
      if (!kept) return 'none yet';
      if (!existsSync(join(home, 'vault.yml'))) {
        throw new Failure(
          `${home} holds no vault, and one is kept beside the backups (of ${kept.modified?.toISOString()}). Nothing was made; ` +
            `\`npx strata vault recover ${name}\` brings it here`,
        );
      }
      const there = opened(environment, kept);
      refuseLoss(environment, kept, { there, mine: collect(home, passwordOf(home)!) });
      return 'is this one';
    },
  );
}

export function passwordOf(home: string): string | null {
  return textOf(join(home, 'vault-password'));
}

/** Remembers what this home was last the same as, so that its own changes are told from another machine's. */
export function markSeen(home: string, sealed: string): void {
  writeFileSync(join(home, 'vault-seen'), `${digest(sealed)}\n`, { mode: 0o600 });
}

/** @throws Failure where it was sealed with none of this machine's passwords */
export function opened({ name, home }: Environment, { text, modified }: Kept): Keepsake {
  const passwords = [passwordOf(home), textOf(join(home, formerPassword))].filter((each) => each !== null);
  const fitting = passwords.find((password) => canOpen(text, password));
  if (fitting) return open(text, fitting);
  throw new Failure(
    `the vault beside the backups (of ${modified?.toISOString()}) does not open with the password in ${home}: it is of another ` +
      `machine, or of one that is lost. Nothing was changed. With its password, \`npx strata vault recover ${name} --replace\` ` +
      'brings it here and puts aside what is here',
  );
}

interface Sides {
  readonly there: Keepsake;
  readonly mine: Keepsake;
}

function refuseLoss({ name, home }: Environment, { text, modified }: Kept, { there, mine }: Sides): void {
  if (lostCipher(there, mine)) {
    throw new Failure(
      `${home} does not hold the key of the backups any more, and the vault beside them does (${cipherVariable}): without it they ` +
        `do not open. Nothing was changed. \`npx strata vault recover ${name} --replace\` brings it here; where a new key is wanted, ` +
        `keep the old one in the vault as ${formerCipherVariable}`,
    );
  }
  const gone = lost(there, mine);
  const isOwn = textOf(join(home, 'vault-seen')) === digest(text);
  if (gone.length === 0 || isOwn) return;
  throw new Failure(
    `the vault beside the backups was written by another machine (${modified?.toISOString()}) and holds what ${home} lacks or has ` +
      `otherwise: ${gone.join(', ')}. Nothing was changed. \`npx strata vault recover ${name} --replace\` brings it here and ` +
      'puts aside what is here',
  );
}

function canOpen(text: string, password: string): boolean {
  try {
    open(text, password);
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
