/** Plays of the tests: the roles themselves, run by the pinned Ansible against this machine. */
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { venvBin, venvIsReady } from '../../../platform/venv';

const ansible = join(__dirname, '..', '..', '..', 'ansible');

/** @returns why these plays cannot run here; null: they can */
export const withoutAnsible = venvIsReady() ? null : 'Ansible is not installed; `npm test` does that';

/** @returns what Ansible said; throws it where the play failed. */
export function runPlay(name: string, variables: object, wrapper: readonly string[] = []): string {
  const [program, ...args] = [
    ...wrapper,
    ...[venvBin('ansible-playbook'), '--inventory', 'localhost,', '--connection', 'local'],
    ...['--extra-vars', JSON.stringify({ ansible_become: false, ...variables }), join(__dirname, name)],
  ];
  const env = {
    ...process.env,
    ANSIBLE_CONFIG: join(ansible, 'ansible.cfg'),
    ANSIBLE_NOCOLOR: '1',
    PATH: [dirname(venvBin('ansible')), process.env['PATH'], '/usr/sbin', '/sbin'].join(delimiter),
  };
  const { status, stdout, stderr } = spawnSync(program!, args, { cwd: ansible, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} failed\n${stdout}\n${stderr}`);
  return stdout;
}
