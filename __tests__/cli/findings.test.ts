/** A finding of checkov needs a reason in docs/security.md, and a reason needs its finding. */
import { contradictions, explanations, findingsOf } from '../../cli/stages/findings';

const failed = (check_id: string, resource: string, file_path = '/nocodb/prod/stacks/infra/cdk.tf.json') => ({
  check_id,
  check_name: 'a title',
  file_path,
  resource,
});
const report = (...failed_checks: object[]) => JSON.stringify({ summary: { passed: 7 }, results: { failed_checks } });
const page = [
  '| check | of | why it stays |',
  '|---|---|---|',
  '| `CKV_AWS_18` | `*/* s3 aws_s3_bucket.*` | why |',
].join('\n');
const bucket = failed('CKV_AWS_18', 'aws_s3_bucket.pg', '/xpeditis/prod/stacks/s3/cdk.tf.json');

test('what the page explains is no problem', () => {
  expect(contradictions(findingsOf(report(bucket)), explanations(page))).toEqual([]);
});

test.each([
  ['another check of the same place', { ...bucket, check_id: 'CKV_AWS_21' }],
  ['the same check of another stack', { ...bucket, file_path: '/xpeditis/prod/stacks/infra/cdk.tf.json' }],
  ['the same check of another resource', { ...bucket, resource: 'aws_s3_bucketX.pg' }],
  ['the same check of the rule for one port', { ...bucket, resource: 'aws_s3_bucket.pg_ssh_admin' }],
])('%s is a problem', (_what, finding) => {
  expect(contradictions(findingsOf(report(bucket, finding)), explanations(page))).toEqual([
    expect.stringMatching(/^xpeditis\/prod .*: mend it, or explain it in docs\/security.md$/),
  ]);
});

test('an explanation of nothing is a problem', () => {
  const other = explanations(`${page}\n| \`CKV_AWS_9\` | \`*\` | why |`);
  expect(contradictions(findingsOf(report(bucket)), other)).toEqual([
    'docs/security.md explains CKV_AWS_9 of *, which is not reported: remove the row',
  ]);
});

test('a row without a reason explains nothing', () => {
  expect(explanations('| `CKV_AWS_18` | `*` |  |')).toEqual([]);
});

test('a scanner that read nothing has not passed', () => {
  const nothing = JSON.stringify({ passed: 0, failed: 0, resource_count: 0 });
  expect(() => findingsOf(nothing)).toThrow(/has read no resource/);
  expect(() => findingsOf(JSON.stringify({ summary: { passed: 0 } }))).toThrow(/has read no resource/);
});
