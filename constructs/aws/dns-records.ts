import { Route53Record } from '@cdktf/provider-aws/lib/route53-record';
import type { Route53RecordConfig } from '@cdktf/provider-aws/lib/route53-record';
import { Construct } from 'constructs';
import type { DnsRecordsProps, ResolvedRecord } from '../dns';
import { named } from '../names';
import { HostedZone } from './hosted-zone';
import { awsProvider } from './provider';
import { txtValue } from '../txt';
import { txtForm } from './txt-form';

/** Where the API of Route 53, which has no regions, is asked. */
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
      named(new Route53Record(this, record.key, { zoneId, name: record.host, ...answer(record) }), record.key);
    }
  }
}

/** The name of a load balancer becomes an alias: no name at the top of a zone may be a CNAME. */
function answer(record: ResolvedRecord): Pick<Route53RecordConfig, 'type' | 'ttl' | 'records' | 'alias'> {
  const { type, aliasZoneId, ttlSeconds, values } = record;
  const written = type === 'TXT' ? values.map((value) => txtValue(value, txtForm)) : [...values];
  if (!aliasZoneId) return { type, ttl: ttlSeconds, records: written };
  return { type: 'A', alias: { name: values[0]!, zoneId: aliasZoneId, evaluateTargetHealth: false } };
}
