import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../../platform/https';
import { openPorts } from '../../../platform/open-ports';
import { venvBin } from '../../../platform/venv';
import { outFolder } from '../../../operations/run/folders';
import {
  ansiblePlaybook,
  attempt,
  authority,
  cdktf,
  expectNothingChanged,
  expectSuccess,
  generated,
  home,
  inHost,
  minutes,
  nodeWasCalled,
  servers,
} from './harness';

const site = () => ({ address: servers()['app-1']!.public_address, ca: authority() });

export function buildTests(): void {
  test(
    'npx cdktf deploy s3 and infra work as typed',
    async () => {
      expectSuccess(await cdktf(['deploy', 's3']));
      expectSuccess(await cdktf(['deploy', 'infra']));
      expect(Object.keys(servers()).sort()).toEqual(['app-1', 'db-1', 'edge', 'spare']);
    },
    8 * minutes,
  );

  test(
    'then Ansible alone, without Node, configures every host',
    async () => {
      // The most verbose run must log no secret either: the group `secrets` checks its log.
      const first = await ansiblePlaybook(['-vvv']);
      expectSuccess(first);
      expect(first.recap.map(({ host }) => host).sort()).toEqual(['app-1', 'db-1', 'edge', 'spare']);
      expect(existsSync(nodeWasCalled)).toBe(false);
    },
    // Longer than the timeout of the playbook itself, so that its own error is printed.
    16 * minutes,
  );

  test('the site answers over HTTPS with a valid certificate; a note is written and read back', async () => {
    const note = { text: 'from the end-to-end test' };
    const response = await ask({
      ...site(),
      url: 'https://notes.lab.test/notes',
      method: 'POST',
      body: JSON.stringify(note),
    });
    expect(response.status).toBe(201);
    const { id } = JSON.parse(response.body) as { id: number };
    const read = await ask({ ...site(), url: `https://notes.lab.test/notes/${id}` });
    expect(JSON.parse(read.body)).toMatchObject(note);
    expect(read.certificate?.issuer).toContain('lab');
    await expect(ask({ address: site().address, url: 'https://notes.lab.test/' })).rejects.toThrow(/certificate/);
  });

  test('HTTP leads to HTTPS, and answers carry security headers', async () => {
    const plain = await ask({ address: site().address, url: 'http://notes.lab.test/notes' });
    expect([plain.status, plain.headers.location]).toEqual([301, 'https://notes.lab.test/notes']);
    const { headers } = await ask({ ...site(), url: 'https://notes.lab.test/' });
    expect(headers['strict-transport-security']).toMatch(/max-age=\d+/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers.server).toBe('nginx');
  });

  test(
    'no other port of it answers from outside',
    async () => {
      expect(await openPorts(servers()['app-1']!.public_address)).toEqual([80, 443]);
      expect(await openPorts(servers()['edge']!.public_address)).toEqual([22]);
    },
    minutes,
  );

  test('users of the description have an account with their key, and sudo', async () => {
    const account = await inHost('db-1', 'cat ~ada/.ssh/authorized_keys && sudo -l -U ada');
    expectSuccess(account);
    expect(account.stdout).toContain('ssh-ed25519 ');
    expect(account.stdout).toContain('(ALL');
  });

  test(
    'directly after it Terraform has nothing to do, and no host changes',
    async () => {
      for (const stack of ['s3', 'infra']) {
        const diff = await cdktf(['diff', stack]);
        expectSuccess(diff);
        expect(diff.stdout).toContain('No changes');
      }
      const again = await ansiblePlaybook();
      expectSuccess(again);
      expectNothingChanged(again);
    },
    8 * minutes,
  );

  test('no secret is in the state, the synthesized stacks or the generated files', async () => {
    const { stdout } = await ansibleVault();
    const secret = /vault_postgresql_notes: (\S+)/.exec(stdout)![1]!;
    const privateKey = readFileSync(join(home, 'ssh', 'id_ed25519'), 'utf8').split('\n')[1]!;
    const files = [
      join(home, 'infra.tfstate'),
      join(home, 's3.tfstate'),
      join(generated, 'inventory', 'declared.yml'),
      join(outFolder, 'lab-test', 'stacks', 'infra', 'cdk.tf.json'),
    ];
    for (const file of files) {
      expect(readFileSync(file, 'utf8')).not.toContain(secret);
      expect(readFileSync(file, 'utf8')).not.toContain(privateKey);
    }
  });
}

/** Ansible's own reader opens the vault that Strata wrote. */
function ansibleVault() {
  const password = join(home, 'vault-password');
  return attempt(venvBin('ansible-vault'), ['view', '--vault-password-file', password, join(home, 'vault.yml')]);
}
