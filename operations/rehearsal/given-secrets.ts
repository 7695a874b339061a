/** Secrets that people give: a rehearsal makes random ones, and needs no real value. */
import { ensureVault } from '../../home/vault';
import { givenSecrets } from '../../parts/all/secrets';
import type { Loaded } from '../../parts/load';
import type { ExchangeRow } from './exchanged';
import { modelOf } from './lab';

/** @returns a row of the report for each */
export function makeGivenSecrets(loaded: Loaded): ExchangeRow[] {
  const secrets = givenSecrets(loaded.description);
  const { home } = modelOf(loaded);
  ensureVault(
    home,
    secrets.map(({ variable }) => variable),
  );
  return secrets.map(({ path, name }) => ({
    key: path.join('.'),
    from: `${name}, given by a person`,
    to: `${name}, a random value`,
    why: 'a rehearsal needs no real secret: what the app does with this one is not rehearsed',
  }));
}
