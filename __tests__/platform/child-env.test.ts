/** Which variables of the shell reach programs, and that every program of Strata's gets them from one place. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { childEnv } from '../../platform/child-env';

const originalEnv = { ...process.env };
const project = join(__dirname, '..', '..');

afterEach(() => {
  process.env = { ...originalEnv };
});

function childValue(name: string): string | undefined {
  process.env[name] = 'from the shell';
  return childEnv()[name];
}

const dropped = [
  ...['TF_DATA_DIR', 'TF_CLI_ARGS', 'TF_CLI_ARGS_plan', 'TF_VAR_size', 'TF_REATTACH_PROVIDERS', 'TF_ENCRYPTION'],
  ...['ANSIBLE_CONFIG', 'ANSIBLE_INVENTORY', 'ANSIBLE_HOST_KEY_CHECKING', 'ANSIBLE_BECOME', 'ANSIBLE_ROLES_PATH'],
  ...['LC_CTYPE', 'LC_MESSAGES', 'LANG', 'LANGUAGE'],
  ...['PYTHONPATH', 'PYTHONHOME', 'PYTHONSTARTUP', 'VIRTUAL_ENV', 'PIP_USER', 'PIP_TARGET'],
];
test.each(dropped)('%s is not passed to programs', (name) => {
  expect(childValue(name)).toBeUndefined();
});

const fixed = [
  ['LC_ALL', process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'],
  ['TF_WORKSPACE', 'default'],
  ['CHECKPOINT_DISABLE', '1'],
  ['DISABLE_VERSION_CHECK', '1'],
] as const;
test.each(fixed)('%s is always %s', (name, value) => {
  expect(childValue(name)).toBe(value);
});

const forwardedNames = [
  ...['TF_CLI_CONFIG_FILE', 'TF_PLUGIN_CACHE_DIR', 'TF_LOG', 'TF_LOG_PATH', 'TF_TOKEN_app_terraform_io'],
  ...['AWS_PROFILE', 'HCLOUD_TOKEN', 'PIP_INDEX_URL', 'SSH_AUTH_SOCK', 'HTTPS_PROXY', 'PATH', 'HOME'],
];
test.each(forwardedNames)('%s is passed to programs', (name) => {
  expect(childValue(name)).toBe('from the shell');
});

test('a variable that is set for the program wins', () => {
  expect(childEnv({ ANSIBLE_CONFIG: 'ours', LC_ALL: 'C' })).toMatchObject({ ANSIBLE_CONFIG: 'ours', LC_ALL: 'C' });
});

test('no other file of the product hands the whole shell to a program', () => {
  const folders = ['cli', 'home', 'lab', 'operations', 'packages', 'platform', 'render', 'stacks'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const sources = files.filter((file) => file.endsWith('.ts') && !/node_modules|[/]lib[/]/.test(file));
  expect(sources.length).toBeGreaterThan(200);
  const offenders = sources.filter((file) => /\.\.\.process\.env\b|\benv: process\.env\b/.test(read(file)));
  expect(offenders).toEqual([]);
});

function read(file: string): string {
  return readFileSync(join(project, file), 'utf8');
}
