import { LoadBalancer as HcloudLoadBalancer } from '@cdktf/provider-hcloud/lib/load-balancer';
import { LoadBalancerNetwork } from '@cdktf/provider-hcloud/lib/load-balancer-network';
import { LoadBalancerService } from '@cdktf/provider-hcloud/lib/load-balancer-service';
import { LoadBalancerTargetA } from '@cdktf/provider-hcloud/lib/load-balancer-target';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import type { Environment, LoadBalancer as LoadBalancerModel } from '../../parts/environment';
import type { BuiltServer, Reachable } from '../cloud';
import { withLogicalId } from '../names';
import { certificateId } from './certificate';
import { labelsOf } from '../../clouds/hetzner/labels';
import type { Network } from './network';
import { serviceOf } from './service';

export interface LoadBalancerProps {
  readonly balancer: LoadBalancerModel;
  readonly environment: Environment;
  readonly network: Network;
  readonly servers: ReadonlyMap<string, BuiltServer>;
}

/** Connects to its servers through their private addresses only. */
export class LoadBalancer extends Construct implements Reachable {
  readonly ipv4: string;
  readonly ipv6: string;
  readonly hostname = '';
  readonly hostnameZoneId = '';
  private readonly balancerId: string;

  constructor(scope: Construct, id: string, props: LoadBalancerProps) {
    super(scope, id);
    const { balancer, environment } = props;
    const resource = withLogicalId(
      new HcloudLoadBalancer(this, 'balancer', {
        name: balancer.fullName,
        loadBalancerType: balancer.type,
        location: environment.compute.region,
        labels: labelsOf(environment),
        deleteProtection: balancer.protected,
        lifecycle: { ignoreChanges: ['location'], preventDestroy: balancer.protected },
      }),
      balancer.name,
    );
    this.balancerId = resource.id;
    this.ipv4 = resource.ipv4;
    this.ipv6 = resource.ipv6;
    this.addTargets(props, this.attach(props));
    this.addServices(props);
  }

  private attach({ balancer, network }: LoadBalancerProps): LoadBalancerNetwork {
    const attachment = new LoadBalancerNetwork(this, 'network', {
      loadBalancerId: Token.asNumber(this.balancerId),
      subnetId: network.subnetId(balancer.subnets[0]!),
      ip: balancer.address || undefined,
    });
    return withLogicalId(attachment, balancer.name);
  }

  private addTargets({ balancer, servers }: LoadBalancerProps, attachment: LoadBalancerNetwork): void {
    for (const name of balancer.servers) {
      const target = new LoadBalancerTargetA(this, `target-${name}`, {
        type: 'server',
        loadBalancerId: Token.asNumber(this.balancerId),
        serverId: Token.asNumber(servers.get(name)!.instanceId),
        usePrivateIp: true,
        dependsOn: [attachment],
      });
      withLogicalId(target, `${balancer.name}_${name}`);
    }
  }

  private addServices({ balancer, environment }: LoadBalancerProps): void {
    // A redirect is an option of the HTTPS service, not a service of its own.
    const listeners = balancer.listeners.filter(({ protocol }) => protocol !== 'redirect');
    const certificate = listeners.some(({ protocol }) => protocol === 'https')
      ? certificateId(this, balancer, environment)
      : undefined;
    for (const listener of listeners) {
      const service = { loadBalancerId: this.balancerId, ...serviceOf(listener, balancer, certificate) };
      withLogicalId(
        new LoadBalancerService(this, `service-${listener.port}`, service),
        `${balancer.name}_${listener.port}`,
      );
    }
  }
}
