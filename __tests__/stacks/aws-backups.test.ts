/** What a server may do in the buckets: nothing by which a thief could destroy backups for good. */
import { environmentOf, resourcesOf, staging } from '../environment';
import type { Raw } from '../environment';

const resources = resourcesOf('infra', staging());
const arn = (bucket: string) => `arn:aws:s3:::acme-${bucket}-storage-bucket-paris`;
const own = arn('staging-pg-backups');
const theirs = arn('prod-pg-backups');

function statements(server: string): Raw[] {
  return (JSON.parse(resources['aws_iam_role_policy']![server]!.policy as string) as { Statement: Raw[] }).Statement;
}
const allowing = (server: string, action: string): string[] =>
  statements(server)
    .filter(({ Action }) => [Action].flat().includes(`s3:${action}`))
    .flatMap(({ Resource }) => Resource as string | string[]);
const listPermissions = (server: string): [string, string[]][] =>
  statements(server)
    .filter(({ Action }) => Action === 's3:ListBucket')
    .map(({ Resource, Condition }) => [Resource, Condition?.StringLike['s3:prefix']]);

test('there is an identity for each server that has to do with backups, and for no other', () => {
  expect(Object.keys(resources['aws_iam_role']!).sort()).toEqual(['app-1', 'db-1', 'proof-1']);
});

test('the database server writes and deletes under its own prefixes only', () => {
  for (const action of ['PutObject', 'DeleteObject', 'AbortMultipartUpload', 'ListMultipartUploadParts']) {
    expect([action, allowing('db-1', action)]).toEqual([action, [`${own}/db-1/*`, `${own}/dumps/db-1/*`]]);
  }
});

test('what it restores from, it reads and lists, and nothing beside it', () => {
  expect(allowing('db-1', 'GetObject')).toEqual([
    ...[`${own}/db-1/*`, `${own}/dumps/db-1/*`],
    ...[`${theirs}/db-1/*`, `${theirs}/dumps/db-1/*`],
  ]);
  expect(listPermissions('db-1')).toEqual([
    [own, ['db-1/*', 'dumps/db-1/*']],
    [theirs, ['db-1/*', 'dumps/db-1/*']],
  ]);
});

test('a server that proves reads backups and writes proofs', () => {
  expect(allowing('proof-1', 'PutObject')).toEqual([`${own}/db-1/proofs/*`]);
  expect(allowing('proof-1', 'DeleteObject')).toEqual([`${own}/db-1/proofs/*`]);
  expect(allowing('proof-1', 'GetObject')).toEqual([`${own}/db-1/proofs/*`, `${own}/db-1/*`]);
});

test.each(['app-1', 'db-1', 'proof-1'])('%s has no rights to versions, retention, policies or lifecycles', (server) => {
  const actions = statements(server).flatMap(({ Action }) => Action as string | string[]);
  expect(new Set(actions)).toEqual(
    new Set(
      ['Get', 'Put', 'Delete']
        .map((verb) => `s3:${verb}Object`)
        .concat(
          ['AbortMultipartUpload', 'ListMultipartUploadParts', 'ListBucket', 'GetBucketLocation'].map(
            (each) => `s3:${each}`,
          ),
        ),
    ),
  );
  for (const { Effect, Resource } of statements(server)) expect([Effect, Resource]).not.toContain('*');
});

test('an identity that is made anew has a new name, or its server would keep the old one', () => {
  const profile = resourcesOf('infra', environmentOf('small.yaml'))['aws_iam_instance_profile']!['db-1']!;
  expect([profile.name, profile.name_prefix]).toEqual([undefined, 'acme-prod-db-1-']);
});

test('a server whose store knows nothing of AWS has no identity there', () => {
  const elsewhere = { provider: 's3', region: 'local', endpoint: 'https://s3.acme.example', suffix: 'acme' };
  const other = resourcesOf(
    'infra',
    environmentOf('small.yaml', (raw: Raw) => (raw.storage = elsewhere)),
  );
  expect(other['aws_iam_role']).toBeUndefined();
  expect(other['aws_instance']!['db-1']!.iam_instance_profile).toBeUndefined();
});
