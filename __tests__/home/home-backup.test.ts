import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decrypt, encrypt } from '../../home/ansible-vault';
import { readHomeBackup, lossNames, decryptHomeBackup, encryptHomeBackup, restoreHome } from '../../home/home-backup';
import { finishRekey, rekey } from '../../home/rekey';
import { ensureVault } from '../../home/vault';
import { vaultEntries } from '../../home/vault-entries';

const state = (serial: number, lineage = 'one') => JSON.stringify({ serial, lineage });
const keepsake = {
  vault: { vault_a: 'secret' },
  files: { 'ssh/id_ed25519': 'key', known_hosts: 'hosts', 'infra.tfstate': state(5) },
};
const changed = (files: object, vault: object = {}) => ({
  vault: { ...keepsake.vault, ...vault },
  files: { ...keepsake.files, ...files },
});

test.each([
  ['nothing', changed({}), []],
  ['another secret besides', changed({}, { vault_b: 'new' }), []],
  ['a changed secret', changed({}, { vault_a: 'other' }), ['vault_a']],
  ['a missing secret', { ...keepsake, vault: {} }, ['vault_a']],
  ['another key', changed({ 'ssh/id_ed25519': 'other' }), ['ssh/id_ed25519']],
  ['other known hosts, which only spare a question', changed({ known_hosts: 'other' }), []],
  ['other certificates, which only cost a request', changed({ 'certificates/app-1.vault': 'other' }), []],
  ['a later state', changed({ 'infra.tfstate': state(6) }), []],
  ['an earlier state', changed({ 'infra.tfstate': state(4) }), ['infra.tfstate']],
  ['the state of something else', changed({ 'infra.tfstate': state(9, 'two') }), ['infra.tfstate']],
])('what would be lost by %s', (_, next, names) => {
  expect(lossNames(keepsake, next)).toEqual(names);
});

test('it is opened by its password and by no other', () => {
  const ciphertext = encryptHomeBackup(keepsake, 'right');
  expect(ciphertext).not.toContain('secret');
  expect(decryptHomeBackup(ciphertext, 'right')).toEqual(keepsake);
  expect(() => decryptHomeBackup(ciphertext, 'wrong')).toThrow('does not decrypt');
});

test('after a rotation the new password opens the vault; a kill between the two files is repaired', () => {
  const home = mkdtempSync(join(tmpdir(), 'strata-home-'));
  try {
    const [vault, password] = [join(home, 'vault.yml'), join(home, 'vault-password')];
    ensureVault(home, ['vault_a']);
    const before = vaultEntries(home);
    copyFileSync(vault, `${vault}.before`);
    const former = readFileSync(password, 'utf8').trim();
    rekey(home);
    expect(vaultEntries(home)).toEqual(before);
    expect(() => readHomeBackup(home, former)).toThrow('does not decrypt');

    renameSync(vault, `${vault}.next`);
    renameSync(`${vault}.before`, vault);
    expect(() => vaultEntries(home)).toThrow('does not decrypt');
    finishRekey(home);
    expect(vaultEntries(home)).toEqual(before);

    // Killed before any file was replaced: the old files are valid.
    writeFileSync(`${vault}.next`, 'another');
    writeFileSync(`${password}.next`, 'another');
    finishRekey(home);
    expect(vaultEntries(home)).toEqual(before);
  } finally {
    rmSync(home, { recursive: true });
  }
});

test('certificates of hosts are a part of the backup, and a rotation encrypts them with the new password', () => {
  const [home, other] = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'strata-home-'))) as [string, string];
  const passwordIn = (folder: string) => readFileSync(join(folder, 'vault-password'), 'utf8').trim();
  const file = 'certificates/app-1.vault';
  try {
    ensureVault(home, ['vault_a']);
    mkdirSync(join(home, 'certificates'));
    writeFileSync(join(home, file), encrypt('the certificates', passwordIn(home)));
    writeFileSync(join(home, 'certificates', '.draft-1'), 'of a killed run');
    writeFileSync(join(home, 'certificates', 'app-2.vault'), encrypt('of nobody', 'an unknown password'));
    const former = passwordIn(home);
    rekey(home);
    expect(decrypt(readFileSync(join(home, file), 'utf8'), passwordIn(home))).toBe('the certificates');
    expect(passwordIn(home)).not.toBe(former);

    const backup = readHomeBackup(home, passwordIn(home));
    expect(Object.keys(backup.files)).toEqual([file]);
    restoreHome(
      other,
      { ...backup, files: { ...backup.files, 'certificates/../x.vault': 'outside' } },
      passwordIn(home),
    );
    expect(decrypt(readFileSync(join(other, file), 'utf8'), passwordIn(other))).toBe('the certificates');
    expect(existsSync(join(other, 'x.vault'))).toBe(false);
  } finally {
    for (const folder of [home, other]) rmSync(folder, { recursive: true });
  }
});
