import { cloudOf } from '../../clouds/clouds';
import { frontNamed } from '../../clouds/fronts';
import type { DnsRecord } from '../environment';
import type { Description } from '../description';
import { defaultTtlSeconds } from './schema';
import { recordTypes } from '../../config/vocabulary';
import { appsOf } from '../app/described';

type Written = NonNullable<Description['dns']>['records'][string];

/** Records of every public name: those of the sites, and those that the description gives besides. */
export function records(description: Description): DnsRecord[] {
  const written = description.dns?.records ?? {};
  const sites = siteTargets(description).filter(([host]) => !written[host] || !saysWhere(written[host]));
  return [
    ...sites.flatMap(([host, to]) => addressRecords(host, { ...defaults, ...written[host], to }, description)),
    ...Object.entries(written).flatMap(([host, record]) => recordsOf(host, record, description)),
  ];
}

const defaults: Written = { ttlSeconds: defaultTtlSeconds };

/** Name of a site → the load balancer that all its servers are behind, or the first of its servers. */
export function siteTargets(description: Description): [string, string][] {
  return appsOf(description).flatMap(([, app]) => {
    const balancer = Object.entries(description.loadBalancers).find(([, { servers }]) =>
      app.servers.every((server) => servers.includes(server)),
    );
    const target = balancer?.[0] ?? app.servers[0];
    return Object.values(app.services).flatMap(({ host }): [string, string][] =>
      host && target ? [[host, target]] : [],
    );
  });
}

/** True where visitors of the name reach what stands in front of it first. */
export function isProxied(host: string, description: Description): boolean {
  const { dns } = description;
  if (!dns || !frontNamed(dns.provider)) return false;
  const written = dns.records[host];
  const isSite = siteTargets(description).some(([site]) => site === host);
  return written?.proxied ?? (dns.proxied && (isSite || written?.to !== undefined));
}

/** True where a record itself says what the name points at. */
export function saysWhere({ to, A, AAAA, CNAME }: Written): boolean {
  return Boolean(to ?? A ?? AAAA ?? CNAME);
}

function recordsOf(host: string, record: Written, description: Description): DnsRecord[] {
  const { ttlSeconds } = record;
  const given = recordTypes.flatMap((type): DnsRecord[] => {
    const values = record[type];
    const proxied = ['A', 'AAAA', 'CNAME'].includes(type) && isProxied(host, description);
    return values ? [{ host, type, to: null, values, ttlSeconds, proxied }] : [];
  });
  return record.to === undefined ? given : [...addressRecords(host, record, description), ...given];
}

function addressRecords(host: string, { to = '', ttlSeconds }: Written, description: Description): DnsRecord[] {
  const balanced = to in description.loadBalancers;
  const target = { kind: balanced ? ('loadBalancer' as const) : ('server' as const), name: to };
  const record = { host, to: target, values: [], ttlSeconds, proxied: isProxied(host, description) };
  const server = description.servers[to];
  const reachable = balanced || server?.public || cloudOf(description)?.makesServers === false;
  if (!reachable) return [];
  const ipv6 = balanced ? cloudOf(description)?.balancersHaveIpv6 : server?.ipv6;
  return [{ ...record, type: 'A' }, ...(ipv6 ? [{ ...record, type: 'AAAA' as const }] : [])];
}
