/** Arguments that exclude each other: schemas do not have this, so it is noted from the source of the same version. */
import type { Kind } from './schema';

export interface Exclusion {
  /** The body that has the arguments, with a star for an index or a label; by default the outermost one. */
  readonly in?: string;
  readonly names: readonly string[];
  readonly count: 'exactly one' | 'at most one';
}

const exactlyOne = (...names: string[]): Exclusion => ({ names, count: 'exactly one' });
const atMostOne = (...names: string[]): Exclusion => ({ names, count: 'at most one' });

const parameters = 'rules.*.action_parameters';
const queryString = `${parameters}.cache_key.custom_key.query_string`;

const resources: Record<string, readonly Exclusion[]> = {
  cloudflare_dns_record: [atMostOne('content', 'data')],
  cloudflare_ruleset: [
    exactlyOne('account_id', 'zone_id'),
    { in: parameters, ...atMostOne('from_list', 'from_value') },
    { in: parameters, ...atMostOne('asset_name', 'content') },
    { in: `${parameters}.headers.*`, ...atMostOne('value', 'expression') },
    { in: `${parameters}.from_value.target_url`, ...exactlyOne('value', 'expression') },
    { in: `${parameters}.uri.path`, ...exactlyOne('value', 'expression') },
    { in: `${parameters}.uri.query`, ...exactlyOne('value', 'expression') },
    { in: queryString, ...atMostOne('include', 'exclude') },
    { in: `${queryString}.include`, ...exactlyOne('list', 'all') },
    { in: `${queryString}.exclude`, ...exactlyOne('list', 'all') },
    { in: `${parameters}.edge_ttl.status_code_ttl.*`, ...exactlyOne('status_code_range', 'status_code') },
  ],
  hcloud_load_balancer_network: [exactlyOne('network_id', 'subnet_id')],
  hcloud_load_balancer_target: [exactlyOne('server_id', 'label_selector', 'ip'), atMostOne('ip', 'use_private_ip')],
  hcloud_primary_ip: [exactlyOne('location', 'assignee_id')],
  hcloud_rdns: [exactlyOne('server_id', 'primary_ip_id', 'floating_ip_id', 'load_balancer_id')],
  hcloud_server_network: [exactlyOne('network_id', 'subnet_id')],
  ovh_cloud_project_instance: [exactlyOne('ssh_key', 'ssh_key_create')],
};

const dataSources: Record<string, readonly Exclusion[]> = {
  cloudflare_zone: [exactlyOne('zone_id', 'filter')],
  hcloud_image: [exactlyOne('id', 'name', 'selector', 'with_selector')],
  hcloud_ssh_key: [exactlyOne('id', 'name', 'fingerprint', 'selector', 'with_selector')],
  hcloud_zone: [exactlyOne('id', 'name', 'with_selector')],
};

const providers: Record<string, readonly Exclusion[]> = {
  cloudflare: [atMostOne('api_key', 'api_token', 'api_user_service_key')],
};

export const exclusions = { resource: resources, data: dataSources, provider: providers } satisfies Record<
  Kind,
  object
>;
