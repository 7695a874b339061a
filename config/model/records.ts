import type { DnsRecord } from '../environment';
import type { Description } from '../schema';
import { composeApps } from './apps';

type Written = NonNullable<Description['dns']>['records'][string];

/** Address records of every public name: those of the sites, and those that the description gives besides. */
export function records(description: Description): DnsRecord[] {
  const written = description.dns?.records ?? {};
  const sites = siteTargets(description).filter(([host]) => written[host]?.to === undefined && !written[host]?.values);
  return [
    ...sites.flatMap(([host, to]) => addressRecords(host, { ...defaults, ...written[host], to }, description)),
    ...Object.entries(written).flatMap(([host, record]) => recordsOf(host, record, description)),
  ];
}

const defaults: Written = { ttlSeconds: 300 };

/** Name of a site → the load balancer that all its servers are behind, or the first of its servers. */
export function siteTargets(description: Description): [string, string][] {
  return composeApps(description).flatMap(([, app]) => {
    const balancer = Object.entries(description.loadBalancers).find(([, { servers }]) =>
      app.servers.every((server) => servers.includes(server)),
    );
    const target = balancer?.[0] ?? app.servers[0];
    return Object.values(app.services).flatMap(({ host }): [string, string][] =>
      host && target ? [[host, target]] : [],
    );
  });
}

/** True where visitors of the name reach Cloudflare first. */
export function isProxied(host: string, { dns }: Description): boolean {
  if (dns?.provider !== 'cloudflare') return false;
  const written = dns.records[host];
  return written?.proxied ?? (written?.values === undefined && dns.proxied);
}

function recordsOf(host: string, record: Written, description: Description): DnsRecord[] {
  if (record.to !== undefined) return addressRecords(host, record, description);
  if (!record.type || !record.values) return [];
  const { type, values, ttlSeconds } = record;
  return [{ host, type, to: null, values, ttlSeconds, proxied: isProxied(host, description) }];
}

function addressRecords(host: string, { to = '', ttlSeconds }: Written, description: Description): DnsRecord[] {
  const balanced = to in description.loadBalancers;
  const target = { kind: balanced ? ('loadBalancer' as const) : ('server' as const), name: to };
  const record = { host, to: target, values: [], ttlSeconds, proxied: isProxied(host, description) };
  const server = description.servers[to];
  if (!balanced && !server?.public) return [];
  return [{ ...record, type: 'A' }, ...(server?.ipv6 ? [{ ...record, type: 'AAAA' as const }] : [])];
}
