/** Private registries of a description, and what hosts get of them. */
import { givenSecrets } from '../../parts/all/secrets';
import { descriptionSchema } from '../../parts/description';
import { parts } from '../../parts/parts';
import { registryOf } from '../../parts/registries/registry-of';
import { groupVars } from '../../render/group-vars';
import { environmentOf, rawOf } from '../environment';
import type { Raw } from '../environment';

test.each([
  ['acme/shop:1', 'docker.io'],
  ['postgres:17', 'docker.io'],
  ['docker.io/acme/shop:1', 'docker.io'],
  ['ghcr.io/acme/shop:1', 'ghcr.io'],
  ['registry.acme.org:5000/shop:1', 'registry.acme.org:5000'],
  ['localhost/shop:1', 'localhost'],
  ['registry:5000/shop:1', 'registry:5000'],
])('the registry of %s is %s', (image, registry) => expect(registryOf(image)).toBe(registry));

const withRegistry = (raw: Raw) => {
  raw.registries = { 'ghcr.io': { user: 'robot$acme+ci' } };
  raw.apps.shop.services.web.image = 'ghcr.io/acme/shop:1.2.3';
};

test('hosts that run containers get user and password, and a person gives the password', () => {
  const { registries } = groupVars(environmentOf('small.yaml', withRegistry)) as Raw;
  expect(registries.registries_logins['ghcr.io']).toMatchObject({
    user: 'robot$acme+ci',
    password: { text: '{{ vault_registries_ghcr_io }}' },
  });
  const items = givenSecrets(descriptionSchema.parse(rawOf('small.yaml', withRegistry)));
  expect(items).toEqual([
    expect.objectContaining({ owner: ['registries'], name: 'ghcr.io', path: ['registries', 'ghcr.io'] }),
  ]);
});

test('without registries the hosts get none, so that what was there is removed', () => {
  expect((groupVars(environmentOf('small.yaml')) as Raw).registries).toEqual({ registries_logins: {} });
});

test('a rehearsal needs none: its images come from the lab', () => {
  const exchanged = (change?: (raw: Raw) => void) =>
    parts.registries.exchanges(descriptionSchema.parse(rawOf('small.yaml', change)), {} as Raw);
  expect(exchanged(withRegistry)).toEqual([expect.objectContaining({ path: ['registries'], value: undefined })]);
  expect(exchanged()).toEqual([]);
});
