import { Route53Record } from '@cdktf/provider-aws/lib/route53-record';
import type { Route53RecordConfig } from '@cdktf/provider-aws/lib/route53-record';
import { Construct } from 'constructs';
import type { DnsRecordsProps, ResolvedRecord } from '../dns';
import { withLogicalId } from '../names';
import { HostedZone } from './hosted-zone';
import { awsProvider } from './provider';
import { txtValue } from '../txt';
import { txtForm } from './txt-form';

/** Route 53 has no regions, but the provider requires one. */
const globalRegion = 'us-east-1';

/** Records in a Route 53 zone. */
export class AwsDnsRecords extends Construct {
  constructor(scope: Construct, id: string, { dns, records, environment }: DnsRecordsProps) {
    super(scope, id);
    if (environment.compute.provider !== 'aws') {
      awsProvider(this, { ...dns, region: dns.region || globalRegion }, environment);
    }
    const { zoneId } = HostedZone.of(this, dns);
    for (const record of records) {
      withLogicalId(new Route53Record(this, record.key, { zoneId, name: record.host, ...target(record) }), record.key);
    }
  }
}

/** The name of a load balancer becomes an alias record, because a CNAME is not allowed at the zone apex. */
function target(record: ResolvedRecord): Pick<Route53RecordConfig, 'type' | 'ttl' | 'records' | 'alias'> {
  const { type, aliasZoneId, ttlSeconds, values } = record;
  const recordValues = type === 'TXT' ? values.map((value) => txtValue(value, txtForm)) : [...values];
  if (!aliasZoneId) return { type, ttl: ttlSeconds, records: recordValues };
  return { type: 'A', alias: { name: values[0]!, zoneId: aliasZoneId, evaluateTargetHealth: false } };
}
