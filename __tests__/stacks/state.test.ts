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

const elsewhere = (state: Raw) =>
  stateOf('s3', (raw: Raw) => (raw.state = { backend: 's3', bucket: 'acme-state', ...state })).s3;

test.each([
  ['hetzner', { region: 'fsn1' }, 'https://fsn1.your-objectstorage.com'],
  ['ovh', { region: 'GRA' }, 'https://s3.gra.io.cloud.ovh.net'],
  ['s3', { region: 'somewhere', endpoint: 'https://s3.example.org' }, 'https://s3.example.org'],
])('a state at %s is locked there, without requests that only AWS supports', (provider, location, url) => {
  expect(elsewhere({ provider, ...location })).toEqual({
    bucket: 'acme-state',
    key: 'acme/prod/s3.tfstate',
    region: location.region.toLowerCase(),
    endpoints: { s3: url },
    use_lockfile: true,
    use_path_style: true,
    skip_credentials_validation: true,
    skip_metadata_api_check: true,
    skip_region_validation: true,
    skip_requesting_account_id: true,
    skip_s3_checksum: true,
  });
});

test('no key of the store is in the stack, except the fixed texts of a lab', () => {
  expect(JSON.stringify(elsewhere({ provider: 'hetzner', region: 'fsn1' }))).not.toMatch(/access_key|secret/);
  expect(elsewhere({ region: 'eu-west-3', endpoint: 'lab' })).toMatchObject({ access_key: 'lab', secret_key: 'lab' });
});
