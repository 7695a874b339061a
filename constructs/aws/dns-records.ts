import { DataAwsRoute53Zone } from '@cdktf/provider-aws/lib/data-aws-route53-zone';
import { Route53Record } from '@cdktf/provider-aws/lib/route53-record';
import { Construct } from 'constructs';
import { named } from './names';

export interface DnsRecordsProps {
  readonly zone: string;
  readonly records: readonly { readonly host: string; readonly address: string }[];
}

/** Address records in an existing Route 53 zone. */
export class DnsRecords extends Construct {
  constructor(scope: Construct, id: string, props: DnsRecordsProps) {
    super(scope, id);
    const zone = named(new DataAwsRoute53Zone(this, 'zone', { name: props.zone }), 'zone');
    for (const { host, address } of props.records) {
      const record = new Route53Record(this, host, {
        zoneId: zone.zoneId,
        name: host,
        type: 'A',
        ttl: 300,
        records: [address],
      });
      named(record, host.replace(/\./g, '_'));
    }
  }
}
