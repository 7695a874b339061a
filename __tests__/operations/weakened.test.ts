/** A change in place that takes protection away is refused without consent by name; one that adds some passes. */
import { losses, refuseLosses } from '../../operations/apply';
import { changes } from '../../operations/plan';
import { changesText } from '../../cli/print/changes';
import { kindOf, terraformTypes } from '../../clouds/kept/kept';
import type { Raw } from '../environment';

const rules = (noncurrent: number | null, dumps: number | null, status = 'Enabled') => ({
  rule: [
    ...(dumps ? [{ id: 'dumps', status, filter: [{ prefix: 'dumps/' }], expiration: [{ days: dumps }] }] : []),
    ...(noncurrent
      ? [
          {
            id: 'old',
            status,
            filter: [{ prefix: '' }],
            noncurrent_version_expiration: [{ noncurrent_days: noncurrent }],
          },
        ]
      : []),
  ],
});
const inline = (noncurrent: number, enabled = true) => ({
  versioning: [{ enabled }],
  lifecycle_rule: [
    { id: 'dumps', enabled: true, prefix: 'dumps/', expiration: [{ days: 30 }], noncurrent_version_expiration: [] },
    { id: 'old-versions', enabled: true, prefix: '', noncurrent_version_expiration: [{ days: noncurrent }] },
  ],
});
const ovhRules = (days: number) => ({
  rules: [{ id: 'old-versions', status: 'enabled', noncurrent_version_expiration: { noncurrent_days: days } }],
});
const lock = (mode: string, days: number) => ({ rule: [{ default_retention: [{ mode, days, years: 0 }] }] });
const ovhLock = (mode: string, period: string) => ({ object_lock: { status: 'enabled', rule: { mode, period } } });
const closed = (restrict: boolean) => ({
  block_public_acls: true,
  block_public_policy: true,
  ignore_public_acls: true,
  restrict_public_buckets: restrict,
});
const deny = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: ['arn:a', 'arn:a/*'] };
const denyAsReturnedByAws = { Resource: ['arn:a/*', 'arn:a'], Principal: '*', Effect: 'Deny', Action: ['s3:*'] };
const policy = (...Statement: object[]) => ({ policy: JSON.stringify({ Version: '2012-10-17', Statement }) });
const sse = (algorithm: string) => ({
  rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: algorithm }] }],
});

const lifecycle = 'aws_s3_bucket_lifecycle_configuration';
const ovhBucket = 'ovh_cloud_project_storage';
const ovhLifecycle = 'ovh_cloud_project_storage_object_bucket_lifecycle_configuration';
const lockType = 'aws_s3_bucket_object_lock_configuration';
/** From the first to the second is weaker, from the second to the first stronger. */
const pairs: [type: string, strong: Raw, weak: Raw, words: string][] = [
  [lifecycle, rules(90, 30), rules(1, 30), 'old versions would stay 1 day instead of 90 days'],
  [lifecycle, rules(90, 30), rules(89, 30), 'old versions would stay 89 days instead of 90 days'],
  [lifecycle, rules(90, 30), rules(90, 29), 'objects under dumps/ would stay 29 days instead of 30 days'],
  [lifecycle, rules(null, 30), rules(90, 30), 'old versions would stay 90 days instead of for ever'],
  [lifecycle, rules(90, 30, 'Disabled'), rules(90, 30), 'objects under dumps/ would stay 30 days instead of for ever'],
  ['aws_s3_bucket', inline(90), inline(1), 'old versions would stay 1 day instead of 90 days'],
  ['aws_s3_bucket', inline(90), inline(90, false), 'what is deleted or overwritten could not be brought back'],
  ['aws_s3_bucket', { force_destroy: false }, { force_destroy: true }, 'it could be deleted with what is in it'],
  ['aws_s3_bucket', { ...inline(5), lifecycle_rule: [] }, inline(5), 'would stay 5 days instead of for ever'],
  [ovhLifecycle, ovhRules(90), ovhRules(1), 'old versions would stay 1 day instead of 90 days'],
  [lockType, lock('COMPLIANCE', 14), lock('GOVERNANCE', 14), 'the lock would be governance, not compliance'],
  [lockType, lock('GOVERNANCE', 14), lock('GOVERNANCE', 13), 'versions would be locked for 13 days instead of 14'],
  [ovhBucket, ovhLock('compliance', 'P14D'), ovhLock('governance', 'P14D'), 'the lock would be governance'],
  [ovhBucket, ovhLock('governance', 'P1Y'), ovhLock('governance', 'P364D'), 'for 364 days instead of 365'],
  [ovhBucket, ovhLock('governance', 'P14D'), { object_lock: { status: 'enabled' } }, 'the lock would be none'],
  [ovhBucket, { versioning: { status: 'enabled' } }, { versioning: { status: 'suspended' } }, 'brought back'],
  [ovhBucket, { encryption: { sse_algorithm: 'AES256' } }, { encryption: null }, 'encrypted less or not'],
  [
    'aws_s3_bucket_versioning',
    { versioning_configuration: [{ status: 'Enabled' }] },
    { versioning_configuration: [{ status: 'Suspended' }] },
    'could not be brought back',
  ],
  ['aws_s3_bucket_public_access_block', closed(true), closed(false), 'the public would not be kept out'],
  ['aws_s3_bucket_server_side_encryption_configuration', sse('aws:kms'), sse('AES256'), 'encrypted less'],
  ['aws_s3_bucket_policy', policy(deny), policy(), 'its policy would refuse less'],
  ['aws_s3_bucket_policy', policy(deny), policy(deny, { ...deny, Effect: 'Allow' }), 'its policy would refuse less'],
  [
    'aws_s3_bucket_policy',
    policy(denyAsReturnedByAws, { ...deny, Sid: 'x' }),
    policy(deny),
    'its policy would refuse less',
  ],
  ['aws_instance', { disable_api_termination: true }, { disable_api_termination: false }, 'let it be deleted'],
  ['hcloud_server', { delete_protection: true }, { delete_protection: false }, 'let it be deleted'],
  ['hcloud_volume', { delete_protection: true }, { delete_protection: false }, 'let it be deleted'],
  ['hcloud_zone', { delete_protection: true }, { delete_protection: false }, 'let it be deleted'],
  ['aws_route53_zone', { force_destroy: false }, { force_destroy: true }, 'its records could be deleted with it'],
];

function planned(type: string, before: Raw, after: Raw, after_unknown: Raw = {}) {
  const change = { actions: ['update'], before, after, after_unknown };
  return changes('s3', { resource_changes: [{ address: `${type}.kept`, change }] });
}

describe.each(pairs)('%s', (type, strong, weak, words) => {
  test(`${words}: refused, and passes by name`, () => {
    expect(() => refuseLosses(losses(planned(type, strong, weak), []))).toThrow(words);
    expect(() => refuseLosses(losses(planned(type, strong, weak), []))).toThrow('to consent, add --consent kept');
    expect(losses(planned(type, strong, weak), ['kept'])).toEqual([]);
    expect(losses(planned(type, strong, weak), ['other'])).toHaveLength(1);
  });

  test('the other way round, or not at all, passes', () => {
    expect(losses(planned(type, weak, strong), [])).toEqual([]);
    expect(losses(planned(type, { ...strong, tags: {} }, { ...strong, tags: { a: 'b' } }), [])).toEqual([]);
  });
});

test('a value that is known only after apply does not count as weaker', () => {
  expect(losses(planned('aws_s3_bucket', inline(90), {}, { versioning: true, lifecycle_rule: true }), [])).toEqual([]);
});

test('a plan shows it as a row of its own', () => {
  const observed = {
    stack: 's3' as const,
    observable: true as const,
    changes: planned(lifecycle, rules(90, 30), rules(1, 30)),
    noted: [],
  };
  const text = changesText([observed], 200).replace(/\u001b\[\d+m|[│\s]+/g, ' ');
  expect(text).toContain('weaken a protection');
  expect(text).toContain('--consent kept');
});

test('every type that holds or protects data is looked at, besides those that nothing in place makes weaker', () => {
  const uncheckedTypes = terraformTypes().filter((type) => {
    const kind = kindOf(type)!;
    return kind.loss !== 'nothing' && kind.checks.length === 0;
  });
  expect(uncheckedTypes.sort()).toEqual(['aws_ebs_volume', 'ovh_cloud_project_instance']);
});

test('a type that Strata does not know counts as one with data', () => {
  const foreign = [{ stack: 'infra' as const, verb: 'destroy' as const, address: 'aws_efs_file_system.uploads' }];
  expect(() => refuseLosses(losses(foreign, []))).toThrow(
    'this would destroy aws_efs_file_system.uploads, of a type that Strata does not know, so that data may go with it. ' +
      'Nothing was done; to consent, add --consent uploads',
  );
  expect(losses(foreign, ['uploads'])).toEqual([]);
  expect(losses([{ ...foreign[0]!, verb: 'create' }], [])).toEqual([]);
});
