import { CloudProjectGateway } from '@cdktf/provider-ovh/lib/cloud-project-gateway';
import { CloudProjectNetworkPrivate } from '@cdktf/provider-ovh/lib/cloud-project-network-private';
import { CloudProjectNetworkPrivateSubnetV2 } from '@cdktf/provider-ovh/lib/cloud-project-network-private-subnet-v2';
import { Construct } from 'constructs';
import type { Environment } from '../../parts/environment';
import { withLogicalId } from '../names';
import type { Place } from './place';
import { needsGateway } from '../../clouds/ovh/gateway';
import { gatewayAddress, serviceRange } from '../../clouds/ovh/service-range';
import { vlanOf } from './vlan';

/**
 * One network with one subnet: OVH does not route between subnets, so the described ones are ranges of it. The gateway is
 * created only if it is needed, because DHCP would give public servers a second default route.
 */
export class Network extends Construct {
  readonly id: string;
  readonly subnetId: string;
  /** Empty if there is no gateway. */
  readonly gatewayId: string;

  constructor(scope: Construct, id: string, { environment, place }: { environment: Environment; place: Place }) {
    super(scope, id);
    const { prefix } = environment;
    const { cidr } = environment.network;
    const { serviceName, region } = place;
    const network = withLogicalId(
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
    const subnet = withLogicalId(
      new CloudProjectNetworkPrivateSubnetV2(this, 'subnet', {
        ...place,
        name: prefix,
        networkId: this.id,
        cidr,
        dhcp: true,
        enableGatewayIp: hasGateway,
        ...(hasGateway ? { gatewayIp: gatewayAddress(cidr) } : {}),
        allocationPools: [serviceRange(homeOfServices(environment))],
        // A change would replace the subnet, for example when a load balancer is added later.
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
    return withLogicalId(gateway, 'network').id;
  }
}

/** The load balancers' addresses must be in the described subnet, because the servers' firewalls allow that range. */
function homeOfServices({ loadBalancers, network }: Environment): string {
  const subnet = loadBalancers[0]?.subnets[0];
  return network.subnets.find(({ name }) => name === subnet)?.cidr ?? network.cidr;
}
