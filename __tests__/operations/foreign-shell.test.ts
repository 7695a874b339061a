/** What the operator's shell brings along changes nothing: real Terraform and real Ansible, on servers that are bought. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { ansibleContext } from '../../operations/ansible';
import { apply } from '../../operations/apply';
import { loadEnvironment, projectFolder } from '../../operations/project';
import { init, stackFolder, synthesize, terraformBinary } from '../../operations/terraform';
import type { Environment } from '../../parts/environment';
import { python } from '../../platform/python';
import { run } from '../../platform/shell';
import { venvBin, venvIsReady } from '../../platform/venv';

const noTerraform = spawnSync(terraformBinary(), ['version']).status !== 0;
const skipReason = noTerraform || !venvIsReady() ? 'Terraform or Ansible is missing; `npm test` brings both' : null;
const name = 'foreign-shell-test';
const stacks = join(projectFolder, 'cdktf.out', name, 'stacks');
const generated = join(projectFolder, 'ansible', 'generated', name);
const folder = mkdtempSync(join(tmpdir(), 'strata-shell-'));
const workspace = join(stacks, 'infra', '.terraform', 'environment');
// `npm test` chooses for its stages, as for every program.
delete process.env['TF_WORKSPACE'];
const originalEnv = { ...process.env };

jest.setTimeout(60_000);

(skipReason ? describe.skip : describe)(`a foreign shell${skipReason ? ` (${skipReason})` : ''}`, () => {
  let environment: Environment;
  let state: string;
  let hosts: unknown;

  beforeAll(async () => {
    const settings = join(folder, 'terraformrc');
    writeFileSync(settings, 'disable_checkpoint = true\n');
    Object.assign(process.env, { TF_CLI_CONFIG_FILE: settings, STRATA_HOME: folder, STRATA_ENVIRONMENTS: folder });
    writeFileSync(join(folder, `${name}.yaml`), stringify(description));
    environment = loadEnvironment(name);
    await synthesize(environment);
    for (const stack of ['s3', 'infra'] as const) await init(environment, stack);
    await apply(environment, 'infra', () => {}, { consent: [] });
    state = join(environment.home, 'infra.tfstate');
    hosts = await inventory();
  });
  afterEach(() => {
    process.env = { ...originalEnv, TF_CLI_CONFIG_FILE: join(folder, 'terraformrc'), STRATA_HOME: folder };
    process.env['STRATA_ENVIRONMENTS'] = folder;
    rmSync(workspace, { force: true });
  });
  afterAll(() => {
    process.env = originalEnv;
    rmSync(folder, { recursive: true });
    rmSync(generated, { recursive: true, force: true });
    rmSync(join(projectFolder, 'cdktf.out', name), { recursive: true, force: true });
  });

  const inventory = async () =>
    JSON.parse(await run(venvBin('ansible-inventory'), ['--list'], ansibleContext(environment))) as unknown;

  async function expectNoChanges(): Promise<void> {
    const before = readFileSync(state, 'utf8');
    await init(environment, 'infra');
    expect(await apply(environment, 'infra', () => {}, { consent: [] })).toBe('no changes');
    expect(readFileSync(state, 'utf8')).toBe(before);
    expect(existsSync(join(seconds(), 'second', 'terraform.tfstate'))).toBe(false);
  }

  /** Where Terraform keeps the states of further workspaces. */
  const seconds = () => join(stackFolder(environment, 'infra'), 'terraform.tfstate.d');

  const ofTerraform = {
    TF_WORKSPACE: 'second',
    TF_DATA_DIR: join(folder, 'elsewhere'),
    TF_CLI_ARGS: '-help',
    TF_CLI_ARGS_plan: '-destroy',
    TF_CLI_ARGS_init: '-backend=false',
    TF_VAR_size: 'large',
  };
  test.each(Object.entries(ofTerraform))('%s plans nothing new', async (variable, value) => {
    process.env[variable] = value;
    await expectNoChanges();
    expect(existsSync(join(folder, 'elsewhere'))).toBe(false);
  });

  test('a workspace of the shell does not keep the stacks from being made', async () => {
    process.env['TF_WORKSPACE'] = 'second';
    await expect(synthesize(environment)).resolves.toBeUndefined();
  });

  test('a workspace that was chosen in the folder of the stack plans nothing new', async () => {
    mkdirSync(join(seconds(), 'second'), { recursive: true });
    writeFileSync(workspace, 'second');
    await expectNoChanges();
  });

  const other = join(folder, 'other');
  const ansibleVariables: Record<string, string> = {
    ANSIBLE_CONFIG: join(other, 'ansible.cfg'),
    ANSIBLE_INVENTORY: join(other, 'hosts'),
    ANSIBLE_VAULT_PASSWORD_FILE: join(other, 'missing'),
    LC_ALL: 'C',
    LC_CTYPE: 'C',
    PYTHONPATH: other,
    PYTHONHOME: other,
  };
  test.each(Object.entries(ansibleVariables))('%s gives Ansible the same inventory', async (variable, value) => {
    mkdirSync(other, { recursive: true });
    writeFileSync(join(other, 'ansible.cfg'), `[defaults]\ninventory = ${join(other, 'hosts')}\n`);
    writeFileSync(join(other, 'hosts'), '[all]\nof-somebody-else\n');
    writeFileSync(join(other, 'yaml.py'), "raise ImportError('of somebody else')\n");
    for (const each of ['LC_ALL', 'LC_CTYPE', 'LANG']) delete process.env[each];
    process.env[variable] = value;
    expect(await inventory()).toEqual(hosts);
    expect(JSON.stringify(hosts)).toContain('192.0.2.11');
  });

  test('a Python whose folder the shell moved away is found all the same', () => {
    process.env['PYTHONHOME'] = join(folder, 'nowhere');
    expect(python()).toBeDefined();
  });

  const workspaceChoices: [string, () => void, RegExp][] = [
    ['TF_WORKSPACE', () => (process.env['TF_WORKSPACE'] = 'second'), /received second; .*run `unset TF_WORKSPACE`/],
    ['the folder', () => writeFileSync(workspace, 'second'), /environment chooses.*received second; .*run `rm .*`/],
  ];
  test.each(workspaceChoices)('plain cdktf is refused another workspace, chosen by %s', (_, choose, words) => {
    mkdirSync(join(workspace, '..'), { recursive: true });
    choose();
    const main = () => {
      const env = { ...process.env, STRATA_ENV: name };
      return spawnSync('node', ['-r', 'ts-node/register', 'main.ts'], { cwd: projectFolder, env, encoding: 'utf8' });
    };
    expect(main()).toMatchObject({ status: 1, stderr: expect.stringMatching(words) as unknown });
    process.env['TF_WORKSPACE'] = 'default';
    expect(main()).toMatchObject({ status: 0 });
  });
});

const description = {
  version: 1,
  project: 'acme',
  compute: { provider: 'existing' },
  dns: { provider: 'manual', zone: 'acme.org' },
  state: { backend: 'local' },
  admin: { from: ['198.18.0.1/32'] },
  servers: { a: { image: 'debian-13', address: '192.0.2.11' } },
};
