/**
 * Every type of resource that Strata makes, by what goes when it goes. Terraform refuses to destroy what holds or
 * protects data; `up` and `plan` stop on a plan that would, and on one that weakens it in place (`weakening.ts`). A test
 * compares this with what the constructs make.
 */
export type Loss = 'data' | 'protection' | 'nothing';

interface Kind {
  readonly loss: Loss;
  readonly why: string;
}

const data = (why: string): Kind => ({ loss: 'data', why });
const protection = (why: string): Kind => ({ loss: 'protection', why });
const nothing = (why: string): Kind => ({ loss: 'nothing', why });

const wiring = nothing('joins others, and is made again from the description');
const filter = nothing('is made again from the description');
const record = nothing('says only what the description says');
const network = nothing('holds no data; what stands in it is kept for itself');
const front = nothing('hands on and keeps nothing');
const login = nothing("is the public half of a key that the environment's home holds");
const address = nothing('a new one is another number, which records and the inventory follow');
const certificate = nothing('the authority makes another');
const spread = nothing('says where machines stand');
const identity = nothing('grants what the description says; keys of a role are made anew each hour');

const kinds: Readonly<Record<string, Kind>> = {
  aws_acm_certificate: certificate,
  aws_acm_certificate_validation: certificate,
  aws_ebs_volume: data('a disk of its own'),
  aws_eip: address,
  aws_eip_association: wiring,
  aws_iam_instance_profile: identity,
  aws_iam_role: identity,
  aws_iam_role_policy: identity,
  aws_instance: data("the server's disk"),
  aws_internet_gateway: network,
  aws_key_pair: login,
  aws_lb: front,
  aws_lb_listener: front,
  aws_lb_target_group: front,
  aws_lb_target_group_attachment: wiring,
  aws_placement_group: spread,
  aws_route: network,
  aws_route53_record: record,
  aws_route53_zone: data('records that others made, and the name servers that the registrar was told'),
  aws_route_table: network,
  aws_route_table_association: wiring,
  aws_s3_bucket: data('every backup in it'),
  aws_s3_bucket_lifecycle_configuration: protection('how long old versions stay'),
  aws_s3_bucket_object_lock_configuration: protection('the days in which nobody can delete a version'),
  aws_s3_bucket_policy: protection('whoever does not use TLS is refused'),
  aws_s3_bucket_public_access_block: protection('the public is kept out'),
  aws_s3_bucket_server_side_encryption_configuration: protection('everything is encrypted where it lies'),
  aws_s3_bucket_versioning: protection('what was deleted or overwritten can be brought back'),
  aws_security_group: filter,
  aws_subnet: network,
  aws_volume_attachment: wiring,
  aws_vpc: network,
  aws_vpc_security_group_egress_rule: filter,
  aws_vpc_security_group_ingress_rule: filter,
  cloudflare_dns_record: record,
  cloudflare_ruleset: filter,
  cloudflare_zone_setting: filter,
  hcloud_firewall: filter,
  hcloud_load_balancer: front,
  hcloud_load_balancer_network: wiring,
  hcloud_load_balancer_service: front,
  hcloud_load_balancer_target: wiring,
  hcloud_managed_certificate: certificate,
  hcloud_network: network,
  hcloud_network_route: network,
  hcloud_network_subnet: network,
  hcloud_placement_group: spread,
  hcloud_primary_ip: address,
  hcloud_rdns: record,
  hcloud_server: data("the server's disk"),
  hcloud_ssh_key: login,
  hcloud_volume: data('a disk of its own'),
  hcloud_volume_attachment: wiring,
  hcloud_zone: data('records that others made, and the name servers that the registrar was told'),
  hcloud_zone_rrset: record,
  ovh_cloud_project_gateway: network,
  ovh_cloud_project_instance: data("the server's disk"),
  ovh_cloud_project_loadbalancer: front,
  ovh_cloud_project_network_private: network,
  ovh_cloud_project_network_private_subnet_v2: network,
  ovh_cloud_project_ssh_key: login,
  ovh_cloud_project_storage: data('every backup in it, with versions, lock and encryption'),
  ovh_cloud_project_storage_object_bucket_lifecycle_configuration: protection('how long old versions stay'),
  ovh_domain_zone_record: record,
};

/** Null: no type that Strata makes. */
export function kindOf(terraformType: string): Kind | null {
  return Object.hasOwn(kinds, terraformType) ? kinds[terraformType]! : null;
}

export const terraformTypes: readonly string[] = Object.keys(kinds);
