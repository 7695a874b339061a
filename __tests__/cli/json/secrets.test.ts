/** Commands of secrets, with --json; and what comes before any call to a cloud. */
import { Readable } from 'node:stream';
import { failed, succeeded } from './run-json';
import { TestEnvironments } from './environments';

jest.mock('../../../operations/tools', () => ({
  ...jest.requireActual<object>('../../../operations/tools'),
  ensureTools: () => Promise.resolve(),
}));
// Whatever would go on reaches one of these.
jest.mock('../../../operations/vault/keep', () => ({ guardVault: () => Promise.reject(new Error('asked the store')) }));
jest.mock('../../../operations/terraform', () => ({
  ...jest.requireActual<object>('../../../operations/terraform'),
  synthesize: () => Promise.reject(new Error('went on')),
}));

const stdin = process.stdin;
let environments: TestEnvironments;
beforeAll(() => {
  environments = new TestEnvironments();
  environments.add('given', 'small.yaml', (raw) => (raw.apps.shop.services.web.givenSecrets = ['STRIPE_KEY']));
});
afterAll(() => environments.remove());
afterEach(() => Object.defineProperty(process, 'stdin', { value: stdin, configurable: true }));

function pipe(text: string): void {
  Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from(text)]), configurable: true });
}

test.each([
  ['plan', []],
  ['up', ['--skip-own-address-check']],
  ['release', ['shop']],
  ['rebuild', ['app-2', '--consent', 'app-2']],
] as const)('%s asks for the secret before it asks a cloud', async (name, more) => {
  const { error } = await failed(name, 'given', ...more);
  expect(error.refused).toMatchObject([
    { rule: 'given-secrets-have-values', key: 'apps.shop.services.web.givenSecrets.0' },
  ]);
  expect(error.message).toContain('npx strata secret set given shop.web STRIPE_KEY');
});

test('secret set', async () => {
  pipe('sk_live_1234\n');
  expect(await succeeded('secret set', 'given', 'shop', 'STRIPE_KEY')).toEqual({
    ...{ environment: 'given', owner: 'shop.web', name: 'STRIPE_KEY', origin: 'given' },
    next: 'npx strata release given shop',
  });
  pipe('');
  expect((await failed('secret set', 'given', 'shop', 'STRIPE_KEY')).error.message).toContain('is empty');
  expect((await failed('up', 'given', '--skip-own-address-check')).error.message).toContain('asked the store');
});

test('secret list', async () => {
  const { secrets } = await succeeded('secret list', 'given');
  expect(secrets).toHaveLength(2);
  expect(JSON.stringify(secrets)).not.toContain('sk_live');
});

test('secret rotate', async () => {
  expect((await succeeded('secret rotate', 'given', 'shop', 'SESSION_KEY')).origin).toBe('made');
});
