/** `strata doctor`: each row by itself, on a machine that is made to have it or to lack it. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apisOf, mergeByUrl } from '../../operations/doctor/apis';
import { cloudRows } from '../../operations/doctor/clouds';
import { folderRows } from '../../operations/doctor/folders';
import { keyRow } from '../../operations/doctor/keys';
import { programRows } from '../../operations/doctor/programs';
import { settingRows } from '../../operations/doctor/settings';
import { publicKey } from '../../home/ssh-key';
import { ensureVault } from '../../home/vault';
import { environmentOf } from '../environment';

const originalEnv = { ...process.env };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'strata-doctor-'));
  Object.assign(process.env, { STRATA_HOME: join(folder, 'home'), XDG_CACHE_HOME: join(folder, 'cache') });
  const ofTerraform = ['TERRAFORM_BINARY_NAME', 'TF_CLI_CONFIG_FILE', 'TF_WORKSPACE', 'STRATA_TERRAFORM_MIRROR'];
  for (const name of ofTerraform) delete process.env[name];
});
afterEach(() => {
  process.env = { ...originalEnv };
  rmSync(folder, { recursive: true });
});

const outcomes = (rows: readonly { name: string; outcome: string }[]) =>
  Object.fromEntries(rows.map(({ name, outcome }) => [name, outcome]));

test('programs that are missing have their remedy, those that are fetched need none', async () => {
  process.env['PATH'] = join(folder, 'nothing');
  const rows = await programRows();
  expect(outcomes(rows)).toMatchObject({
    Node: 'passed',
    Ansible: 'not observable here',
    'Terraform or OpenTofu': 'not observable here',
    'OpenSSH client': 'failed',
  });
  expect(rows.filter(({ outcome, remedy }) => outcome === 'failed' && !remedy)).toEqual([]);
});

test('a Terraform that is configured and does not exist has failed', async () => {
  process.env['TERRAFORM_BINARY_NAME'] = join(folder, 'missing');
  const row = (await programRows()).find(({ name }) => name.startsWith('Terraform'));
  expect(row).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('cannot be started') as unknown });
});

test('settings of the shell that lead Terraform elsewhere are all listed', () => {
  expect(settingRows()).toMatchObject([{ outcome: 'passed' }]);
  Object.assign(process.env, {
    TF_CLI_CONFIG_FILE: join(folder, 'missing'),
    STRATA_TERRAFORM_MIRROR: folder,
    TF_WORKSPACE: 'second',
  });
  const rows = settingRows();
  expect(rows.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed']);
  expect(rows.map(({ remedy }) => remedy)).toContain('unset TF_WORKSPACE');
});

test('a folder that is not writable, or that cannot be made, has failed', () => {
  expect(folderRows().map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed']);
  writeFileSync(join(folder, 'file'), '');
  process.env['STRATA_HOME'] = join(folder, 'file', 'home');
  expect(folderRows()[0]).toMatchObject({
    outcome: 'failed',
    remedy: expect.stringContaining('STRATA_HOME') as unknown,
  });
});

test('keys: not made yet, there, readable by others, lost in part', () => {
  const environment = { ...environmentOf('small.yaml'), home: join(folder, 'home') };
  expect(keyRow(environment).outcome).toBe('not observable here');
  mkdirSync(environment.home);
  publicKey(environment.home);
  ensureVault(environment.home, []);
  expect(keyRow(environment).outcome).toBe('passed');
  chmodSync(join(environment.home, 'vault-password'), 0o644);
  expect(keyRow(environment)).toMatchObject({
    outcome: 'failed',
    remedy: expect.stringMatching(/^chmod 600 \S+vault-password$/) as unknown,
  });
  rmSync(join(environment.home, 'vault-password'));
  expect(keyRow(environment)).toMatchObject({
    outcome: 'failed',
    remedy: expect.stringContaining('vault recover') as unknown,
  });
});

test('the APIs of an environment are its clouds and stores; a lab has none', () => {
  const hosts = (fixture: string) => apisOf(environmentOf(fixture)).map(({ url }) => new URL(url).host);
  expect(hosts('hetzner.yaml')).toContain('api.hetzner.cloud');
  expect(hosts('small.yaml')).toContain('sts.amazonaws.com');
  expect(hosts('lab-test.yaml')).toEqual([]);
});

describe('an API', () => {
  let date: Date;
  const server = createServer((_, response) => {
    response.setHeader('date', date.toUTCString());
    response.writeHead(403).end();
  });
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => server.close());

  const api = (more: object = {}) => ({
    title: 'Toy',
    page: 'docs/clouds/toy.md',
    usedBy: 'prod',
    variables: [['TOY_KEY', 'TOY_SECRET'], ['TOY_PROFILE']],
    file: null,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...more,
  });

  test('that refuses is reached; half of its keys are not enough', async () => {
    date = new Date();
    process.env['TOY_KEY'] = 'key';
    expect(outcomes(await cloudRows([api()]))).toEqual({
      'credentials of Toy': 'failed',
      'network to Toy': 'passed',
      clock: 'passed',
    });
    process.env['TOY_SECRET'] = 'secret';
    const rows = await cloudRows([api()]);
    expect(rows[0]!.outcome).toBe('passed');
    expect(JSON.stringify(rows)).not.toContain('"secret"');
  });

  test('whose time is another shows that the clock is wrong', async () => {
    date = new Date(Date.now() + 10 * 60_000);
    const rows = await cloudRows([api()]);
    expect(rows.at(-1)).toMatchObject({
      outcome: 'failed',
      reason: expect.stringMatching(/^(599|600|601) s behind/) as unknown,
    });
  });

  test('that cannot be reached shows nothing about the clock', async () => {
    const rows = await cloudRows([api({ url: 'http://127.0.0.1:9' })]);
    expect(outcomes(rows)).toMatchObject({ 'network to Toy': 'failed', clock: 'not observable here' });
  });

  test('gets one request, for all environments that use it', () => {
    expect(mergeByUrl([api(), api({ usedBy: 'staging' })])).toMatchObject([{ usedBy: 'prod, staging' }]);
  });
});
