import { DomainZoneRecord } from '@cdktf/provider-ovh/lib/domain-zone-record';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import { createHash } from 'node:crypto';
import type { DnsRecordsProps, ResolvedRecord } from '../dns';
import { withLogicalId } from '../names';
import { txtValue } from '../txt';
import { txtForm } from './txt-form';
import { ovhProvider } from './provider';

/** Records in an existing OVH zone: one resource per value, as in OVH's API. */
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
        withLogicalId(resource, name);
      }
    }
  }
}

/** Literal values are named by a hash of their content, never by their position in a list. */
function nameOf({ key, type }: ResolvedRecord, value: string): string {
  const isReference = type !== 'TXT' && (Token.isUnresolved(value) || /(?<!\$)\$\{/.test(value));
  return isReference ? key : `${key}_${createHash('sha256').update(value).digest('hex').slice(0, 8)}`;
}

/** The form that OVH stores: names with a final dot (without it OVH appends the zone), texts in quotes. */
function target(type: ResolvedRecord['type'], value: string): string {
  if (type === 'TXT') return txtValue(value, txtForm);
  const isName = type === 'CNAME' || type === 'MX';
  return isName && value.includes('.') && !value.endsWith('.') ? `${value}.` : value;
}
