import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectSuccess, home, minutes, name, strata } from '../end-to-end/harness';

export function vaultTests(): void {
  test(
    'the vault gets another password, and somebody confirms to have it',
    async () => {
      const former = await strata('vault', 'password', name, '--yes');
      expectSuccess(await strata('vault', 'rotate', name));
      const { stdout } = await strata('vault', 'password', name, '--yes');
      expect(stdout).not.toBe(former.stdout);
      expect((await confirmed(former.stdout)).code).toBe(1);
      expectSuccess(await confirmed(stdout));
      expectSuccess(await strata('status', name));
    },
    3 * minutes,
  );
}

/** The password as the person who keeps it would paste it. */
async function confirmed(password: string) {
  const file = join(home, 'confirmed-by-the-test');
  writeFileSync(file, password, { mode: 0o600 });
  process.env['STRATA_VAULT_PASSWORD_FILE'] = file;
  try {
    return await strata('vault', 'confirm', name);
  } finally {
    delete process.env['STRATA_VAULT_PASSWORD_FILE'];
    rmSync(file);
  }
}
