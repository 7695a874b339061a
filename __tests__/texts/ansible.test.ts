/** The variables of roles, read by the pinned Ansible itself: data stays data, in variables and in what roles write. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { venvBin } from '../../platform/venv';
import { ansibleFiles } from '../../render/ansible-files';
import { writeAll } from '../../platform/write';
import { withoutAnsible } from '../render/plays/play';
import { evidence } from './dangerous';
import { acceptedIn, descriptions, environmentWith } from './descriptions';

const project = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'strata-texts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A secret that somebody else made, of every character that Compose reads in its own way. */
const secretKey = `-----BEGIN\n$HOME \${X} $$ it's "q" a\\nb \\' # é\n\\`;

/** Runs the play on the inventory as it is generated, without what only the cloud knows. */
function play(environment: ReturnType<typeof environmentWith>): void {
  const secrets = Object.fromEntries(environment.secrets.map((name) => [name, `secret of ${name}`]));
  const variables = { ...secrets, folder, key: secretKey, roles: join(project, 'ansible', 'roles') };
  const extraVariables = [
    'ansible_become=false',
    `ansible_python_interpreter=${venvBin('python')}`,
    JSON.stringify(variables),
  ];
  const { status, stdout, stderr } = spawnSync(
    venvBin('ansible-playbook'),
    [
      '-i',
      join(folder, 'inventory', 'declared.yml'),
      ...extraVariables.flatMap((each) => ['-e', each]),
      join(__dirname, 'texts.yml'),
    ],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        ANSIBLE_CONFIG: join(project, 'ansible', 'ansible.cfg'),
        PATH: `${dirname(venvBin('ansible'))}:${process.env['PATH']}`,
      },
    },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}

const fileText = (name: string) => readFileSync(join(folder, name), 'utf8');

(withoutAnsible === null ? describe : describe.skip)(`texts as roles get them (${withoutAnsible ?? 'real'})`, () => {
  const raw = descriptions['base'];
  const accepted = acceptedIn(raw);
  const environment = environmentWith(raw, accepted);
  const textOf = (general: string) => accepted.find(({ place }) => place.general === general)!.text;

  beforeAll(() => {
    rmSync(evidence, { force: true });
    writeAll(folder, ansibleFiles(environment));
    play(environment);
  }, 300_000);

  test('every variable is the text of the description', () => {
    // Labels become names of groups, in signs that these may have.
    const texts = environment.servers
      .flatMap(({ name }) => stringsIn(JSON.parse(fileText(`${name}.json`))))
      .filter((each) => !/^label_[a-z0-9_]+$/.test(each));
    const arrived = accepted.filter(({ mark, text }) => {
      const matches = texts.filter((each) => each.includes(mark));
      for (const each of matches) expect(each).toBe(text);
      return matches.length > 0;
    });
    expect(arrived.map(({ place }) => place.general).sort()).toEqual([
      'admin.users.*.sshKeys.*',
      'apps.*.jobs.*.command.*',
      'apps.*.services.*.beforeRelease.command.*',
      'apps.*.services.*.command.*',
      'apps.*.services.*.environment.*',
      'postgresql.backup.proof.checks.*.query',
      'postgresql.backup.proof.newest.query',
      'postgresql.settings.*',
    ]);
  });

  test('secrets are still filled in', () => {
    const app = JSON.parse(fileText('app-1.json')).app_apps[0].services[0];
    expect(app.secrets.SESSION_KEY).toBe('secret of vault_shop_web_session_key');
    expect(app.secrets.DATABASE_URL).toContain('shop:secret%20of%20vault_postgresql_shop@');
  });

  test('Compose hands the container what was written', () => {
    const { environment: variables, command } = parse(fileText('compose.yaml')).services.web;
    expect(command[0].replaceAll('$$', '$')).toBe(textOf('apps.*.services.*.command.*'));
    expect(command[0].replaceAll('$$', '')).not.toContain('$');
    expect(variables.MOTTO.replaceAll('$$', '$')).toBe(textOf('apps.*.services.*.environment.*'));
    expect(variables.MOTTO.replaceAll('$$', '')).not.toContain('$');
    // Compose's own reader of YAML refuses halves of characters.
    expect(fileText('compose.yaml')).not.toMatch(/\\ud[89ab]/i);
  });

  // In double quotes Compose 2.26 reads just these three in another way: sixty-five texts came back whole from it.
  test('Compose gets a secret of any characters', () => {
    const [, quoted] = /^SECRET_[0-9a-f]{40}="([^]*)"$/m.exec(fileText('env'))!;
    expect(quoted).not.toMatch(/(?<!\\)(?:\\\\)*["$]/);
    expect(quoted!.replace(/\\([\\"$])/g, '$1')).toBe(secretKey);
  });

  test('PostgreSQL reads the setting that was written', () => {
    const [, quoted] = /^log_line_prefix = '(.*)'$/m.exec(fileText('postgresql.conf'))!;
    expect(quoted!.replace(/''|\\(.)/g, (both, escaped?: string) => escaped ?? both[0]!)).toBe(
      textOf('postgresql.settings.*'),
    );
  });

  test('a proof asks what was written', () => {
    const [newest, [check]] = JSON.parse(fileText('proof.json'));
    expect(newest.query).toBe(textOf('postgresql.backup.proof.newest.query'));
    expect(check.query).toBe(textOf('postgresql.backup.proof.checks.*.query'));
  });

  test('nothing was executed', () => {
    expect(existsSync(evidence)).toBe(false);
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...stringsIn(each)]);
}
