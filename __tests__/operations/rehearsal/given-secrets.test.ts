/** A rehearsal makes up the secrets that people give, and says so. */
import { join } from 'node:path';
import { vaultEntries } from '../../../home/vault-entries';
import { descriptionFile } from '../../../operations/project';
import { makeGivenSecrets } from '../../../operations/rehearsal/given-secrets';
import { loadWithNeighbours } from '../../../parts/load';
import { TestEnvironments } from '../../cli/json/environments';

let environments: TestEnvironments;
beforeAll(() => {
  environments = new TestEnvironments();
  environments.add('given', 'small.yaml', (raw) => (raw.apps.shop.services.web.givenSecrets = ['STRIPE_KEY']));
});
afterAll(() => environments.remove());

test('each has a random value in the vault of the rehearsal, and a row in its report', () => {
  const rows = makeGivenSecrets(loadWithNeighbours(descriptionFile('given')));
  const key = 'apps.shop.services.web.givenSecrets.0';
  expect(rows).toEqual([expect.objectContaining({ key, from: expect.stringContaining('STRIPE_KEY') as string })]);
  const value = vaultEntries(join(environments.folder, 'acme-given'))['vault_shop_web_stripe_key'];
  expect(value).toHaveLength(43);
  makeGivenSecrets(loadWithNeighbours(descriptionFile('given')));
  expect(vaultEntries(join(environments.folder, 'acme-given'))['vault_shop_web_stripe_key']).toBe(value);
});
