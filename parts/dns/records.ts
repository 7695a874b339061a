import { cloudOf } from '../../clouds/clouds';
import { frontOf } from '../../clouds/fronts';
import type { DnsRecord } from '../environment';
import type { Description } from '../description';
import { defaultTtlSeconds } from './schema';
import { recordTypes } from '../../config/vocabulary';
import { appsOf } from '../app/described';
import { namesOf } from '../app/site';

type DescribedRecord = NonNullable<Description['dns']>['records'][string];

/** DNS records of all public names: of the sites, and of `dns.records`. */
export function records(description: Description): DnsRecord[] {
  const entries = description.dns?.records ?? {};
  const sites = siteTargets(description).filter(([host]) => !entries[host] || !hasTarget(entries[host]));
  return [
    ...sites.flatMap(([host, to]) => addressRecords(host, { ...defaults, ...entries[host], to }, description)),
    ...Object.entries(entries).flatMap(([host, record]) => recordsOf(host, record, description)),
  ];
}

const defaults: DescribedRecord = { ttlSeconds: defaultTtlSeconds };

/** Each name of a site → the load balancer in front of all its servers, or the first of its servers. */
export function siteTargets(description: Description): [string, string][] {
  return appsOf(description).flatMap(([, app]) => {
    const balancer = Object.entries(description.loadBalancers).find(([, { servers }]) =>
      app.servers.every((server) => servers.includes(server)),
    );
    const target = balancer?.[0] ?? app.servers[0];
    return Object.values(app.services)
      .flatMap(namesOf)
      .flatMap((name): [string, string][] => (target ? [[name, target]] : []));
  });
}

/** True where traffic of the name goes through the proxy of the DNS provider. */
export function isProxied(host: string, description: Description): boolean {
  const { dns } = description;
  if (!dns || !frontOf(dns)) return false;
  const entry = dns.records[host];
  const isSite = siteTargets(description).some(([site]) => site === host);
  return entry?.proxied ?? (dns.proxied && (isSite || entry?.to !== undefined));
}

/** True where the record itself defines the target of the name. */
export function hasTarget({ to, A, AAAA, CNAME }: DescribedRecord): boolean {
  return Boolean(to ?? A ?? AAAA ?? CNAME);
}

function recordsOf(host: string, record: DescribedRecord, description: Description): DnsRecord[] {
  const { ttlSeconds } = record;
  const valueRecords = recordTypes.flatMap((type): DnsRecord[] => {
    const values = record[type];
    const proxied = ['A', 'AAAA', 'CNAME'].includes(type) && isProxied(host, description);
    return values ? [{ host, type, to: null, values, ttlSeconds, proxied }] : [];
  });
  return record.to === undefined ? valueRecords : [...addressRecords(host, record, description), ...valueRecords];
}

function addressRecords(host: string, { to = '', ttlSeconds }: DescribedRecord, description: Description): DnsRecord[] {
  const balanced = to in description.loadBalancers;
  const target = { kind: balanced ? ('loadBalancer' as const) : ('server' as const), name: to };
  const record = { host, to: target, values: [], ttlSeconds, proxied: isProxied(host, description) };
  const server = description.servers[to];
  const reachable = balanced || server?.public || cloudOf(description)?.makesServers === false;
  if (!reachable) return [];
  const ipv6 = balanced ? cloudOf(description)?.balancersHaveIpv6 : server?.ipv6;
  return [{ ...record, type: 'A' }, ...(ipv6 ? [{ ...record, type: 'AAAA' as const }] : [])];
}
