/**
 * What is lost with each resource, written down once more by hand: from this classification follows what Terraform refuses to
 * destroy, and for what `up` stops. A type that moves to "nothing" would lose that protection without another test noticing.
 */
import { everyCloud } from '../../clouds/clouds';
import { kindOf, terraformTypes } from '../../clouds/kept/kept';
import type { Kinds, Loss } from '../../clouds/kept/kind';

const losses: Readonly<Record<string, Readonly<Record<Exclude<Loss, 'nothing'>, readonly string[]>>>> = {
  aws: {
    data: ['aws_ebs_volume', 'aws_instance', 'aws_route53_zone', 'aws_s3_bucket'],
    protection: [
      'aws_s3_bucket_lifecycle_configuration',
      'aws_s3_bucket_object_lock_configuration',
      'aws_s3_bucket_policy',
      'aws_s3_bucket_public_access_block',
      'aws_s3_bucket_server_side_encryption_configuration',
      'aws_s3_bucket_versioning',
    ],
  },
  hcloud: { data: ['hcloud_server', 'hcloud_volume', 'hcloud_zone'], protection: [] },
  ovh: {
    data: ['ovh_cloud_project_instance', 'ovh_cloud_project_storage'],
    protection: ['ovh_cloud_project_storage_object_bucket_lifecycle_configuration'],
  },
  cloudflare: { data: [], protection: [] },
};
const provider = (type: string) => type.split('_')[0]!;

test.each(Object.entries(losses))('%s: these types hold data or protect them, and no other', (prefix, expected) => {
  const types = terraformTypes().filter((type) => provider(type) === prefix);
  const of = (loss: Loss) => types.filter((type) => kindOf(type)!.loss === loss).sort();
  expect({ data: of('data'), protection: of('protection') }).toEqual(expected);
  expect(of('nothing')).not.toHaveLength(0);
});

test('every cloud with resources is in this list', () => {
  expect([...new Set(terraformTypes().map(provider))].sort()).toEqual(Object.keys(losses).sort());
});

/** Both stores' lists of checks: what is protected but never compared could be weakened in place, without a question. */
test('what holds or protects data and may be weakened in place is compared, except disks, which have no such setting', () => {
  const all = everyCloud().reduce<Kinds>((kinds, cloud) => ({ ...kinds, ...cloud.kinds }), {});
  const unchecked = Object.entries(all).filter(([, kind]) => kind.loss !== 'nothing' && kind.checks.length === 0);
  expect(unchecked.map(([type]) => type)).toEqual(['aws_ebs_volume', 'ovh_cloud_project_instance']);
});

test('a type that Strata does not create is in no class, and nobody takes it for harmless', () => {
  expect(kindOf('aws_db_instance')).toBeNull();
  expect(kindOf('toString')).toBeNull();
});
