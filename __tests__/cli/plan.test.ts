import { losses, refuseLosses } from '../../operations/apply';
import { planCommand } from '../../cli/commands/plan';
import { notes } from '../../operations/noted';
import { changes, observedChanges } from '../../operations/plan';
import type { Observed } from '../../operations/plan';
import { environmentOf } from '../environment';
import { outputOf } from './output';

test('a plan uses the verbs of operators; a resource that does not change is not listed', () => {
  const change = (address: string, ...actions: string[]) => ({ address, change: { actions } });
  const plan = {
    resource_changes: [
      change('aws_vpc.vpc', 'no-op'),
      change('data.aws_ami.debian-13', 'read'),
      change('aws_instance.app-1', 'create'),
      change('aws_instance.app-2', 'update'),
      change('aws_instance.db-1', 'delete', 'create'),
      change('aws_eip.app-3', 'delete'),
    ],
  };
  expect(changes('infra', plan).map(({ verb, address }) => `${verb} ${address}`)).toEqual([
    'create aws_instance.app-1',
    'change aws_instance.app-2',
    'replace aws_instance.db-1',
    'destroy aws_eip.app-3',
  ]);
});

test('outputs that change are listed by entry, also where a value is not known yet', () => {
  const before = { a: { ip: '1' }, b: { ip: '2' }, c: { ip: '3' } };
  const after = { a: { ip: '1' }, b: {}, d: {} };
  const servers = { actions: ['update'], before, after, after_unknown: { a: {}, b: { ip: true }, d: true } };
  const same = { actions: ['no-op'], before, after: before, after_unknown: false };
  const empty = { actions: ['create'], before: null, after: {}, after_unknown: false };
  const removal = { actions: ['delete'], before: {}, after: null, after_unknown: false };
  const rows = notes('infra', { servers, same, empty, gone: removal }).map(({ verb, output, name }) => [
    verb,
    output,
    name,
  ]);
  expect(rows).toEqual([
    ['change', 'servers', 'b'],
    ['remove', 'servers', 'c'],
    ['add', 'servers', 'd'],
    ['add', 'empty', ''],
    ['remove', 'gone', ''],
  ]);
  expect(notes('infra')).toEqual([]);
});

const loss = (verb: 'replace' | 'destroy' | 'change', address: string) => ({ stack: 'infra' as const, verb, address });

test('a resource with data is destroyed only with consent by name; one without data needs no consent', () => {
  const planned = [
    loss('replace', 'aws_instance.db-1'),
    loss('destroy', 'aws_instance.app-2'),
    loss('change', 'aws_instance.app-1'),
    loss('destroy', 'aws_s3_bucket.pg-backups'),
    loss('replace', 'aws_eip_association.db-1'),
  ];
  expect(losses(planned, ['app-2']).map(({ address }) => address)).toEqual([
    'aws_instance.db-1',
    'aws_s3_bucket.pg-backups',
  ]);
  expect(losses(planned, ['app-2', 'db-1', 'pg-backups'])).toEqual([]);
});

test('a resource that protects data needs the same consent; each address is listed, and one flag is enough for a bucket', () => {
  const planned = [
    loss('destroy', 'aws_s3_bucket_versioning.pg-backups'),
    loss('destroy', 'aws_s3_bucket.pg-backups'),
    loss('replace', 'hcloud_volume.db-1-data'),
    loss('destroy', 'aws_eip.app-1'),
  ];
  expect(() => refuseLosses(losses(planned, []))).toThrow(
    'this would destroy aws_s3_bucket_versioning.pg-backups, and with it a protection: deleted and overwritten objects can be ' +
      'restored; destroy aws_s3_bucket.pg-backups, with everything on it; replace hcloud_volume.db-1-data, with everything ' +
      'on it. Nothing was done; to consent, add --consent pg-backups --consent db-1-data',
  );
  expect(() => refuseLosses(losses(planned, ['pg-backups', 'db-1-data']))).not.toThrow();
});

test('--refuse-loss is refused where --only excludes the changes', async () => {
  const planRun = outputOf(planCommand(), 'lab', '--refuse-loss', '--only', 'cost');
  await expect(planRun).rejects.toThrow('--refuse-loss looks at the changes');
});

describe('where Terraform cannot run', () => {
  const binary = process.env['TERRAFORM_BINARY_NAME'];
  beforeEach(() => (process.env['TERRAFORM_BINARY_NAME'] = 'no-such-terraform'));
  afterEach(() => {
    if (binary === undefined) delete process.env['TERRAFORM_BINARY_NAME'];
    else process.env['TERRAFORM_BINARY_NAME'] = binary;
  });

  test('a plan says of each stack that it cannot be observed, with the reason', async () => {
    const observed = await observedChanges(environmentOf('small.yaml'), async () => {});
    expect(observed).toEqual(
      ['s3', 'infra'].map((stack) => ({
        stack,
        observable: false,
        reason: expect.stringMatching(/^no-such-terraform is not installed/),
      })),
    );
  });

  test('ports and cost need none', async () => {
    const {
      ports,
      cost: priced,
      emissions: estimated,
      releases,
      changes: planned,
    } = JSON.parse(await outputOf(planCommand(), 'lab', '--json', '--only', 'ports'));
    expect(ports.rows[0]).toEqual({
      kind: 'server',
      name: 'edge',
      port: 'ssh',
      numbers: '22',
      from: { admin: ['198.18.0.1/32'] },
    });
    expect([priced, estimated, releases, planned]).toEqual([undefined, undefined, undefined, undefined]);
    expect(await outputOf(planCommand(), 'lab', '--only', 'cost')).toContain('prices are the cloud’s own');
    expect(await outputOf(planCommand(), 'lab', '--only', 'releases')).toBe(
      'How a release replaces services that changed\nnotes: web is replaced beside the old one: no pause\n\n',
    );
    expect(process.exitCode).toBeUndefined();
  });
});

test('a plan without its changes prints the rest and ends with 1', async () => {
  const binary = process.env['TERRAFORM_BINARY_NAME'];
  process.env['TERRAFORM_BINARY_NAME'] = '/no/programs/here';
  try {
    const { ports, cost: priced, changes: planned } = JSON.parse(await outputOf(planCommand(), 'lab', '--json'));
    expect([ports.rows.length, priced.items.length]).toEqual([7, 8]);
    expect(planned.map(({ stack, observable }: Observed) => [stack, observable])).toEqual([
      ['s3', false],
      ['infra', false],
    ]);
    expect(process.exitCode).toBe(1);
  } finally {
    if (binary === undefined) delete process.env['TERRAFORM_BINARY_NAME'];
    else process.env['TERRAFORM_BINARY_NAME'] = binary;
    process.exitCode = undefined;
  }
});
