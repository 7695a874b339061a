import { Network as HcloudNetwork } from '@cdktf/provider-hcloud/lib/network';
import { NetworkRoute } from '@cdktf/provider-hcloud/lib/network-route';
import { NetworkSubnet } from '@cdktf/provider-hcloud/lib/network-subnet';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import type { Environment, Server } from '../../parts/environment';
import catalog from '../../clouds/hetzner/catalog.json';
import { withLogicalId } from '../names';
import { labelsOf } from '../../clouds/hetzner/labels';

const locations: Readonly<Record<string, { readonly networkZone: string } | undefined>> = catalog.locations;

/** One network with a subnet per function, and one default route for all servers without a public address. */
export class Network extends Construct {
  private readonly subnets = new Map<string, NetworkSubnet>();

  constructor(scope: Construct, id: string, environment: Environment) {
    super(scope, id);
    const { compute, network, prefix, servers } = environment;
    if (network.subnets.length === 0) return;
    const labels = labelsOf(environment);
    const whole = withLogicalId(
      new HcloudNetwork(this, 'network', { name: prefix, ipRange: network.cidr, labels }),
      'network',
    );
    const networkId = Token.asNumber(whole.id);
    const networkZone = locations[compute.region]!.networkZone;
    for (const { name, cidr } of network.subnets) {
      const subnet = { networkId, networkZone, type: 'cloud', ipRange: cidr };
      this.subnets.set(name, withLogicalId(new NetworkSubnet(this, `subnet-${name}`, subnet), name));
    }
    this.routeOut(networkId, servers);
  }

  subnetId(name: string): string {
    return this.subnets.get(name)!.id;
  }

  private routeOut(networkId: number, servers: readonly Server[]): void {
    const nat = servers.find(({ natSources }) => natSources.length > 0);
    if (!nat) return;
    const dependsOn = [this.subnets.get(nat.subnet)!];
    const route = { networkId, destination: '0.0.0.0/0', gateway: nat.address, dependsOn };
    withLogicalId(new NetworkRoute(this, 'way-out', route), 'internet');
  }
}
