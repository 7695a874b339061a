/**
 * Writes the part of the AWS provider's schema that the tests look at, as the provider itself tells it.
 * `node -r ts-node/register __tests__/provider-schemas/extract-aws.ts`
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnv } from '../../platform/child-env';
import { prepareFolder } from '../../platform/terraform-folder';
import { type ProviderSchema, reduceSchema } from '../../packages/schema';
import { textOf } from './extract-text';

const version = '5.100.0';
const source = 'hashicorp/aws';
const address = `registry.terraform.io/${source}`;

/** What Strata uses or may use. */
const resources = [
  /^aws_(instance|key_pair|eip|eip_association|placement_group|launch_template|ebs_volume|volume_attachment)$/,
  /^aws_(vpc|subnet|route|route_table|route_table_association|main_route_table_association|internet_gateway)$/,
  /^aws_(nat_gateway|egress_only_internet_gateway|vpc_endpoint|vpc_dhcp_options|vpc_dhcp_options_association)$/,
  /^aws_network_interface(_attachment|_sg_attachment)?$/,
  /^aws_((default_)?security_group|security_group_rule|vpc_security_group_(ingress|egress)_rule|ec2_managed_prefix_list(_entry)?)$/,
  /^aws_(lb|lb_listener|lb_listener_rule|lb_listener_certificate|lb_target_group|lb_target_group_attachment)$/,
  /^aws_(acm_certificate|acm_certificate_validation|route53_zone|route53_record)$/,
  /^aws_(s3_bucket|iam)(_|$)/,
];
const dataSources = [
  /^aws_(ami|route53_zone|acm_certificate|availability_zones|vpc|subnet|subnets|security_group|s3_bucket)$/,
  /^aws_(caller_identity|partition|region|canonical_user_id|iam_policy_document|ec2_managed_prefix_list)$/,
];

export const extractFile = join(__dirname, `aws-${version}.json`);

/** @returns null where Terraform or this version of the provider is not on this machine */
export function extract(): ProviderSchema | null {
  const folder = mkdtempSync(join(tmpdir(), 'strata-aws-schema-'));
  try {
    prepareFolder(folder, [{ source: address, version }]);
    const terraform = { required_providers: { aws: { source: address, version } } };
    writeFileSync(join(folder, 'main.tf.json'), JSON.stringify({ terraform }));
    return isHere(folder) ? extractOf(schemaIn(folder)) : null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const program = () => process.env['TERRAFORM_BINARY_NAME'] ?? 'terraform';

/** With Terraform, and in one of the places where it looks for providers before it asks the network. */
function isHere(folder: string): boolean {
  const env = childEnv({ HTTPS_PROXY: 'http://127.0.0.1:9' });
  return spawnSync(program(), ['init', '-input=false', '-no-color'], { cwd: folder, env }).status === 0;
}

function schemaIn(folder: string): ProviderSchema {
  const env = childEnv();
  const run = (...args: string[]) =>
    execFileSync(program(), args, { cwd: folder, env, stdio: 'pipe', maxBuffer: 2 ** 28, encoding: 'utf8' });
  return JSON.parse(run('providers', 'schema', '-json')) as ProviderSchema;
}

function extractOf(whole: ProviderSchema): ProviderSchema {
  const { resource_schemas, data_source_schemas } = whole.provider_schemas[address]!;
  const types = [
    ...selectTypes(resource_schemas, resources),
    ...selectTypes(data_source_schemas, dataSources).map((type) => `data.${type}`),
  ];
  return reduceSchema(whole, { name: 'aws', folder: __dirname, source, version, types });
}

function selectTypes(all: Record<string, unknown>, patterns: RegExp[]): string[] {
  return Object.keys(all).filter((type) => patterns.some((each) => each.test(type)));
}

if (require.main === module) {
  const schema = extract();
  if (!schema) throw new Error(`Terraform or the provider ${source} ${version} is not on this machine`);
  writeFileSync(extractFile, textOf(schema));
}
