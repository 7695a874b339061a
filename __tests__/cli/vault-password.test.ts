import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { vaultCommand } from '../../cli/commands/vault';
import { hasKeys } from '../../operations/vault/keys';
import { readVaultPassword } from '../../cli/given-password';
import { environmentOf } from '../environment';
import { outputOf } from './output';

const folder = mkdtempSync(join(tmpdir(), 'strata-password-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pipe = (text: string) => Readable.from([Buffer.from(text)]) as unknown as NodeJS.ReadStream;

test('the password comes from a pipe, or from the file that the shell names; its last line break is no part of it', async () => {
  expect(await readVaultPassword({}, pipe('piped\n'))).toBe('piped');
  const file = join(folder, 'password');
  writeFileSync(file, 'filed\n');
  expect(await readVaultPassword({ STRATA_VAULT_PASSWORD_FILE: file }, pipe('piped'))).toBe('filed');
  await expect(readVaultPassword({}, pipe('\n'))).rejects.toThrow('no password was entered');
  const missing = { STRATA_VAULT_PASSWORD_FILE: join(folder, 'missing') };
  await expect(readVaultPassword(missing, pipe('x'))).rejects.toThrow('STRATA_VAULT_PASSWORD_FILE names a file');
});

test('it is printed at a terminal only, unless that is asked for', async () => {
  const before = { ...process.env };
  process.env['STRATA_HOME'] = folder;
  try {
    await expect(outputOf(vaultCommand(), 'password', 'lab')).rejects.toThrow('there is no vault of lab');
    writeFileSync(join(folder, 'notes-lab', 'vault-password'), 'sesame\n');
    await expect(outputOf(vaultCommand(), 'password', 'lab')).rejects.toThrow('add --yes');
    expect(await outputOf(vaultCommand(), 'password', 'lab', '--yes')).toBe('sesame\n');
  } finally {
    process.env = before;
  }
});

test('only at OVH may a shell that brings everything up lack the keys of the store', () => {
  const { storage } = environmentOf('ovh.yaml');
  expect(hasKeys(storage, {})).toBe(false);
  expect(hasKeys(storage, { AWS_ACCESS_KEY_ID: 'x' })).toBe(true);
  expect(hasKeys(environmentOf('hetzner.yaml').storage, {})).toBe(true);
});
