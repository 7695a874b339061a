import { environmentOf, synthesized } from '../environment';
import type { Raw } from '../environment';

const stateOf = (stack: 'infra' | 's3', change: (raw: Raw) => void) =>
  synthesized(stack, environmentOf('small.yaml', change))['terraform'].backend;

test('a local state is kept per environment and stack, outside the repository', () => {
  expect(stateOf('infra', () => {}).local.path).toBe('/home/operator/acme-prod/infra.tfstate');
  expect(stateOf('s3', () => {}).local.path).toBe('/home/operator/acme-prod/s3.tfstate');
});

test('a state in a bucket is locked and encrypted, with a key per environment and stack', () => {
  const state = stateOf(
    'infra',
    (raw: Raw) => (raw.state = { backend: 's3', bucket: 'acme-state', region: 'eu-west-3' }),
  );
  expect(state.s3).toEqual({
    bucket: 'acme-state',
    key: 'acme/prod/infra.tfstate',
    region: 'eu-west-3',
    encrypt: true,
    use_lockfile: true,
  });
});
