/** The interface of every DNS provider: records with their final values. */
import type { Construct } from 'constructs';
import type { Dns, DnsRecord, Environment } from '../parts/environment';
import type { RecordType } from '../config/vocabulary';
import type { Cloud, Reachable } from './cloud';
import { literalText } from './literal';

export interface ResolvedRecord {
  readonly host: string;
  readonly type: RecordType;
  /** As in a zone file; may contain Terraform references. TXT values are raw; `txt.ts` encodes them. */
  readonly values: readonly string[];
  readonly ttlSeconds: number;
  readonly proxied: boolean;
  /** Route 53 zone of the value if it is the name of an AWS load balancer, else empty. */
  readonly aliasZoneId: string;
  /** Part of the Terraform address: `app_example_org`, with a suffix for types other than A and CNAME. */
  readonly key: string;
}

export interface DnsRecordsProps {
  readonly dns: Dns;
  readonly records: readonly ResolvedRecord[];
  readonly environment: Environment;
}

export type DnsClass = new (scope: Construct, id: string, props: DnsRecordsProps) => Construct;

export function resolveRecords(records: readonly DnsRecord[], cloud: Cloud): ResolvedRecord[] {
  return records.map((record) => {
    const { host, ttlSeconds, proxied, to } = record;
    const reachable = to && (to.kind === 'server' ? cloud.servers : cloud.loadBalancers).get(to.name);
    const target = reachable ? recordFor(reachable, record) : { ...literalRecord(record), aliasZoneId: '' };
    return { host, ttlSeconds, proxied, ...target, key: key(host, target.type) };
  });
}

function literalRecord({ type, values }: DnsRecord) {
  return { type, values: type === 'TXT' ? values : values.map(literalText) };
}

function recordFor({ hostname, hostnameZoneId, ipv4, ipv6 }: Reachable, { type }: DnsRecord) {
  if (hostname) return { type: 'CNAME' as const, values: [hostname], aliasZoneId: hostnameZoneId };
  return { type, values: [type === 'AAAA' ? ipv6 : ipv4], aliasZoneId: '' };
}

/** `_` replaces `.`, and `__any` replaces `*`, so that different names give different keys. */
function key(host: string, type: RecordType): string {
  const name = host
    .replace(/\*/g, '__any')
    .replace(/\./g, '_')
    .replace(/^(?=\d)/, '_');
  return type === 'A' || type === 'CNAME' ? name : `${name}_${type.toLowerCase()}`;
}
