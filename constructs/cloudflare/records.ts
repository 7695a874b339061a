/** Records in the form that Cloudflare's API returns; any other form shows a difference in every plan. */
import { DnsRecord } from '@cdktf/provider-cloudflare/lib/dns-record';
import type { DnsRecordConfig } from '@cdktf/provider-cloudflare/lib/dns-record';
import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { createHash } from 'node:crypto';
import type { ResolvedRecord } from '../dns';
import { withLogicalId } from '../names';
import { txtValue } from '../txt';
import { txtForm } from './txt-form';

type Content = Pick<DnsRecordConfig, 'content' | 'priority' | 'data'>;

/** One resource per value. */
export function addRecords(scope: Construct, zoneId: string, record: ResolvedRecord): void {
  const { host, type } = record;
  for (const value of new Set(record.values.map((each) => canonicalValue(each, record)))) {
    const name = nameOf(value, record);
    const common = { zoneId, name: host, type, ...deliveryOf(record) };
    const resource = withLogicalId(new DnsRecord(scope, name, { ...common, ...contentOf(value, record) }), name);
    // The bindings expect an object here, the provider expects a number.
    if (type === 'CAA') resource.addOverride('data.flags', Number.parseInt(value, 10));
  }
}

function canonicalValue(value: string, { type }: ResolvedRecord): string {
  if (Token.isUnresolved(value) || type === 'CAA') return value;
  return type === 'TXT' ? txtValue(value, txtForm) : value.toLowerCase().replace(/\.$/, '');
}

/** A single address or CNAME is named by its key; other values by a hash of their content, because a position could change. */
function nameOf(value: string, { key, type, values }: ResolvedRecord): string {
  if (values.length === 1 && isProxiable(type)) return key;
  return `${key}_${createHash('sha256').update(value).digest('hex').slice(0, 8)}`;
}

/** For proxied names Cloudflare accepts only the TTL "automatic" (1). */
function deliveryOf({ type, proxied, ttlSeconds }: ResolvedRecord): { ttl: number; proxied?: boolean } {
  if (!isProxiable(type)) return { ttl: ttlSeconds };
  return { ttl: proxied ? 1 : ttlSeconds, proxied };
}

function contentOf(value: string, { type }: ResolvedRecord): Content {
  if (type === 'MX') {
    const [priority, content] = value.split(/\s+/);
    return { priority: Number(priority), content };
  }
  if (type === 'CAA') {
    const [, tag, authority] = /^\d+\s+(\w+)\s+"?(.*?)"?$/.exec(value) ?? [];
    return { data: { tag: tag?.toLowerCase(), value: authority } };
  }
  return { content: value };
}

function isProxiable(type: ResolvedRecord['type']): boolean {
  return ['A', 'AAAA', 'CNAME'].includes(type);
}
