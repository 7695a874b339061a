/** Commands that change something, with --json; what they would change is a stand-in. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostReport } from '../../operations/host-report';
import { failed, succeeded } from './run-json';
import { TestEnvironments } from './environments';

const passedCheck = { name: 'host db-1', outcome: 'passed', reason: 'SSH answers' };
const plan = { words: ['Backup 20261120-010000F is restored.'], refusals: [] as object[] };
const proof = { backup: '20261120-010000F', finished: '2199-11-20T04:00:00.000Z', outcome: 'passed' };
let environments: TestEnvironments;
let [hostPlan, lastProof] = [plan, proof];
const mockHosts = [{ host: 'db-1', changed: 1, tasks: ['store : Install the packages'] }];

jest.mock('../../../operations/tools', () => ({
  ...jest.requireActual<object>('../../../operations/tools'),
  ensureTools: () => Promise.resolve(),
}));
jest.mock('../../../operations/terraform', () => ({
  synthesize: () => Promise.resolve(),
  init: () => Promise.resolve(),
  terraform: () => Promise.resolve(''),
  outputs: () => Promise.resolve({ 'db-1': { instance_id: 'i-1', public_address: '' } }),
}));
const mockApply = jest.fn(() => Promise.resolve('2 × create'));
const mockPrepared = { planned: { changes: [], noted: [] }, adopted: '' };
jest.mock('../../../operations/apply', () => ({
  ...jest.requireActual<object>('../../../operations/apply'),
  ...{ prepare: () => Promise.resolve(mockPrepared), carryOut: () => mockApply(), apply: () => mockApply() },
}));
jest.mock('../../../operations/ansible', () => ({
  ...{ playbook: () => Promise.resolve([]), playbookWith: () => Promise.resolve(mockHosts) },
  operate: () => {
    for (const name of ['prod', 'bare'])
      writeFileSync(join(environments.home(name), 'restore-plan.json'), JSON.stringify(hostPlan));
    return Promise.resolve([]);
  },
}));
jest.mock('../../../operations/wait-for-hosts', () => ({ waitForHosts: () => Promise.resolve() }));
jest.mock('../../../operations/verify/verify', () => ({ verify: () => Promise.resolve([passedCheck]) }));
jest.mock('../../../operations/backups/host', () => ({
  backupsJson: () => Promise.resolve(JSON.stringify({ ...hostReport, lastProof })),
}));
jest.mock('../../../operations/backups/recover', () => ({
  recover: (_environment: unknown, asOf: string) =>
    Promise.resolve({ environment: 'prod', asOf, buckets: [{ bucket: 'b', deleted: 3, overwritten: 1, gone: 0 }] }),
}));
jest.mock('../../../clouds/ovh/api', () => ({ ovhApi: () => Promise.resolve({}) }));
jest.mock('../../../clouds/ovh/resize', () => ({
  resizing: (_wanted: unknown, _shell: unknown, say: (text: string) => void) => {
    say('db-1 is being resized');
    return Promise.resolve('db-1 has size d2-4');
  },
}));
const mockLab = jest.fn(() => Promise.resolve());
jest.mock('../../../lab/system', () => ({ ensureSystem: () => Promise.resolve() }));
jest.mock('../../../lab/up', () => ({ labUp: () => mockLab() }));
jest.mock('../../../lab/down', () => ({ labDown: () => mockLab(), labReset: () => mockLab() }));

beforeAll(() => {
  environments = new TestEnvironments();
  environments.add('ovh', 'ovh.yaml', (raw) => (raw.state = { backend: 'local' }));
  environments.add('hetzner', 'hetzner.yaml');
});
afterAll(() => environments.remove());

test('up', async () => {
  expect((await succeeded('up', 'bare', '--skip-own-address-check')).checks).toEqual([passedCheck]);
});

test('up: a failure contains what was done before it', async () => {
  mockApply.mockRejectedValueOnce(new Error('disk full'));
  const { error, steps } = await failed('up', 'bare', '--skip-own-address-check');
  expect(error).toEqual({ kind: 'defect', message: 'Error: disk full', problems: [], refused: [] });
  expect(steps.map(({ title, outcome }: any) => `${title}: ${outcome}`).slice(-3)).toEqual([
    'Plan both stacks: done',
    'Buckets (s3): failed',
    'Network and servers (infra): done',
  ]);
});

test('rebuild', async () => {
  expect(await succeeded('rebuild', 'bare', 'app-1', '--consent', 'app-1')).toEqual({
    environment: 'bare',
    server: 'app-1',
    checks: [passedCheck],
  });
});

test('rebuild: no question is asked', async () => {
  const { error } = await failed('rebuild', 'bare', 'app-1');
  expect(error.message).toBe('nothing was done; to consent, add --consent app-1');
});

test('resize', async () => {
  const { words } = await succeeded('resize', 'ovh', 'db-1', '--consent', 'db-1');
  expect(words).toBe('db-1 has size d2-4');
});

test('destroy', async () => {
  const { destroyed, kept } = await succeeded('destroy', 'prod', '--consent', 'prod');
  expect(destroyed).toEqual(['edge', 'app-1', 'app-2', 'db-1']);
  expect(kept.home).toBe(environments.home('prod'));
});

test('backup', async () => {
  expect(await succeeded('backup', 'prod', '--full')).toMatchObject({ environment: 'prod', server: 'db-1' });
});

test('backups --recover', async () => {
  const { buckets } = await succeeded('backups', 'prod', '--recover', '--as-of', '2026-11-20 14:03:00Z');
  expect(buckets).toEqual([{ bucket: 'b', deleted: 3, overwritten: 1, gone: 0 }]);
});

test('restore', async () => {
  expect(await succeeded('restore', 'prod', '--plan')).toMatchObject({ plan, restored: false });
  expect(await succeeded('restore', 'prod', '--consent', 'prod')).toMatchObject({ source: 'prod', restored: true });
});

test('restore: a refusal by the host is printed with its plan', async () => {
  hostPlan = { ...plan, refusals: [{ what: 'the disk is too small', remedy: 'take a larger one' }] };
  expect(await failed('restore', 'prod')).toMatchObject({ environment: 'prod', plan: hostPlan, restored: false });
});

test('proof', async () => {
  expect(await succeeded('proof', 'prod')).toEqual({ environment: 'prod', proof });
  lastProof = { ...proof, outcome: 'failed' };
  expect(await failed('proof', 'prod')).toMatchObject({ proof: { outcome: 'failed' } });
});

test('credentials', async () => {
  Object.assign(process.env, { STRATA_S3_ACCESS_KEY: 'given', STRATA_S3_SECRET_KEY: 'hush' });
  const document = await succeeded('credentials', 'hetzner');
  expect(document).toEqual({ environment: 'hetzner', stored: ['db-1'] });
});

test('state init', async () => {
  expect(await succeeded('state init', 'prod')).toEqual({
    environment: 'prod',
    backend: 'local',
    bucket: null,
    made: false,
  });
});

test.each(['lab up', 'lab down', 'lab reset'] as const)('%s', async (name) => {
  expect(await succeeded(name)).toEqual({ lab: 'lab' });
  mockLab.mockRejectedValueOnce(new Error('no bridge'));
  expect((await failed(name)).error.message).toContain('no bridge');
});
