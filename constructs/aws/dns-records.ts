import { DataAwsRoute53Zone } from '@cdktf/provider-aws/lib/data-aws-route53-zone';
import { Route53Record } from '@cdktf/provider-aws/lib/route53-record';
import { Construct } from 'constructs';
import type { DnsRecordsProps } from '../dns';
import { named } from '../names';

/** Records in an existing Route 53 zone. */
export class AwsDnsRecords extends Construct {
  constructor(scope: Construct, id: string, { dns, records }: DnsRecordsProps) {
    super(scope, id);
    const zone = named(new DataAwsRoute53Zone(this, 'zone', { name: dns.zone }), 'zone');
    for (const { host, key, type, values, ttlSeconds } of records) {
      const record = new Route53Record(this, key, {
        zoneId: zone.zoneId,
        name: host,
        type,
        ttl: ttlSeconds,
        records: [...values],
      });
      named(record, key);
    }
  }
}
