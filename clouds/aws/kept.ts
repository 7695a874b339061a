import {
  address,
  certificate,
  data,
  filter,
  front,
  identity,
  login,
  network,
  protection,
  record,
  spread,
  wiring,
} from '../kept/kind';
import type { Kinds } from '../kept/kind';
import { deletion, denials, encryption, leaves, lock, reach, stays, versioning } from '../kept/weakening';

const publicAccess = ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'];
const zone = 'records made outside Strata, and the name servers that are entered at the registrar';

export const kinds: Kinds = {
  aws_acm_certificate: certificate,
  aws_acm_certificate_validation: certificate,
  aws_default_security_group: filter,
  aws_ebs_volume: data('an additional disk', []),
  aws_eip: address,
  aws_eip_association: wiring,
  aws_iam_instance_profile: identity,
  aws_iam_role: identity,
  aws_iam_role_policy: identity,
  aws_instance: data("the server's disk", [leaves(true, deletion, 'disable_api_termination')]),
  aws_internet_gateway: network,
  aws_key_pair: login,
  aws_lb: front,
  aws_lb_listener: front,
  aws_lb_target_group: front,
  aws_lb_target_group_attachment: wiring,
  aws_placement_group: spread,
  aws_route: network,
  aws_route53_record: record,
  aws_route53_zone: data(zone, [leaves(false, 'its records could be deleted with it', 'force_destroy')]),
  aws_route_table: network,
  aws_route_table_association: wiring,
  aws_s3_bucket: data('every backup in it', [
    leaves(true, versioning, 'versioning', 'enabled'),
    leaves(false, 'it could be deleted with what is in it', 'force_destroy'),
    stays('lifecycle_rule'),
  ]),
  aws_s3_bucket_lifecycle_configuration: protection('the retention of old versions', [stays('rule')]),
  aws_s3_bucket_object_lock_configuration: protection('the days in which nobody can delete a version', [
    lock('rule', 'default_retention'),
  ]),
  aws_s3_bucket_policy: protection('requests without TLS are refused', [denials]),
  aws_s3_bucket_public_access_block: protection(
    'public access is blocked',
    publicAccess.map((each) => leaves(true, reach, each)),
  ),
  aws_s3_bucket_server_side_encryption_configuration: protection('objects are encrypted at rest', [
    encryption('rule', 'apply_server_side_encryption_by_default', 'sse_algorithm'),
  ]),
  aws_s3_bucket_versioning: protection('deleted and overwritten objects can be restored', [
    leaves('Enabled', versioning, 'versioning_configuration', 'status'),
  ]),
  aws_security_group: filter,
  aws_subnet: network,
  aws_volume_attachment: wiring,
  aws_vpc: network,
  aws_vpc_security_group_egress_rule: filter,
  aws_vpc_security_group_ingress_rule: filter,
};
