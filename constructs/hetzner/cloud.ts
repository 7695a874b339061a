import { PlacementGroup } from '@cdktf/provider-hcloud/lib/placement-group';
import { SshKey } from '@cdktf/provider-hcloud/lib/ssh-key';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import type { Environment, Server as ServerModel } from '../../parts/environment';
import type { Cloud, CloudProps } from '../cloud';
import { withLogicalId } from '../names';
import { Firewall } from './firewall';
import { labelsOf, serverLabels } from '../../clouds/hetzner/labels';
import { LoadBalancer } from './load-balancer';
import { Network } from './network';
import { hetznerProvider } from './provider';
import { isPublic, Server } from './server';

/** All compute resources of an environment at Hetzner Cloud. */
export class HetznerCloud extends Construct implements Cloud {
  readonly servers = new Map<string, Server>();
  readonly loadBalancers = new Map<string, LoadBalancer>();

  constructor(scope: Construct, id: string, { environment, publicKey }: CloudProps) {
    super(scope, id);
    hetznerProvider(this);
    const network = new Network(this, 'network', environment);
    const labels = labelsOf(environment);
    const key = new SshKey(this, 'key', { name: environment.prefix, publicKey, labels });
    const sshKeyId = withLogicalId(key, 'operator').id;
    const groups = this.placementGroups(environment);
    for (const model of environment.servers) {
      const server = new Server(this, `server-${model.name}`, {
        server: model,
        environment,
        network,
        sshKeyId,
        publicKey,
        firewall: this.firewall(model, environment),
        placementGroupId: model.spread === null ? undefined : groups.get(model.spread),
      });
      this.servers.set(model.name, server);
    }
    for (const balancer of environment.loadBalancers) {
      const props = { balancer, environment, network, servers: this.servers };
      this.loadBalancers.set(balancer.name, new LoadBalancer(this, `balancer-${balancer.name}`, props));
    }
  }

  private firewall(server: ServerModel, environment: Environment): Firewall | undefined {
    if (!environment.compute.cloudFirewall || !isPublic(server)) return undefined;
    const { network } = environment;
    const labels = serverLabels(environment, server);
    return new Firewall(this, `firewall-${server.name}`, { server, network, labels });
  }

  private placementGroups(environment: Environment): Map<string, number> {
    const words = new Set(environment.servers.flatMap(({ spread }) => spread ?? []));
    const group = (word: string) =>
      new PlacementGroup(this, `spread-${word}`, {
        name: `${environment.prefix}-${word}`,
        type: 'spread',
        labels: labelsOf(environment),
      });
    return new Map([...words].map((word) => [word, Token.asNumber(withLogicalId(group(word), word).id)]));
  }
}
