import { DomainZoneRecord } from '@cdktf/provider-ovh/lib/domain-zone-record';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import { createHash } from 'node:crypto';
import type { DnsRecordsProps, ResolvedRecord } from '../dns';
import { named } from '../names';
import { txtValue } from '../txt';
import { txtForm } from './txt-form';
import { ovhProvider } from './provider';

/** Records in a zone that OVH serves already: one resource per value, as its API has it. */
export class OvhDnsRecords extends Construct {
  constructor(scope: Construct, id: string, { dns, records, environment }: DnsRecordsProps) {
    super(scope, id);
    if (environment.compute.provider !== 'ovh') ovhProvider(this, dns);
    for (const record of records) {
      const { host, type, ttlSeconds } = record;
      for (const value of record.values) {
        const name = nameOf(record, value);
        const resource = new DomainZoneRecord(this, name, {
          zone: dns.zone,
          subdomain: host === dns.zone ? '' : host.slice(0, -dns.zone.length - 1),
          fieldtype: type,
          ttl: ttlSeconds,
          target: target(type, value),
        });
        named(resource, name);
      }
    }
  }
}

/** Written values are told apart by what they say and never by their place in a list. */
function nameOf({ key, type }: ResolvedRecord, value: string): string {
  const isReference = type !== 'TXT' && (Token.isUnresolved(value) || /(?<!\$)\$\{/.test(value));
  return isReference ? key : `${key}_${createHash('sha256').update(value).digest('hex').slice(0, 8)}`;
}

/** As OVH stores it: names with their last dot, since without one they are inside the zone; text in quotes. */
function target(type: ResolvedRecord['type'], value: string): string {
  if (type === 'TXT') return txtValue(value, txtForm);
  const isName = type === 'CNAME' || type === 'MX';
  return isName && value.includes('.') && !value.endsWith('.') ? `${value}.` : value;
}
