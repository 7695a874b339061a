/** A killed Terraform made something whose name cannot be given twice; the next one is refused, and takes it over. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apply } from '../../operations/apply';
import { markInterrupted, wasInterrupted } from '../../operations/run/interrupted';
import { placesIn, refusedNames } from '../../operations/strays/named';
import type { Diagnostic } from '../../operations/terraform-messages';
import { environmentOf } from '../environment';
import { project } from './slow-terraform';

/** As Terraform 1.11 with the AWS provider 5.100 says it. */
const refusal = (address: string, message: string): Diagnostic => ({
  severity: 'error',
  summary: `creating something: ${message}`,
  detail: '',
  address,
});
const owned = refusal(
  'aws_s3_bucket.pg-backups',
  'operation error S3: CreateBucket, https response error StatusCode: 409, BucketAlreadyOwnedByYou:',
);

test('a name that is taken, among other errors', () => {
  const role = refusal('aws_iam_role.db-1', 'api error EntityAlreadyExists: Role with name acme already exists.');
  const other = refusal('aws_instance.db-1', 'api error InvalidParameterValue: no such size');
  expect(refusedNames([owned, other, role])).toEqual(['aws_s3_bucket.pg-backups', 'aws_iam_role.db-1']);
});

test('a bucket of another account is never imported', () => {
  const foreign = refusal('aws_s3_bucket.pg-backups', 'BucketAlreadyExists: the bucket already exists');
  expect(refusedNames([foreign])).toEqual([]);
});

test.each([
  ['aws_iam_role.db-1', { name: 'acme-db-1' }, 'acme-db-1'],
  ['aws_key_pair.operator', { key_name: 'acme-prod' }, 'acme-prod'],
  ['aws_route.data', { route_table_id: 'rtb-1', destination_cidr_block: '0.0.0.0/0' }, 'rtb-1_0.0.0.0/0'],
  ['aws_route53_record.a', { zone_id: 'Z1', name: 'a.test', type: 'A' }, 'Z1_a.test_A'],
  ['aws_route53_record.a', { name: 'a.test', type: 'A' }, null],
  ['aws_instance.db-1', { name: 'a' }, null],
])('%s with %j is imported by %s', (address, after, id) => {
  const change = { address, type: address.split('.')[0]!, change: { actions: ['create'], after } };
  expect(placesIn({ resource_changes: [change] }, [address])).toEqual(id === null ? [] : [{ address, id }]);
  expect(placesIn({ resource_changes: [change] }, [])).toEqual([]);
});

const script = `#!/bin/bash
home=$STRATA_TEST_FOLDER
echo "$*" >>$home/calls
case "$1" in
  show) cat $home/plan.json ;;
  import) touch $home/imported ;;
  apply) [ -e $home/imported ] || { cat $home/refusal; exit 1; } ;;
esac
`;

describe('apply', () => {
  const folder = mkdtempSync(join(tmpdir(), 'strata-named-'));
  const originalEnv = { ...process.env };
  const environment = { ...environmentOf('small.yaml'), name: `unit-named-${process.pid}`, home: folder };
  const stacks = join(project, 'cdktf.out', environment.name);
  const calls = () => readFileSync(join(folder, 'calls'), 'utf8').split('\n').slice(0, -1);
  const applyS3 = () => apply(environment, 's3', () => {}, { consent: [] });

  beforeEach(() => {
    mkdirSync(join(stacks, 'stacks', 's3'), { recursive: true });
    mkdirSync(folder, { recursive: true });
    const program = join(folder, 'terraform');
    writeFileSync(program, script);
    chmodSync(program, 0o755);
    const change = { actions: ['create'], after: { bucket: 'acme-pg-backups' } };
    const changes = [{ address: 'aws_s3_bucket.pg-backups', type: 'aws_s3_bucket', change }];
    writeFileSync(join(folder, 'plan.json'), JSON.stringify({ resource_changes: changes }));
    const line = { '@message': `Error: ${owned.summary}`, type: 'diagnostic', diagnostic: owned };
    writeFileSync(join(folder, 'refusal'), `${JSON.stringify(line)}\n`);
    Object.assign(process.env, { TERRAFORM_BINARY_NAME: program, STRATA_TEST_FOLDER: folder });
  });
  afterEach(() => {
    process.env = { ...originalEnv };
    for (const each of [folder, stacks]) rmSync(each, { recursive: true, force: true });
  });

  test('after a Terraform that was broken off: it is imported, planned and carried out', async () => {
    markInterrupted(environment, 's3');
    expect(await applyS3()).toContain('of a run that was killed, taken into the state: aws_s3_bucket.pg-backups');
    expect(calls()).toContain('import -input=false -no-color aws_s3_bucket.pg-backups acme-pg-backups');
    expect(wasInterrupted(environment, 's3')).toBe(false);
  });

  test('after an apply without changes the interrupted run no longer matters', async () => {
    markInterrupted(environment, 's3');
    writeFileSync(join(folder, 'plan.json'), '{"resource_changes":[]}');
    expect(await applyS3()).toBe('no changes');
    expect(wasInterrupted(environment, 's3')).toBe(false);
  });

  test('without an interrupted run the resource may be anybody’s: refused, with what to do', async () => {
    await expect(applyS3()).rejects.toThrow(/BucketAlreadyOwnedByYou[^]*Take it into the state with `terraform import/);
    expect(calls().filter((call) => call.startsWith('import'))).toEqual([]);
  });
});
