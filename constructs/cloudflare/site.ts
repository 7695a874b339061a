import { DataCloudflareZone } from '@cdktf/provider-cloudflare/lib/data-cloudflare-zone';
import { CloudflareProvider } from '@cdktf/provider-cloudflare/lib/provider';
import { Construct } from 'constructs';
import type { DnsRecordsProps } from '../dns';
import { withLogicalId } from '../names';
import { addRecords } from './records';
import { cacheRules, wafRules } from './rulesets';
import { zoneSettings } from './zone-settings';

/** Records in an existing zone and, for proxied names, zone settings and rules. */
export class CloudflareSite extends Construct {
  constructor(scope: Construct, id: string, { dns, records, environment }: DnsRecordsProps) {
    super(scope, id);
    // The provider reads the token from CLOUDFLARE_API_TOKEN.
    new CloudflareProvider(this, 'cloudflare');
    const { zoneId } = withLogicalId(new DataCloudflareZone(this, 'zone', { filter: { name: dns.zone } }), 'zone');
    for (const record of records) addRecords(this, zoneId, record);

    const hosts = [...new Set(records.filter(({ proxied }) => proxied).map(({ host }) => host))].sort();
    if (hosts.length === 0) return;
    const { prefix, proxy } = environment;
    zoneSettings(this, zoneId, proxy?.tls ?? false);
    if (dns.cacheStatic) cacheRules(this, { zoneId, prefix, hosts });
    if (dns.waf) wafRules(this, { zoneId, prefix, hosts });
  }
}
