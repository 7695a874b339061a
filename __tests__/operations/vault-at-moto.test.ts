/** The vault beside the backups at a real S3 API; each home is a machine. */
import { recoveredText } from '../../cli/print/vault';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { confirm, passwordHere } from '../../operations/vault/escrow';
import { guardVault, keepVault } from '../../operations/vault/keep';
import { recover } from '../../operations/vault/recover';
import { publicKey } from '../../home/ssh-key';
import { putIntoVault, vaultEntries } from '../../home/vault-entries';
import {
  at,
  bucketOf,
  emptyHome,
  fresh,
  skipReason,
  homes,
  machine,
  read,
  corruptCopy,
  startMoto,
  state,
  stopMoto,
  textsIn,
  versionsIn,
} from './vault-machines';

(skipReason ? describe.skip : describe)(`the vault at moto${skipReason}`, () => {
  beforeAll(startMoto, 60_000);
  afterAll(stopMoto);

  test('a clean home gets every secret, the key, the known hosts and the state back, readable by its owner only', async () => {
    const first = await machine();
    expect(await keepVault(first)).toBe(`in ${bucketOf(first)}`);
    expect(await keepVault(first)).toBe('unchanged');
    expect(await versionsIn(first)).toHaveLength(1);

    const second = { ...first, home: emptyHome() };
    const result = await recover(second, { password: passwordHere(first), replace: false, now: at });
    expect(recoveredText(result)).toContain('(2 secrets)');
    expect(recoveredText(result)).toContain('strata up prod');
    expect(vaultEntries(second.home)).toEqual(vaultEntries(first.home));
    for (const file of ['ssh/id_ed25519', 'ssh/id_ed25519.pub', 'known_hosts', 'infra.tfstate']) {
      expect(read(second, file)).toBe(read(first, file));
      expect(statSync(join(second.home, file)).mode & 0o777).toBe(0o600);
    }
    expect(publicKey(second.home)).toBe(publicKey(first.home));
    expect(await keepVault(second)).toBe('unchanged');
  });

  test('nothing in the bucket can be read without the password', async () => {
    const environment = await machine();
    await keepVault(environment);
    await confirm(environment, passwordHere(environment), at);
    const texts = await textsIn(environment);
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).toMatch(/^\$ANSIBLE_VAULT;1\.1;AES256\n[0-9a-f\n]+$/);
  });

  test('with a wrong password, or from a damaged copy, nothing is written', async () => {
    const first = await machine();
    await keepVault(first);
    const second = { ...first, home: emptyHome() };
    const wrong = recover(second, { password: 'wrong', replace: true, now: at });
    await expect(wrong).rejects.toThrow(/password does not decrypt this vault.*Nothing was written/);
    await corruptCopy(first);
    const spoilt = recover(second, { password: passwordHere(first), replace: true, now: at });
    await expect(spoilt).rejects.toThrow(/not an Ansible Vault file.*Nothing was written/);
    expect(readdirSync(second.home)).toEqual([]);
  });

  test('a new machine that made its own secrets is stopped, and no secret of either side is lost', async () => {
    const first = await machine();
    await keepVault(first);
    const second = fresh({ ...first, home: emptyHome() });
    const before = vaultEntries(second.home);
    await expect(guardVault(second)).rejects.toThrow(
      /cannot be decrypted with the password in .*recover prod --replace/,
    );
    await expect(keepVault(second)).rejects.toThrow(
      /cannot be decrypted with the password in .*recover prod --replace/,
    );
    expect(await versionsIn(first)).toHaveLength(1);

    const recovery = { password: passwordHere(first), replace: false, now: at };
    await expect(recover(second, recovery)).rejects.toThrow(
      /has entries that the copy in the bucket lacks.*vault_postgresql_notes/,
    );
    expect(vaultEntries(second.home)).toEqual(before);

    const result = await recover(second, { ...recovery, replace: true });
    const aside = `${second.home}.before-20261121T030405Z`;
    homes.push(aside);
    expect(result.aside).toBe(aside);
    expect(recoveredText(result)).toContain(aside);
    expect(vaultEntries(aside)).toEqual(before);
    expect(vaultEntries(second.home)).toEqual(vaultEntries(first.home));
  });

  test('a machine without a vault is stopped where one is kept; where none is, nothing stops it', async () => {
    const first = await machine();
    expect(await guardVault(first)).toBe('none yet');
    await keepVault(first);
    expect(await guardVault(first)).toBe('is this one');
    const second = { ...first, home: emptyHome() };
    await expect(guardVault(second)).rejects.toThrow(/holds no vault.*strata vault recover prod`/);
    const missing = { ...first.buckets[0]!, fullName: 'missing-bucket' };
    expect(await guardVault({ ...second, buckets: [missing], servers: [] })).toBe('none yet');
  });

  test('a machine with an older vault does not undo what another one kept', async () => {
    const first = await machine();
    await keepVault(first);
    const second = { ...first, home: emptyHome() };
    const recovery = { password: passwordHere(first), replace: false, now: at };
    await recover(second, recovery);
    putIntoVault(second.home, { vault_new: 'from the second' });
    expect(await keepVault(second)).toContain('in ');
    await expect(keepVault(first)).rejects.toThrow(/written by another machine .*: vault_new\. Nothing was changed/);
    // Nothing here is missing there, so bringing it here loses nothing.
    await recover(first, recovery);
    expect(vaultEntries(first.home)['vault_new']).toBe('from the second');
    // A machine's own changes are no other's: they go through.
    putIntoVault(first.home, { vault_new: 'changed by the first' });
    expect(await keepVault(first)).toContain('in ');
  });

  test('not even the machine that kept it last loses the key of the backups; under another name it is kept', async () => {
    const first = await machine();
    await keepVault(first);
    const cipher = vaultEntries(first.home)['vault_postgresql_backup_cipher']!;
    putIntoVault(first.home, { vault_postgresql_backup_cipher: 'made anew' });
    await expect(guardVault(first)).rejects.toThrow(/lacks the key of the backups.*recover prod --replace/);
    await expect(keepVault(first)).rejects.toThrow(/Nothing was changed/);
    expect(await versionsIn(first)).toHaveLength(1);
    putIntoVault(first.home, { vault_postgresql_backup_cipher_old: cipher });
    expect(await keepVault(first)).toContain('in ');
  });

  test('a state that is older than the kept one is not kept in its place', async () => {
    const first = await machine();
    await keepVault(first);
    const second = { ...first, home: emptyHome() };
    await recover(second, { password: passwordHere(first), replace: false, now: at });
    state(second, 8);
    await keepVault(second);
    await expect(keepVault(first)).rejects.toThrow(/has entries that .* has different: infra\.tfstate/);
  });
});
