/** Commands of the vault, with --json, of an environment that has no bucket. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failed, succeeded } from './run-json';
import { TestEnvironments } from './environments';

jest.mock('../../../operations/vault/recover', () => ({
  recover: ({ name, home }: { name: string; home: string }, { password }: { password: string }) =>
    password === 'sesame'
      ? Promise.resolve({ environment: name, home, secrets: 2, files: ['known_hosts'], aside: null })
      : Promise.reject(new Error('closed')),
}));

let environments: TestEnvironments;
beforeAll(() => (environments = new TestEnvironments()));
afterAll(() => environments.remove());

function give(password: string): void {
  const file = join(environments.folder, 'given');
  writeFileSync(file, `${password}\n`);
  process.env['STRATA_VAULT_PASSWORD_FILE'] = file;
}

test('vault keep', async () => {
  expect((await succeeded('vault keep', 'bare')).copy).toMatch(/^not kept: no bucket/);
});

test('vault confirm', async () => {
  give(readFileSync(join(environments.home('bare'), 'vault-password'), 'utf8').trim());
  expect((await succeeded('vault confirm', 'bare')).words).toContain('This is the password');
  give('wrong');
  expect((await failed('vault confirm', 'bare')).error.message).toContain('this is not the password');
});

test('vault rotate', async () => {
  const former = readFileSync(join(environments.home('bare'), 'vault-password'), 'utf8');
  expect((await succeeded('vault rotate', 'bare')).copy).toMatch(/^not kept: no bucket/);
  expect(readFileSync(join(environments.home('bare'), 'vault-password'), 'utf8')).not.toBe(former);
});

test('vault recover', async () => {
  give('sesame');
  expect(await succeeded('vault recover', 'bare')).toEqual({
    environment: 'bare',
    home: environments.home('bare'),
    secrets: 2,
    files: ['known_hosts'],
    aside: null,
  });
  give('wrong');
  expect((await failed('vault recover', 'bare')).error.message).toContain('closed');
});
