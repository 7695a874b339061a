import { CloudProjectSshKey } from '@cdktf/provider-ovh/lib/cloud-project-ssh-key';
import { Construct } from 'constructs';
import type { Environment } from '../../parts/environment';
import type { Cloud, CloudProps } from '../cloud';
import { withLogicalId } from '../names';
import { Catalog } from './catalog';
import { LoadBalancer } from './load-balancer';
import { loadBalancerFlavorIds } from './load-balancer-flavors';
import { Network } from './network';
import { placeOf } from './place';
import type { Place } from './place';
import { ovhProvider } from './provider';
import { Server } from './server';
import { ovhUserData } from './user-data';

/** All compute resources of an environment at OVH's Public Cloud. Only the host firewall filters ports. */
export class OvhCloud extends Construct implements Cloud {
  readonly servers = new Map<string, Server>();
  readonly loadBalancers = new Map<string, LoadBalancer>();

  constructor(scope: Construct, id: string, { environment, publicKey }: CloudProps) {
    super(scope, id);
    ovhProvider(this, environment.compute);
    const place = placeOf(environment.compute);
    const network = environment.network.cidr === '' ? null : new Network(this, 'network', { environment, place });
    const { serviceName } = place;
    const key = new CloudProjectSshKey(this, 'key', { serviceName, name: environment.prefix, publicKey });
    const sshKey = withLogicalId(key, 'operator').name;
    const catalog = new Catalog(this, 'catalog', place);

    for (const server of environment.servers) {
      const instance = new Server(this, server.name, {
        server,
        environment,
        place,
        network,
        sshKey,
        flavorId: catalog.flavorId(server.type),
        imageId: catalog.imageId(server.image),
        userData: ovhUserData(server, environment, publicKey),
      });
      this.servers.set(server.name, instance);
    }
    if (network) this.balance(environment, place, network);
  }

  private balance({ loadBalancers, servers }: Environment, place: Place, network: Network): void {
    const flavorId = loadBalancerFlavorIds(this, place);
    for (const balancer of loadBalancers) {
      const props = { balancer, servers, place, network, flavorId: flavorId(balancer.type) };
      this.loadBalancers.set(balancer.name, new LoadBalancer(this, `balancer-${balancer.name}`, props));
    }
  }
}
