import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { decrypt, encrypt } from '../../home/ansible-vault';
import { ensureVault } from '../../home/vault';

let home: string;
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'strata-home-'))));
afterEach(() => rmSync(home, { recursive: true }));

const opened = () =>
  parse(
    decrypt(readFileSync(join(home, 'vault.yml'), 'utf8'), readFileSync(join(home, 'vault-password'), 'utf8').trim()),
  ) as Record<string, string>;

test('secrets are made once, are long and differ', () => {
  ensureVault(home, ['vault_a', 'vault_b']);
  const first = opened();
  expect(first['vault_a']).toHaveLength(43);
  expect(first['vault_a']).not.toBe(first['vault_b']);

  ensureVault(home, ['vault_a', 'vault_b', 'vault_c']);
  expect(opened()).toMatchObject(first);
  expect(Object.keys(opened())).toEqual(['vault_a', 'vault_b', 'vault_c']);
});

test('a secret whose name left the description is kept: it may be needed again', () => {
  ensureVault(home, ['vault_a']);
  const { vault_a } = opened();
  ensureVault(home, []);
  expect(opened()['vault_a']).toBe(vault_a);
});

test('vault and password are readable by their owner only', () => {
  ensureVault(home, ['vault_a']);
  for (const file of ['vault.yml', 'vault-password']) expect(statSync(join(home, file)).mode & 0o777).toBe(0o600);
});

test('a vault without its password is refused, not replaced', () => {
  ensureVault(home, ['vault_a']);
  rmSync(join(home, 'vault-password'));
  const before = readFileSync(join(home, 'vault.yml'), 'utf8');
  expect(() => ensureVault(home, ['vault_a'])).toThrow('vault-password is missing');
  expect(readFileSync(join(home, 'vault.yml'), 'utf8')).toBe(before);
});

test('a wrong password or a changed file is noticed', () => {
  const ciphertext = encrypt('vault_a: secret\n', 'right');
  expect(decrypt(ciphertext, 'right')).toBe('vault_a: secret\n');
  expect(() => decrypt(ciphertext, 'wrong')).toThrow('does not decrypt');
  const lines = ciphertext.split('\n');
  lines[2] = lines[2]!.replace(/[0-9]$/, (digit) => String((Number(digit) + 1) % 10));
  writeFileSync(join(home, 'changed'), lines.join('\n'));
  expect(() => decrypt(readFileSync(join(home, 'changed'), 'utf8'), 'right')).toThrow();
});
