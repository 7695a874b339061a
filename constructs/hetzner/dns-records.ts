import { DataHcloudZone } from '@cdktf/provider-hcloud/lib/data-hcloud-zone';
import { Zone } from '@cdktf/provider-hcloud/lib/zone';
import { ZoneRrset } from '@cdktf/provider-hcloud/lib/zone-rrset';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import type { DnsRecordsProps, ResolvedRecord } from '../dns';
import { named } from '../names';
import { txtValue } from '../txt';
import { txtForm } from './txt-form';
import { labelsOf } from '../../clouds/hetzner/labels';
import { hetznerProvider } from './provider';

/** Terraform address of a zone that is made here. */
export const zoneAddress = 'hcloud_zone.zone';

/** Records in a zone of Hetzner, which is made as well where the description says so. */
export class HetznerDnsRecords extends Construct {
  constructor(scope: Construct, id: string, props: DnsRecordsProps) {
    super(scope, id);
    const { dns, records, environment } = props;
    if (environment.compute.provider !== 'hetzner') hetznerProvider(this);
    const zone = this.zone(props);
    for (const record of records) {
      const rrset = new ZoneRrset(this, record.key, {
        zone,
        name: relative(record.host, dns.zone),
        type: record.type,
        ttl: record.ttlSeconds,
        records: record.values.map((value) => ({ value: written(value, record) })),
        labels: labelsOf(environment),
      });
      named(rrset, record.key);
    }
  }

  private zone({ dns, environment }: DnsRecordsProps): string {
    const name = dns.zone;
    if (!dns.manageZone) return named(new DataHcloudZone(this, 'zone', { name }), 'zone').name;
    const labels = labelsOf(environment);
    const lifecycle = { preventDestroy: true };
    return named(new Zone(this, 'zone', { name, mode: 'primary', labels, deleteProtection: true, lifecycle }), 'zone')
      .name;
  }
}

function relative(host: string, zone: string): string {
  return host === zone ? '@' : host.slice(0, -zone.length - 1);
}

function written(value: string, { type }: ResolvedRecord): string {
  if (type === 'TXT') return txtValue(value, txtForm);
  return type === 'CNAME' || type === 'MX' ? absolute(value) : value;
}

/** Without the last dot Hetzner would look for `mail.example.net` inside the zone. */
function absolute(name: string): string {
  const isWhole = Token.isUnresolved(name) || name.includes('.');
  return isWhole && !name.endsWith('.') ? `${name}.` : name;
}
