/** Records spelled as Cloudflare's API answers them: every other spelling is a difference in each plan. */
import { DnsRecord } from '@cdktf/provider-cloudflare/lib/dns-record';
import type { DnsRecordConfig } from '@cdktf/provider-cloudflare/lib/dns-record';
import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { createHash } from 'node:crypto';
import type { ResolvedRecord } from '../dns';
import { named } from '../names';
import { txtValue } from '../txt';
import { txtForm } from './txt-form';

type Content = Pick<DnsRecordConfig, 'content' | 'priority' | 'data'>;

/** One resource per value. */
export function addRecords(scope: Construct, zoneId: string, record: ResolvedRecord): void {
  const { host, type } = record;
  for (const value of new Set(record.values.map((each) => spelled(each, record)))) {
    const name = nameOf(value, record);
    const common = { zoneId, name: host, type, ...deliveryOf(record) };
    const resource = named(new DnsRecord(scope, name, { ...common, ...contentOf(value, record) }), name);
    // The bindings take an object here, the provider a number.
    if (type === 'CAA') resource.addOverride('data.flags', Number.parseInt(value, 10));
  }
}

function spelled(value: string, { type }: ResolvedRecord): string {
  if (Token.isUnresolved(value) || type === 'CAA') return value;
  return type === 'TXT' ? txtValue(value, txtForm) : value.toLowerCase().replace(/\.$/, '');
}

/** An address or alias alone at its name is named by it, everything else by its content: a position would move. */
function nameOf(value: string, { key, type, values }: ResolvedRecord): string {
  if (values.length === 1 && isProxiable(type)) return key;
  return `${key}_${createHash('sha256').update(value).digest('hex').slice(0, 8)}`;
}

/** Cloudflare answers for proxied names itself, and accepts no other time to live than "automatic" for them. */
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
