/** The operator's laptop is gone: what is left is git, the cloud's keys and the escrowed password. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outFolder } from '../../../operations/run/folders';
import { stateFolder } from '../../../platform/folders';
import { expectSuccess, home, minutes, name, strata } from './harness';

const folder = `notes-${name}`;
const outputs = join(outFolder, name);

export function recoveryTests(): void {
  test(
    'from a clean home folder: the vault is recovered, nothing is made anew, and status is green',
    async () => {
      expectSuccess(await strata('vault', 'keep', name));
      const escrowed = (await strata('vault', 'password', name, '--yes')).stdout.trim();
      await onAnotherLaptop(async (other) => {
        expect((await recovered('not-the-password')).code).toBe(1);
        expect(existsSync(join(other, 'vault.yml'))).toBe(false);
        expectSuccess(await recovered(escrowed));
        for (const file of ['vault-password', 'ssh/id_ed25519', 'infra.tfstate']) {
          expect(readFileSync(join(other, file), 'utf8')).toBe(readFileSync(join(home, file), 'utf8'));
          expect(statSync(join(other, file)).mode & 0o777).toBe(0o600);
        }
        const up = await strata('up', name);
        expectSuccess(up);
        for (const stack of ['s3', 'infra']) expect(up.stdout).toMatch(new RegExp(`\\(${stack}\\).*no changes`));
        expect(up.stdout).not.toMatch(/changed=[1-9]/);
        expectSuccess(await strata('status', name));
        // The host keys that the run learned belong to this laptop, too.
        cpSync(join(other, 'vault-seen'), join(home, 'vault-seen'));
      });
    },
    10 * minutes,
  );

  test(
    'a laptop without the vault is stopped before it makes another',
    async () => {
      await onAnotherLaptop(async (other) => {
        const stopped = await strata('up', name);
        expect(stopped.code).toBe(1);
        expect(`${stopped.stdout}${stopped.stderr}`).toContain(`npx strata vault recover ${name}`);
        expect(existsSync(join(other, 'vault.yml'))).toBe(false);
      });
      expectSuccess(await strata('status', name));
    },
    5 * minutes,
  );
}

/** A home and outputs of its own; the lab, which is the cloud, is the same. */
async function onAnotherLaptop(use: (home: string) => Promise<void>): Promise<void> {
  const laptop = mkdtempSync(join(tmpdir(), 'strata-laptop-'));
  const [before, aside] = [process.env['STRATA_HOME'], `${outputs}.aside`];
  symlinkSync(join(stateFolder(), 'labs'), join(laptop, 'labs'));
  mkdirSync(join(laptop, folder), { mode: 0o700 });
  renameSync(outputs, aside);
  process.env['STRATA_HOME'] = laptop;
  try {
    await use(join(laptop, folder));
  } finally {
    if (before === undefined) delete process.env['STRATA_HOME'];
    else process.env['STRATA_HOME'] = before;
    rmSync(outputs, { recursive: true, force: true });
    renameSync(aside, outputs);
    rmSync(laptop, { recursive: true });
  }
}

async function recovered(password: string) {
  const file = join(process.env['STRATA_HOME']!, 'escrowed');
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  process.env['STRATA_VAULT_PASSWORD_FILE'] = file;
  try {
    return await strata('vault', 'recover', name);
  } finally {
    delete process.env['STRATA_VAULT_PASSWORD_FILE'];
    rmSync(file);
  }
}
