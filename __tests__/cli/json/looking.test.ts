/** Commands that only read, with --json: the whole of standard output is one document of their schema. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostReport } from '../../operations/host-report';
import { runJson, failed, succeeded } from './run-json';
import { TestEnvironments } from './environments';

const passedCheck = { name: 'host db-1', outcome: 'passed', reason: 'SSH answers' };
const changes = [{ stack: 'infra', verb: 'destroy', address: 'aws_instance.db-1' }];

jest.mock('../../../operations/tools', () => ({
  ...jest.requireActual<object>('../../../operations/tools'),
  ensureTools: () => Promise.resolve(),
}));
jest.mock('../../../operations/terraform', () => ({
  synthesize: () => Promise.resolve(),
  outputs: () => Promise.resolve({}),
}));
jest.mock('../../../operations/plan', () => ({
  observedChanges: () =>
    Promise.resolve([
      { stack: 's3', observable: false, reason: 'nobody answered' },
      { stack: 'infra', observable: true, changes, noted: [] },
    ]),
}));
jest.mock('../../../operations/verify/verify', () => ({ verify: () => Promise.resolve([passedCheck]) }));
jest.mock('../../../operations/backups/host', () => ({
  backupsJson: () => Promise.resolve(JSON.stringify(hostReport)),
}));
jest.mock('../../../lab/status', () => ({
  labStatus: () =>
    Promise.resolve({ lab: {}, up: true, hosts: [{ name: 'internet', running: true }], checks: [passedCheck] }),
}));
jest.mock('../../../clouds/refresh/refresh', () => ({
  ...jest.requireActual<object>('../../../clouds/refresh/refresh'),
  refresh: () => Promise.resolve(['cx22: 3.79 EUR → 3.99 EUR']),
}));

let environments: TestEnvironments;
beforeAll(() => (environments = new TestEnvironments()));
afterAll(() => environments.remove());

test('validate', async () => {
  const advice = [': alerts: ', ': postgresql.backup.proof: '].map((place) => expect.stringContaining(place) as string);
  expect(await succeeded('validate', 'prod')).toMatchObject({ environment: 'prod', servers: 4, advice });
  const { error } = await failed('validate', 'broken');
  expect([error.kind, error.problems.length, error.refused.length]).toEqual(['refusal', 2, 2]);
  for (const [at, { rule, file, line, column, key, received, allowed, remedy }] of error.refused.entries()) {
    expect(rule).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(error.problems[at]).toBe(
      `${file}:${line}:${column}: ${key}: received ${received}; allowed: ${allowed}; ${remedy}`,
    );
  }
});

test('environments', async () => {
  const rows = await succeeded('environments');
  expect(rows.map(({ name, sound }: any) => [name, sound])).toEqual([
    ['bare', true],
    ['broken', false],
    ['prod', true],
  ]);
});

test('init', async () => {
  const { file, admin } = await succeeded('init', 'new', '--from', 'koprogo', '--admin', '198.51.100.7/32');
  expect([file, admin]).toEqual([join(environments.folder, 'new.yaml'), ['198.51.100.7/32']]);
  const { error } = await failed('init', 'new', '--from', 'koprogo', '--admin', '198.51.100.7/32');
  expect(error.message).toContain('exists already, so nothing was written');
});

test('completion: the script of a shell', async () => {
  const { shell, script } = await succeeded('completion', 'bash');
  expect([shell, script]).toEqual(['bash', expect.stringContaining('complete -F _strata_complete strata\n')]);
});

test('graph, printed or in a file', async () => {
  expect((await succeeded('graph', 'prod')).picture).toMatch(/^<svg /);
  const output = join(environments.folder, 'prod.mmd');
  expect(await succeeded('graph', 'prod', '--format', 'mermaid', '--output', output)).toMatchObject({ file: output });
});

test('plan: a stack that cannot be observed is in the document, and the exit code is 1', async () => {
  const { document, code } = await runJson('plan', 'prod');
  expect([code, document.environment, document.ports.rows.length > 0]).toEqual([1, 'prod', true]);
  expect(document.changes[1]).toEqual({ stack: 'infra', observable: true, changes, noted: [] });
  expect(Object.keys(await succeeded('plan', 'prod', '--only', 'cost'))).toEqual(['environment', 'cost', 'emissions']);
});

test('plan: a loss that is refused is reported with the whole plan', async () => {
  const { error, changes: stackChanges, cost } = await failed('plan', 'prod', '--refuse-loss');
  expect(error).toMatchObject({ kind: 'failure', message: expect.stringContaining('--consent db-1') });
  expect([stackChanges[1].changes, cost.items.length > 0]).toEqual([changes, true]);
});

test.each(['status', 'verify'] as const)('%s', async (command) => {
  const checks = await succeeded(command, 'bare');
  expect(checks).toEqual([
    passedCheck,
    { name: 'escrow of bare', outcome: 'not observable here', reason: expect.any(String) },
  ]);
});

test('backups, as the host says it', async () => {
  expect(await succeeded('backups', 'prod')).toEqual(hostReport);
  const { error } = await failed('backups', 'bare');
  expect(error.message).toContain('no backup is described');
});

test('ssh says how to connect, and does not', async () => {
  expect(await succeeded('ssh', 'prod', 'db-1')).toEqual({
    environment: 'prod',
    host: 'db-1',
    user: expect.any(String),
    jump: 'edge',
    config: join(environments.home('prod'), 'ssh_config'),
  });
  expect((await failed('ssh', 'prod', 'db-9')).error.message).toContain('prod has no server db-9');
});

test('refresh', async () => {
  expect(await succeeded('refresh', 'hetzner')).toMatchObject({
    file: 'clouds/hetzner/catalog.json',
    changes: ['cx22: 3.79 EUR → 3.99 EUR'],
  });
});

test('lab status', async () => {
  expect(await succeeded('lab status')).toEqual({
    lab: 'lab',
    up: true,
    hosts: [{ name: 'internet', running: true }],
    checks: [passedCheck],
  });
});

test('lab ca', async () => {
  expect((await succeeded('lab ca')).file).toMatch(/ca\.crt$/);
});

test('vault password', async () => {
  writeFileSync(join(environments.home('bare'), 'vault-password'), 'sesame\n');
  expect(await succeeded('vault password', 'bare', '--yes')).toEqual({ environment: 'bare', password: 'sesame' });
  expect((await failed('vault password', 'bare')).error.message).toContain('add --yes');
});
