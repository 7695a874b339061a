/** A registry that refuses its login: the message names the command that takes the right password. */
import { ansibleRemedy } from '../../operations/ansible-remedy';
import { environmentOf } from '../environment';

const environment = environmentOf('small.yaml');
const remedyFor = (image: string, words: string) =>
  ansibleRemedy(`shop is not released: ${image} cannot be pulled: Error response from daemon: ${words}`, {
    environment,
    host: 'app-1',
  });

test.each([
  [
    'a wrong password',
    'ghcr.io/acme/shop:9',
    'Head "https://ghcr.io/v2/acme/shop/manifests/9": unauthorized: authentication required',
    'ghcr.io',
  ],
  [
    'as GitHub says it',
    'ghcr.io/acme/shop:9',
    'Head "https://ghcr.io/v2/acme/shop/manifests/9": denied: denied',
    'ghcr.io',
  ],
  [
    'at Docker Hub',
    'acme/shop:9',
    'Head "https://registry-1.docker.io/v2/acme/shop/manifests/9": unauthorized: incorrect username or password',
    'docker.io',
  ],
  [
    'no login at all',
    'registry.acme.org:5000/shop:9',
    'Head "https://registry.acme.org:5000/v2/shop/manifests/9": no basic auth credentials',
    'registry.acme.org:5000',
  ],
])('%s', (_case, image, words, registry) => {
  expect(remedyFor(image, words)).toContain(`refuses the login of app-1`);
  expect(remedyFor(image, words)).toContain(`\`npx strata secret set prod registries ${registry}\``);
});

test('an image that is not there has the remedy for that, which mentions private registries', () => {
  expect(remedyFor('acme/shop:9', 'manifest for acme/shop:9 not found: manifest unknown')).toMatch(
    /does not exist in its registry.*`registries`/,
  );
});
