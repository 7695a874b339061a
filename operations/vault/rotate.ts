/** Encrypts the vault with a new password. The secrets inside stay: anyone who had the vault and the old password knows them. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../parts/environment';
import { finishRekey, formerPassword, rekey } from '../../home/rekey';
import { Failure } from '../../platform/failure';
import { passwordHere } from './escrow';
import { keepVault } from './keep';
import { hasKeys } from './keys';

/**
 * Can be repeated after a kill at any point: the former password is saved first and deleted last.
 * @returns a short summary of the copy beside the backups
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
