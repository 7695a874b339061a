import { CloudProjectGateway } from '@cdktf/provider-ovh/lib/cloud-project-gateway';
import { CloudProjectNetworkPrivate } from '@cdktf/provider-ovh/lib/cloud-project-network-private';
import { CloudProjectNetworkPrivateSubnetV2 } from '@cdktf/provider-ovh/lib/cloud-project-network-private-subnet-v2';
import { Construct } from 'constructs';
import type { Environment } from '../../parts/environment';
import { named } from '../names';
import type { Place } from './place';
import { needsGateway } from '../../clouds/ovh/gateway';
import { gatewayAddress, serviceRange } from '../../clouds/ovh/service-range';
import { vlanOf } from './vlan';

/**
 * One network with one subnet: OVH does not route between subnets, so the described ones are ranges of it. Where
 * nobody needs the gateway there is none, since public servers would hear of a second way out.
 */
export class Network extends Construct {
  readonly id: string;
  readonly subnetId: string;
  /** Empty where nobody needs it. */
  readonly gatewayId: string;

  constructor(scope: Construct, id: string, { environment, place }: { environment: Environment; place: Place }) {
    super(scope, id);
    const { prefix } = environment;
    const { cidr } = environment.network;
    const { serviceName, region } = place;
    const network = named(
      new CloudProjectNetworkPrivate(this, 'network', {
        serviceName,
        name: prefix,
        regions: [region],
        vlanId: vlanOf(prefix),
      }),
      'network',
    );
    this.id = network.regionsOpenstackIds.lookup(region);
    const hasGateway = needsGateway(environment);
    const subnet = named(
      new CloudProjectNetworkPrivateSubnetV2(this, 'subnet', {
        ...place,
        name: prefix,
        networkId: this.id,
        cidr,
        dhcp: true,
        enableGatewayIp: hasGateway,
        ...(hasGateway ? { gatewayIp: gatewayAddress(cidr) } : {}),
        allocationPools: [serviceRange(homeOfServices(environment))],
        // Only a new subnet has another range; a load balancer that comes later is no reason for one.
        lifecycle: { ignoreChanges: ['allocation_pools'] },
      }),
      'network',
    );
    this.subnetId = subnet.id;
    this.gatewayId = hasGateway ? this.gateway(prefix, place) : '';
  }

  private gateway(name: string, place: Place): string {
    const inside = { networkId: this.id, subnetId: this.subnetId };
    const gateway = new CloudProjectGateway(this, 'gateway', { ...place, ...inside, name, model: 's' });
    return named(gateway, 'network').id;
  }
}

/** Servers let load balancers in from the described subnet, so that is where their addresses have to be. */
function homeOfServices({ loadBalancers, network }: Environment): string {
  const subnet = loadBalancers[0]?.subnets[0];
  return network.subnets.find(({ name }) => name === subnet)?.cidr ?? network.cidr;
}
