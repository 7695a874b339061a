import { DataHcloudCertificate } from '@cdktf/provider-hcloud/lib/data-hcloud-certificate';
import { ManagedCertificate } from '@cdktf/provider-hcloud/lib/managed-certificate';
import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { createHash } from 'node:crypto';
import type { Environment, LoadBalancer } from '../../parts/environment';
import { named } from '../names';
import { zoneAddress } from './dns-records';
import { labelsOf } from '../../clouds/hetzner/labels';

/** The one that the operator uploaded, or one that Hetzner makes and renews: no private key ever comes here. */
export function certificateId(scope: Construct, balancer: LoadBalancer, environment: Environment): number {
  const { name, certificate } = balancer;
  if (certificate !== null)
    return named(new DataHcloudCertificate(scope, 'certificate', { name: certificate }), name).id;
  const made = named(
    new ManagedCertificate(scope, 'certificate', {
      name: `${balancer.fullName}-${mark(balancer.hosts)}`,
      domainNames: [...balancer.hosts],
      labels: labelsOf(environment),
      // Hetzner proves the names in its own zone.
      dependsOn: makesZone(environment) ? [{ fqn: zoneAddress }] : undefined,
      lifecycle: { createBeforeDestroy: true },
    }),
    name,
  );
  return Token.asNumber(made.id);
}

function makesZone({ dns }: Environment): boolean {
  return dns?.provider === 'hetzner' && dns.manageZone;
}

/** Other names need another certificate, which has to live beside the old one for a moment: two cannot have one name. */
function mark(hosts: readonly string[]): string {
  return createHash('sha256')
    .update([...hosts].sort().join('\n'))
    .digest('hex')
    .slice(0, 8);
}
