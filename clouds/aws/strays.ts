/** Finds all EC2 resources of an environment by their tags. */
import type { Environment } from '../../parts/environment';
import { client, filter, allItems, text } from './ec2';
import type { Ask } from './ec2';
import type { CloudResource, StraySearch } from '../strays';

/** EC2's resource type → Terraform's resource type and the AWS CLI command that deletes one. */
const kinds: Readonly<Record<string, readonly [type: string, removal: string]>> = {
  instance: ['aws_instance', 'terminate-instances --instance-ids'],
  'elastic-ip': ['aws_eip', 'release-address --allocation-id'],
  // The same resource type, as EC2-compatible services name it.
  'vpc-elastic-ip': ['aws_eip', 'release-address --allocation-id'],
  volume: ['aws_ebs_volume', 'delete-volume --volume-id'],
  vpc: ['aws_vpc', 'delete-vpc --vpc-id'],
  subnet: ['aws_subnet', 'delete-subnet --subnet-id'],
  'security-group': ['aws_security_group', 'delete-security-group --group-id'],
  'route-table': ['aws_route_table', 'delete-route-table --route-table-id'],
  'internet-gateway': ['aws_internet_gateway', 'delete-internet-gateway --internet-gateway-id'],
};

/** How to list resources of a type by id: with a filter, because an unknown id as parameter is an error. */
const listings: Readonly<Record<string, readonly [action: string, filter: string]>> = {
  instance: ['DescribeInstances', 'instance-id'],
  'elastic-ip': ['DescribeAddresses', 'allocation-id'],
  'vpc-elastic-ip': ['DescribeAddresses', 'allocation-id'],
  volume: ['DescribeVolumes', 'volume-id'],
  vpc: ['DescribeVpcs', 'vpc-id'],
  subnet: ['DescribeSubnets', 'subnet-id'],
  'security-group': ['DescribeSecurityGroups', 'group-id'],
  'security-group-rule': ['DescribeSecurityGroupRules', 'security-group-rule-id'],
  'route-table': ['DescribeRouteTables', 'route-table-id'],
  'internet-gateway': ['DescribeInternetGateways', 'internet-gateway-id'],
};

export const search: StraySearch = { look: lookAtAws, cure: revokeStrayRules, adoptsUnfinished: true };

export async function lookAtAws(environment: Environment): Promise<CloudResource[]> {
  const ask = client(environment.compute);
  const resources = await existing(
    ask,
    (await taggedWith(ask, environment)).filter(({ kind }) => kinds[kind]),
  );
  const terminatedIds = await terminated(
    ask,
    resources.flatMap(({ id, kind }) => (kind === 'instance' ? [id] : [])),
  );
  return resources
    .filter(({ id }) => !terminatedIds.includes(id))
    .map(({ id, kind, name }) => {
      const [type, removal] = kinds[kind]!;
      return { type, id, name, removal: `aws ec2 ${removal} ${id}`, importable: true };
    });
}

/**
 * Deletes security group rules that are in no state. They cannot be imported, and EC2 refuses duplicates, so Terraform
 * must create them again.
 * @returns their ids
 */
export async function revokeStrayRules(environment: Environment, isKnown: (id: string) => boolean): Promise<string[]> {
  const ask = client(environment.compute);
  const tagged = await taggedWith(ask, environment);
  const unknown = tagged.filter(({ id, kind }) => kind === 'security-group-rule' && !isKnown(id));
  const rules = (await existing(ask, unknown)).map(({ id }) => id);
  for (const id of rules) {
    const of = await ask('DescribeSecurityGroupRules', { 'SecurityGroupRuleId.1': id });
    const action = `RevokeSecurityGroup${text(of, 'isEgress') === 'true' ? 'Egress' : 'Ingress'}`;
    await ask(action, { GroupId: text(of, 'groupId'), 'SecurityGroupRuleId.1': id });
  }
  return rules;
}

interface Tagged {
  readonly id: string;
  readonly kind: string;
  /** Empty if there is no tag `Name`. */
  readonly name: string;
}

async function taggedWith(ask: Ask, { project, name }: Environment): Promise<Tagged[]> {
  const environmentTags = { Project: project, Environment: name, ManagedBy: 'strata' };
  const of = new Map<string, { kind: string; tags: Record<string, string> }>();
  for (const item of await allItems(ask, 'DescribeTags', filter({ key: [...Object.keys(environmentTags), 'Name'] }))) {
    const [id, kind, key, value] = ['resourceId', 'resourceType', 'key', 'value'].map((field) => text(item, field));
    of.set(id!, { kind: kind!, tags: { ...of.get(id!)?.tags, [key!]: value! } });
  }
  return [...of].flatMap(([id, { kind, tags }]) =>
    hasAll(tags, environmentTags) ? [{ id, kind, name: tags['Name'] ?? '' }] : [],
  );
}

/** Filters out tags of deleted resources: EC2 returns them for some time, EC2-compatible services for ever. */
async function existing(ask: Ask, tagged: readonly Tagged[]): Promise<Tagged[]> {
  const responses = new Map<string, string>();
  for (const kind of new Set(tagged.map((each) => each.kind))) {
    const [action, by] = listings[kind]!;
    const ids = tagged.flatMap((each) => (each.kind === kind ? [each.id] : []));
    responses.set(kind, await ask(action, filter({ [by]: ids })));
  }
  return tagged.filter(({ id, kind }) => responses.get(kind)!.includes(`>${id}<`));
}

/** The ids that are terminated: a terminated instance keeps its tags for an hour. */
async function terminated(ask: Ask, instances: readonly string[]): Promise<string[]> {
  if (instances.length === 0) return [];
  const states = ['terminated', 'shutting-down'];
  const response = await ask('DescribeInstances', filter({ 'instance-id': instances, 'instance-state-name': states }));
  return [...response.matchAll(/<instanceId>(i-\w+)<\/instanceId>/g)].map((match) => match[1]!);
}

function hasAll(tags: Readonly<Record<string, string>>, expected: Readonly<Record<string, string>>): boolean {
  return Object.entries(expected).every(([key, value]) => tags[key] === value);
}
