import { DataHcloudCertificate } from '@cdktf/provider-hcloud/lib/data-hcloud-certificate';
import { ManagedCertificate } from '@cdktf/provider-hcloud/lib/managed-certificate';
import { Token } from 'cdktf';
import type { Construct } from 'constructs';
import { createHash } from 'node:crypto';
import type { Environment, LoadBalancer } from '../../parts/environment';
import { withLogicalId } from '../names';
import { zoneAddress } from './dns-records';
import { labelsOf } from '../../clouds/hetzner/labels';

/** A certificate that the operator uploaded, or one that Hetzner issues and renews. Strata never gets a private key. */
export function certificateId(scope: Construct, balancer: LoadBalancer, environment: Environment): number {
  const { name, certificate } = balancer;
  if (certificate !== null)
    return withLogicalId(new DataHcloudCertificate(scope, 'certificate', { name: certificate }), name).id;
  const managed = withLogicalId(
    new ManagedCertificate(scope, 'certificate', {
      name: `${balancer.fullName}-${hashOf(balancer.hosts)}`,
      domainNames: [...balancer.hosts],
      labels: labelsOf(environment),
      // Hetzner validates the names in its own zone.
      dependsOn: makesZone(environment) ? [{ fqn: zoneAddress }] : undefined,
      lifecycle: { createBeforeDestroy: true },
    }),
    name,
  );
  return Token.asNumber(managed.id);
}

function makesZone({ dns }: Environment): boolean {
  return dns?.provider === 'hetzner' && dns.manageZone;
}

/** Makes the certificate's name depend on its hosts: old and new certificate exist at the same time and need different names. */
function hashOf(hosts: readonly string[]): string {
  return createHash('sha256')
    .update([...hosts].sort().join('\n'))
    .digest('hex')
    .slice(0, 8);
}
