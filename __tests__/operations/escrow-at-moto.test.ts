/** Whether somebody has the password of the vault that is kept beside the backups. */
import { confirm, passwordHere } from '../../operations/vault/escrow';
import { keepVault } from '../../operations/vault/keep';
import { recover } from '../../operations/vault/recover';
import { rotate } from '../../operations/vault/rotate';
import { putIntoVault, vaultEntries } from '../../home/vault-entries';
import { environmentOf } from '../environment';
import { at, emptyHome, fresh, skipReason, machine, outcome, startMoto, stopMoto } from './vault-machines';

(skipReason ? describe.skip : describe)(`the escrow at moto${skipReason}`, () => {
  beforeAll(startMoto, 60_000);
  afterAll(stopMoto);

  test('only somebody who has the password can confirm it; a new one needs a new confirmation', async () => {
    const environment = await machine();
    expect(await outcome(environment)).toEqual(['failed', expect.stringContaining('`npx strata up prod` does that')]);
    await keepVault(environment);
    expect(await outcome(environment)).toEqual(['failed', expect.stringContaining('npx strata vault confirm prod')]);
    await expect(confirm(environment, 'wrong', at)).rejects.toThrow('not the password');
    expect((await outcome(environment))[0]).toBe('failed');
    await confirm(environment, passwordHere(environment), at);
    expect(await outcome(environment)).toEqual(['passed', expect.stringContaining(`confirmed ${at.toISOString()}`)]);

    const former = passwordHere(environment);
    const entries = vaultEntries(environment.home);
    expect(await rotate(environment)).toContain('in ');
    expect(passwordHere(environment)).not.toBe(former);
    expect(vaultEntries(environment.home)).toEqual(entries);
    expect((await outcome(environment))[0]).toBe('failed');
    const second = { ...environment, home: emptyHome() };
    await expect(recover(second, { password: former, replace: false, now: at })).rejects.toThrow('does not decrypt');
    await recover(second, { password: passwordHere(environment), replace: false, now: at });
    expect(vaultEntries(second.home)).toEqual(entries);
  });

  test('a lab needs no escrow, and says so', async () => {
    const { storage, ...first } = await machine();
    const endpoint = { ...storage!.endpoint!, lab: 'lab' };
    const environment = { ...first, storage: { ...storage!, endpoint } };
    await keepVault(environment);
    expect(await outcome(environment)).toEqual(['passed', expect.stringContaining('a lab needs no escrow')]);
  });

  test('a secret that is not beside the backups yet turns the check red', async () => {
    const environment = await machine();
    await keepVault(environment);
    await confirm(environment, passwordHere(environment), at);
    putIntoVault(environment.home, { vault_new: 'secret' });
    expect(await outcome(environment)).toEqual([
      'failed',
      expect.stringContaining('not beside the backups yet: vault_new'),
    ]);
  });
});

test('without a bucket nothing is kept, and a message says so', async () => {
  const environment = fresh({
    ...environmentOf('small.yaml', (raw) => {
      delete raw.storage;
      delete raw.buckets;
      delete raw.postgresql.backup;
    }),
    home: emptyHome(),
  });
  expect(await keepVault(environment)).toMatch(/not kept: no bucket; copy .* to a safe place/);
  expect(await outcome(environment)).toEqual(['not observable here', expect.stringContaining('no bucket')]);
  const password = passwordHere(environment);
  await expect(async () => recover(environment, { password, replace: false, now: at })).rejects.toThrow('no bucket');
});
