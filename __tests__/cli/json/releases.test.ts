/** Commands of releases, with --json; Ansible and the hosts are stand-ins. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failed, succeeded } from './run-json';
import { TestEnvironments } from './environments';

const images = { web: `acme/shop:1.2.3@sha256:${'a'.repeat(64)}` };
const onHost = {
  app: 'shop',
  good: 2,
  slot: 'b',
  wanted: true,
  projects: { web: 'shop_b' },
  serving: 'b',
  releases: [
    { number: 1, result: 'failed', reason: 'web did not get well within 30 s', images },
    { number: 2, result: 'good', by: 'ada@laptop', commit: 'abc123', images, slot: 'b' },
  ],
};
const mockPlayed: (readonly [string, unknown])[] = [];
const mockAnswer = { code: 0, stdout: JSON.stringify(onHost), stderr: '' };

jest.mock('../../../operations/tools', () => ({
  ...jest.requireActual<object>('../../../operations/tools'),
  ensureTools: () => Promise.resolve(),
}));
jest.mock('../../../operations/terraform', () => ({ synthesize: () => Promise.resolve() }));
jest.mock('../../../operations/vault/steps', () => ({
  guardStep: () => ({ title: 'Vault', run: () => Promise.resolve() }),
  keepStep: () => ({ title: 'Keep', run: () => Promise.resolve() }),
}));
jest.mock('../../../operations/ansible', () => ({
  playbook: (_: unknown, args: string[]) => (mockPlayed.push(['site', args]), Promise.resolve([])),
  operate: (_: unknown, operation: object) => (mockPlayed.push(['operate', operation]), Promise.resolve([])),
}));
jest.mock('../../../operations/ssh', () => ({
  ...jest.requireActual<object>('../../../operations/ssh'),
  ssh: () => Promise.resolve({ ...mockAnswer }),
}));

let environments: TestEnvironments;
beforeAll(() => (environments = new TestEnvironments()));
beforeEach(() => (mockPlayed.length = 0));
afterAll(() => environments.remove());

const hosts = ['app-1', 'app-2'].map((host) => ({ host, ...onHost }));

test('release', async () => {
  expect(await succeeded('release', 'bare', 'shop')).toEqual({ environment: 'bare', app: 'shop', hosts });
  const [[, args]] = mockPlayed as [[string, string[]]];
  expect(args.slice(0, 5)).toEqual(['--tags', 'app,registries', '--limit', 'app-1,app-2', '-e']);
  expect(args[5]).toContain('shop');
});

test('release --set writes the image into the description before', async () => {
  await succeeded('release', 'bare', 'shop', '--set', 'web=acme/shop:1.2.4');
  expect(readFileSync(join(environments.folder, 'bare.yaml'), 'utf8')).toContain('acme/shop:1.2.4');
});

test('releases', async () => {
  const apps = [{ app: 'shop', hosts }];
  expect(await succeeded('releases', 'bare')).toEqual({ environment: 'bare', apps });
  expect(await succeeded('releases', 'bare', 'shop')).toEqual({ environment: 'bare', apps });
});

test('rollback', async () => {
  expect(await succeeded('rollback', 'bare', 'shop', '--to', '1')).toMatchObject({ app: 'shop' });
  expect(mockPlayed).toEqual([['operate', { name: 'rollback', variables: { app_name: 'shop', app_to: '1' } }]]);
  await succeeded('rollback', 'bare', 'shop');
  expect(mockPlayed[1]).toEqual(['operate', { name: 'rollback', variables: { app_name: 'shop' } }]);
});

test('rollback: what is not a number is refused before anything is done', async () => {
  const { error } = await failed('rollback', 'bare', 'shop', '--to', 'one');
  expect(error.message).toBe('--to one: write the number of a release, such as 3');
  expect(mockPlayed).toEqual([]);
});

test('an app that is not there is refused, with the nearest one', async () => {
  for (const command of ['release', 'releases', 'rollback'] as const)
    expect((await failed(command, 'bare', 'shpo')).error.message).toBe(
      'bare has no app shpo; it has shop; did you mean `shop`?',
    );
});

test('a host that does not tell its releases is named', async () => {
  Object.assign(mockAnswer, { code: 1, stdout: '', stderr: 'this host has no app shop\n' });
  expect((await failed('releases', 'bare')).error.message).toMatch(
    /^app-1 does not tell its releases \(exit 1\): this host has no app shop; try `npx strata up bare`/,
  );
});
