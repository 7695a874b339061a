/** A login whose sudo wants a password: `up` asks for it, tries it, gives it to Ansible alone, and stores it nowhere. */
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { generatedFolder, playbookWith } from '../../operations/ansible';
import { sudoPasswords } from '../../operations/sudo';
import { ansibleFiles } from '../../render/ansible-files';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { HostStandIn } from './host-stand-in';

const password = 'correct horse $(id) "battery"';
const variable = 'STRATA_SUDO_PASSWORD_APP_1';
const bought = {
  ...environmentOf('small.yaml', (raw: Raw) => {
    for (const part of ['network', 'storage', 'buckets', 'postgresql', 'proxy', 'apps', 'docker']) delete raw[part];
    raw.compute = { provider: 'existing' };
    raw.dns = { provider: 'manual', zone: 'acme.org' };
    raw.servers = {
      'app-1': { image: 'debian-13', address: '192.0.2.11' },
      rooted: { image: 'debian-13', address: '192.0.2.12', user: 'root' },
    };
  }),
  name: `unit-sudo-${process.pid}`,
};

let host: HostStandIn;
beforeEach(() => (host = new HostStandIn()));
afterEach(() => {
  rmSync(generatedFolder(environment()), { recursive: true, force: true });
  host.remove();
});

const environment = () => ({ ...bought, home: host.folder });

/** A sudo that accepts one password, from standard input alone, and that notes the arguments of ssh. */
function sudo(script: string): void {
  const file = join(host.folder, 'bin', 'ssh');
  writeFileSync(file, `#!/bin/bash\necho "$*" >>${host.folder}/arguments\ncommand="\${@: -1}"\n${script}\n`);
  chmodSync(file, 0o755);
}
const accepts = `case "$command" in
*'sudo -n'*) echo 'sudo: a password is required' >&2; exit 1 ;;
*) read -r line; [ "$line" = '${password}' ] && exit 0; echo 'Sorry, try again.' >&2; exit 1 ;;
esac`;

test('where sudo wants no password, or the login is root, nobody is asked', async () => {
  sudo('exit 0');
  expect(await sudoPasswords(environment(), null)).toEqual({});
  expect(readFileSync(join(host.folder, 'arguments'), 'utf8').trim().split('\n')).toHaveLength(1);
});

test('a person is asked until the password is right, three times at most', async () => {
  sudo(accepts);
  const replies = ['wrong', password];
  const questions: string[] = [];
  const ask = (question: string) => {
    questions.push(question);
    return Promise.resolve(replies.shift() ?? 'wrong');
  };
  expect(await sudoPasswords(environment(), ask)).toEqual({ [variable]: password });
  expect(questions).toEqual(Array(2).fill('Password of debian for sudo on app-1 (not shown): '));
  await expect(sudoPasswords(environment(), ask)).rejects.toThrow(
    /refused the password of debian 3 times; nothing was/,
  );
  // Everybody on this machine can read arguments.
  expect(readFileSync(join(host.folder, 'arguments'), 'utf8')).not.toContain('horse');
});

test('without a terminal it comes from the variable that the message names', async () => {
  sudo(accepts);
  await expect(sudoPasswords(environment(), null)).rejects.toThrow(variable);
  process.env[variable] = 'wrong';
  await expect(sudoPasswords(environment(), null)).rejects.toThrow(/sudo refuses the password in STRATA_SUDO_PASSWORD/);
  process.env[variable] = password;
  expect(await sudoPasswords(environment(), null)).toEqual({ [variable]: password });
});

test.each([
  ['sh: 1: sudo: not found', /app-1: debian cannot use sudo \(sh: 1: sudo: not found\): install sudo there as root/],
  ['debian is not in the sudoers file.', /usermod -aG sudo debian/],
])('%s: refused in words', async (output, words) => {
  sudo(`echo '${output}' >&2; exit 1`);
  await expect(sudoPasswords(environment(), null)).rejects.toThrow(words);
});

test('Ansible gets it as an environment variable, and neither log nor message shows it', async () => {
  mkdirSync(generatedFolder(environment()), { recursive: true });
  host.answers('playbook', '', { code: 2, script: `echo "$*" >${host.folder}/args; echo "got $${variable}"` });
  const secrets = { [variable]: password };
  const run = playbookWith({ args: [], secrets }, environment(), () => {});
  const message = await run.then(String, (error: Error) => error.message);
  const log = readFileSync(join(host.folder, 'logs', 'latest', 'ansible.log'), 'utf8');
  expect(log).toContain('got (secret)');
  expect(`${message}${log}${readFileSync(join(host.folder, 'args'), 'utf8')}`).not.toContain('horse');
});

test('the inventory names the variable and not the password; the login then gets sudo as images of a cloud give it', () => {
  const { text } = ansibleFiles(bought).find(({ path }) => path === 'inventory/declared.yml')!;
  const { hosts } = parse(text, { logLevel: 'silent' }).all as { hosts: Record<string, Raw> };
  expect(hosts['app-1'].ansible_become_password).toBe(`{{ lookup('ansible.builtin.env', '${variable}') }}`);
  expect(hosts['app-1'].common_sudo_logins).toEqual(['debian']);
  expect(Object.keys(hosts['rooted'])).not.toEqual(expect.arrayContaining(['common_sudo_logins']));
  expect(hosts['rooted']).not.toHaveProperty('ansible_become_password');
});
