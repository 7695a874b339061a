import { CloudProjectLoadbalancer } from '@cdktf/provider-ovh/lib/cloud-project-loadbalancer';
import { Construct } from 'constructs';
import type { Environment, Listener, LoadBalancer as LoadBalancerModel } from '../../parts/environment';
import type { Reachable } from '../cloud';
import { unreachable } from '../cloud';
import { withLogicalId } from '../names';
import type { Network } from './network';
import type { Place } from './place';

export interface LoadBalancerProps {
  readonly balancer: LoadBalancerModel;
  readonly servers: Environment['servers'];
  readonly place: Place;
  readonly network: Network;
  readonly flavorId: string;
}

/** Passes TCP connections through with a PROXY header. The provider replaces it for every change except size and name. */
export class LoadBalancer extends Construct implements Reachable {
  readonly ipv4: string;
  readonly ipv6 = unreachable.ipv6;
  readonly hostname = unreachable.hostname;
  readonly hostnameZoneId = unreachable.hostnameZoneId;

  constructor(scope: Construct, id: string, props: LoadBalancerProps) {
    super(scope, id);
    const { balancer, place, network, flavorId } = props;
    const members = props.servers.filter(({ name }) => balancer.servers.includes(name));
    const resource = withLogicalId(
      new CloudProjectLoadbalancer(this, 'load-balancer', {
        serviceName: place.serviceName,
        regionName: place.region,
        name: balancer.fullName,
        flavorId,
        network: {
          private: {
            network: { id: network.id, subnetId: network.subnetId },
            gateway: { id: network.gatewayId },
            floatingIpCreate: {},
          },
        },
        listeners: balancer.listeners.map((listener) => listenerOf(listener, balancer, members)),
        // DNS records are updated to the new one before the old one is deleted.
        lifecycle: { createBeforeDestroy: true, preventDestroy: balancer.protected },
      }),
      balancer.name,
    );
    this.ipv4 = resource.floatingIp.ip;
  }
}

function listenerOf({ port, targetPort }: Listener, balancer: LoadBalancerModel, members: Environment['servers']) {
  const name = `${balancer.fullName}-${port}`;
  const onlySome = balancer.visitors.every((visitor) => visitor.name !== 'internet');
  return {
    name,
    port,
    protocol: 'tcp',
    ...(onlySome ? { allowedCidrs: balancer.visitors.map(({ cidr }) => cidr) } : {}),
    pool: {
      name,
      protocol: 'proxyV2',
      algorithm: 'roundRobin',
      members: members.map((server) => ({ name: server.name, address: server.address, protocolPort: targetPort })),
      // A TCP monitor: an HTTPS monitor sends no host name, and the proxies answer only to known names.
      healthMonitor: { name, monitorType: 'tcp', delay: 5, timeout: 3, maxRetries: 2, maxRetriesDown: 3 },
      ...(balancer.stickySessions ? { sessionPersistence: { type: 'sourceIP' } } : {}),
    },
  };
}
