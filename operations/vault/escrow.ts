/** Key escrow: the vault password is not stored in the bucket, so operators keep a copy of it and confirm that they have it. */
import { timingSafeEqual } from 'node:crypto';
import type { Environment } from '../../parts/environment';
import { decrypt, encrypt } from '../../home/ansible-vault';
import { readHomeBackup, lossNames } from '../../home/home-backup';
import type { Check } from '../../platform/check';
import { Failure } from '../../platform/failure';
import { labOf } from '../project';
import { homeBackupName, decryptCopy, passwordOf } from './keep';
import { hasKeys } from './keys';
import { withStore } from './store';
import type { VaultStore } from './store';

/** Date of the confirmation, encrypted with the confirmed password, so that it does not count for a new password. */
const confirmationName = 'escrow.vault';

/**
 * @param candidate the operator's copy of the password
 * @throws Failure if it is not the password of this environment
 */
export async function confirm(environment: Environment, candidate: string, now: Date): Promise<string> {
  const { name, home } = environment;
  const password = passwordHere(environment);
  if (!isEqual(candidate, password)) {
    throw new Failure(
      `this is not the password in ${home}; nothing was changed. \`npx strata vault password ${name}\` prints the right one`,
    );
  }
  const nowhere = () => `This is the password. ${name} has no bucket, so nothing was written: copy ${home} yourself.`;
  return withStore(environment, nowhere, async (store) => {
    const date = now.toISOString();
    await store.put(confirmationName, encrypt(`${date}\n`, password), await store.get(confirmationName));
    return `This is the password of ${name}; ${date} is written beside the backups.`;
  });
}

/** @throws Failure if this machine has no vault of the environment */
export function passwordHere({ name, home }: Environment): string {
  const password = passwordOf(home);
  if (password !== null) return password;
  throw new Failure(`there is no vault of ${name} in ${home}: \`npx strata up ${name}\` makes a new one, and
\`npx strata vault recover ${name}\` brings back the copy that is stored beside the backups`);
}

/** Checks whether the environment could be recovered without this machine. */
export async function escrowChecks(environment: Environment): Promise<Check[]> {
  const name = `escrow of ${environment.name}`;
  const notObservable = (reason: string): Check => ({ name, outcome: 'not observable here', reason });
  if (!hasKeys(environment.storage)) return [notObservable('your shell has no keys of the store (AWS_ACCESS_KEY_ID)')];
  const nowhere = () => notObservable(`no bucket to keep the vault in: copy ${environment.home} to a safe place`);
  return [
    await withStore(environment, nowhere, async (store) => {
      try {
        return { name, outcome: 'passed' as const, reason: await escrow(environment, store) };
      } catch (error) {
        return { name, outcome: 'failed' as const, reason: (error as Error).message };
      }
    }),
  ];
}

async function escrow(environment: Environment, store: VaultStore): Promise<string> {
  const { name, home } = environment;
  const password = passwordHere(environment);
  const copy = await store.get(homeBackupName);
  if (!copy) throw new Failure(`the vault is not kept beside the backups yet: \`npx strata up ${name}\` does that`);
  const missing = lossNames(readHomeBackup(home, password), decryptCopy(environment, copy));
  if (missing.length > 0)
    throw new Failure(`not beside the backups yet: ${missing.join(', ')}; \`npx strata up ${name}\` does that`);
  const since = `kept beside the backups, ${copy.modified?.toISOString()}`;
  const date = confirmedAt(await store.get(confirmationName), password);
  if (date) return `vault ${since}; its password was confirmed ${date}`;
  if (labOf(environment)) return `vault ${since}; the password of a lab needs no escrow`;
  throw new Failure(
    `nobody confirmed to have the vault's password, without which its copy beside the backups cannot be decrypted: store what ` +
      `\`npx strata vault password ${name}\` prints in your password manager, then run \`npx strata vault confirm ${name}\``,
  );
}

function confirmedAt(confirmation: { readonly text: string } | null, password: string): string | null {
  try {
    return confirmation && decrypt(confirmation.text, password).trim();
  } catch {
    return null;
  }
}

function isEqual(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
