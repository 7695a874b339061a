/** With `gitops` the Compose file is in the repository: a file of that name beside the description is not read. */
import { gitopsFileIsInTheRepository, gitopsHasAComposeFile } from '../../../parts/gitops/rules';
import { described, modelOf, problemsOf } from './harness';

const gitops = { repository: '/srv/shop.git', branch: 'main', verify: 'off' };
const services = { web: { port: 8080, host: 'shop.acme.org' } };
const app = { gitops, services };
const compose = 'services: { web: { build: . }, db: { image: postgres } }';

test('nothing of it is checked, copied, or added to the services of the description', () => {
  expect(problemsOf({ compose, app })).toEqual([]);
  const model = modelOf({ compose, app, files: { 'a.env': '' } });
  expect(model.services.map(({ name, image }) => [name, image])).toEqual([['web', '']]);
  expect(model.own!.file).toMatchObject({ path: 'shop/compose.yaml', file: 'compose.yaml', files: [] });
  expect(model.own!.file.described).toEqual({ web: '' });
});

test('without `gitops` the same file is', () => {
  expect(problemsOf({ compose, app: { services } }).map(({ rule }) => rule)).toContain('compose-build');
});

test.each([
  ['compose.yaml', []],
  ['deploy/..compose.yml', []],
  ['/srv/compose.yaml', ['/srv/compose.yaml']],
  ['../compose.yaml', ['../compose.yaml']],
  ['deploy/./compose.yaml', ['deploy/./compose.yaml']],
  ['deploy//compose.yaml', ['deploy//compose.yaml']],
])('%s', (path, refusals) => {
  const [description, context] = described({ compose: '', app: { ...app, compose: path } });
  expect(gitopsFileIsInTheRepository(description, context).map(({ received }) => String(received))).toEqual(refusals);
  expect(gitopsHasAComposeFile(description, context)).toEqual([]);
});
