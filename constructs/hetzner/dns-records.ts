import { DataHcloudZone } from '@cdktf/provider-hcloud/lib/data-hcloud-zone';
import { Zone } from '@cdktf/provider-hcloud/lib/zone';
import { ZoneRrset } from '@cdktf/provider-hcloud/lib/zone-rrset';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import type { DnsRecordsProps, ResolvedRecord } from '../dns';
import { withLogicalId } from '../names';
import { txtValue } from '../txt';
import { txtForm } from './txt-form';
import { labelsOf } from '../../clouds/hetzner/labels';
import { hetznerProvider } from './provider';

/** Terraform address of a zone that is created here. */
export const zoneAddress = 'hcloud_zone.zone';

/** Records in a Hetzner zone; with `manageZone` also the zone. */
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
        records: record.values.map((value) => ({ value: recordValue(value, record) })),
        labels: labelsOf(environment),
      });
      withLogicalId(rrset, record.key);
    }
  }

  private zone({ dns, environment }: DnsRecordsProps): string {
    const name = dns.zone;
    if (!dns.manageZone) return withLogicalId(new DataHcloudZone(this, 'zone', { name }), 'zone').name;
    const labels = labelsOf(environment);
    const lifecycle = { preventDestroy: true };
    return withLogicalId(
      new Zone(this, 'zone', { name, mode: 'primary', labels, deleteProtection: true, lifecycle }),
      'zone',
    ).name;
  }
}

function relative(host: string, zone: string): string {
  return host === zone ? '@' : host.slice(0, -zone.length - 1);
}

function recordValue(value: string, { type }: ResolvedRecord): string {
  if (type === 'TXT') return txtValue(value, txtForm);
  return type === 'CNAME' || type === 'MX' ? absolute(value) : value;
}

/** Adds the final dot: without it Hetzner appends the zone to the name. */
function absolute(name: string): string {
  const isWhole = Token.isUnresolved(name) || name.includes('.');
  return isWhole && !name.endsWith('.') ? `${name}.` : name;
}
