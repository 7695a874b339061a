/** A new password for the vault. The secrets inside stay: whoever had the old password and the vault knows them. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../parts/environment';
import { finishRekey, formerPassword, rekey } from '../../home/rekey';
import { Failure } from '../../platform/failure';
import { passwordHere } from './escrow';
import { keepVault } from './keep';
import { hasKeys } from './keys';

/**
 * Safe to repeat after a kill at any point: the former password is put aside first and forgotten last.
 * @returns a few words on the copy beside the backups
 */
export async function rotate(environment: Environment): Promise<string> {
  const { home, storage } = environment;
  if (!hasKeys(storage)) throw new Failure('your shell has no keys of the store (AWS_ACCESS_KEY_ID): nothing was done');
  passwordHere(environment);
  finishRekey(home);
  await keepVault(environment);
  rekey(home);
  const words = await keepVault(environment);
  rmSync(join(home, formerPassword), { force: true });
  return words;
}
