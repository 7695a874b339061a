/** Every play reads the vault, with plain Ansible, and without a warning where a play has no hosts or Ansible has none yet. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { putIntoVault } from '../../home/vault-entries';
import { venvBin } from '../../platform/venv';
import { writeAll } from '../../platform/write';
import { ansibleFiles } from '../../render/ansible-files';
import { environmentOf } from '../environment';
import { withoutAnsible } from './plays/play';

const project = join(__dirname, '..', '..');
const restore = join('..', '..', 'playbooks', 'restore.yml');
// Beside those of real environments, because ansible.cfg has relative paths.
const generated = join(project, 'ansible', 'generated', `unit-vault-${process.pid}`);
const homes = mkdtempSync(join(tmpdir(), 'strata-vault-'));

/** Values that people may give. */
const odd = {
  vault_template: '{{ 6 * 7 }} {% raw %} {# x #}',
  vault_key: '-----BEGIN KEY-----\r\nabc\n\n-----END KEY-----\n',
  vault_signs: ' \'"$HOME ${X} \\n \\ # : é 😀\t\u0085\u2028\ufeff',
  vault_number: '1_000',
  vault_time: '12:30:45',
  vault_word: 'yes',
};

interface Play {
  readonly name: string;
  readonly vars_files?: readonly string[];
  readonly tasks?: readonly object[];
}

beforeAll(() => {
  mkdirSync(join(homes, 'acme-prod'));
  putIntoVault(join(homes, 'acme-prod'), { vault_probe: 'from the vault', ...odd });
  writeAll(generated, ansibleFiles(environmentOf('small.yaml')));
});
afterAll(() => [homes, generated].forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** @returns what Ansible printed, on both streams */
function ansible(playbook: string, ...args: string[]): string {
  const env = {
    ...process.env,
    STRATA_HOME: homes,
    ANSIBLE_CONFIG: join(generated, 'ansible.cfg'),
    ANSIBLE_NOCOLOR: '1',
    PATH: `${dirname(venvBin('ansible'))}:${process.env['PATH']}`,
  };
  const words = ['-i', join('inventory', 'declared.yml'), playbook, ...args];
  const { status, stdout, stderr } = spawnSync(venvBin('ansible-playbook'), words, {
    cwd: generated,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return `${stdout}\n${stderr}`;
}

/** The way in which a play of the file reads the vault, with a task that prints a value of it. */
function probeOf(file: string, name: string): string {
  const play = (parse(readFileSync(join(generated, file), 'utf8')) as Play[]).find((each) => each.name === name)!;
  const reading = (play.tasks ?? []).filter((task) => 'ansible.builtin.include_vars' in task);
  const show = { name: 'Show a value', 'ansible.builtin.debug': { var: 'vault_probe' } };
  const settings = { hosts: 'db-1', gather_facts: false, ...(play.vars_files && { vars_files: play.vars_files }) };
  writeFileSync(join(generated, 'probe.yml'), stringify([{ name: 'Probe', ...settings, tasks: [...reading, show] }]));
  return 'probe.yml';
}

/** A play that prints the values as one text of Base64. */
function printOdd(): string {
  const names = Object.keys(odd);
  const show = { 'ansible.builtin.debug': { msg: `{{ [${names.join(', ')}] | to_json | b64encode }}` } };
  const { vars_files } = (parse(readFileSync(join(generated, 'site.yml'), 'utf8')) as Play[]).find(
    (each) => each.vars_files,
  )!;
  const task = { name: 'Show the values', ...show };
  writeFileSync(
    join(generated, 'odd.yml'),
    stringify([{ name: 'Odd', hosts: 'db-1', gather_facts: false, vars_files, tasks: [task] }]),
  );
  return 'odd.yml';
}

(withoutAnsible === null ? describe : describe.skip)(`the vault in plays (${withoutAnsible ?? 'real'})`, () => {
  test.each(['site.yml', restore])(
    '%s is read without a warning',
    (playbook) => {
      expect(ansible(playbook, '--list-tasks')).not.toMatch(/WARNING|skipping vars_files/);
    },
    120_000,
  );

  test('values that people give are read byte for byte, and are no code', () => {
    const [, text] = /"?msg"?: "?([A-Za-z0-9+/=]{40,})/.exec(ansible(printOdd()))!;
    expect(JSON.parse(Buffer.from(text!, 'base64').toString())).toEqual(Object.values(odd));
  }, 120_000);

  test.each([
    ['site.yml', 'Set up app'],
    [restore, 'Restore the database'],
    [restore, 'Set the passwords of this environment again'],
  ])(
    '%s: play "%s" has the values of the vault',
    (file, play) => {
      expect(ansible(probeOf(file, play))).toContain('vault_probe: from the vault');
    },
    120_000,
  );
});
