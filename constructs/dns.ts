/** What every DNS provider takes: records whose targets are known. */
import type { Construct } from 'constructs';
import type { Dns, DnsRecord, Environment } from '../parts/environment';
import type { RecordType } from '../config/vocabulary';
import type { Cloud, Reachable } from './cloud';
import { literalText } from './literal';

export interface ResolvedRecord {
  readonly host: string;
  readonly type: RecordType;
  /** As in a zone file; may hold references to what is being built. Only TXT is still as it was described: see `txt.ts`. */
  readonly values: readonly string[];
  readonly ttlSeconds: number;
  readonly proxied: boolean;
  /** Route 53 zone of the one value, where it is the name of an AWS load balancer; else empty. */
  readonly aliasZoneId: string;
  /** `app_example_org`, with the type behind it where it is not A: part of a Terraform address. */
  readonly key: string;
}

export interface DnsRecordsProps {
  readonly dns: Dns;
  readonly records: readonly ResolvedRecord[];
  readonly environment: Environment;
}

export type DnsClass = new (scope: Construct, id: string, props: DnsRecordsProps) => Construct;

export function resolved(records: readonly DnsRecord[], cloud: Cloud): ResolvedRecord[] {
  return records.map((record) => {
    const { host, ttlSeconds, proxied, to } = record;
    const found = to && (to.kind === 'server' ? cloud.servers : cloud.loadBalancers).get(to.name);
    const target = found ? pointingAt(found, record) : { ...described(record), aliasZoneId: '' };
    return { host, ttlSeconds, proxied, ...target, key: key(host, target.type) };
  });
}

function described({ type, values }: DnsRecord) {
  return { type, values: type === 'TXT' ? values : values.map(literalText) };
}

function pointingAt({ hostname, hostnameZoneId, ipv4, ipv6 }: Reachable, { type }: DnsRecord) {
  if (hostname) return { type: 'CNAME' as const, values: [hostname], aliasZoneId: hostnameZoneId };
  return { type, values: [type === 'AAAA' ? ipv6 : ipv4], aliasZoneId: '' };
}

/** Names have letters, digits, hyphens and dots; the other two signs they may hold stay apart from what replaces those. */
function key(host: string, type: RecordType): string {
  const name = host
    .replace(/\*/g, '__any')
    .replace(/\./g, '_')
    .replace(/^(?=\d)/, '_');
  return type === 'A' || type === 'CNAME' ? name : `${name}_${type.toLowerCase()}`;
}
