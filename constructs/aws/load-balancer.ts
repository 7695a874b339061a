import { Lb } from '@cdktf/provider-aws/lib/lb';
import { LbListener } from '@cdktf/provider-aws/lib/lb-listener';
import type { LbListenerConfig } from '@cdktf/provider-aws/lib/lb-listener';
import { Construct } from 'constructs';
import type { Environment, Listener, LoadBalancer as LoadBalancerModel, Port } from '../../parts/environment';
import type { Reachable } from '../cloud';
import { withLogicalId } from '../names';
import { Certificate } from './certificate';
import { Firewall } from './firewall';
import type { Network } from './network';
import { shortName } from './short-name';
import { TargetGroup } from './target-group';

export interface LoadBalancerProps {
  readonly balancer: LoadBalancerModel;
  readonly environment: Environment;
  readonly network: Network;
}

type ListenerSettings = Pick<LbListenerConfig, 'protocol' | 'defaultAction' | 'certificateArn' | 'sslPolicy'>;

/** A network load balancer for `tls: passthrough`, an application load balancer for `tls: terminate`. */
export class LoadBalancer extends Construct implements Reachable {
  readonly ipv4 = '';
  readonly ipv6 = '';
  readonly hostname: string;
  readonly hostnameZoneId: string;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: LoadBalancerProps,
  ) {
    super(scope, id);
    const { name, listeners } = props.balancer;
    const balancer = withLogicalId(this.balancer(), name);
    this.hostname = balancer.dnsName;
    this.hostnameZoneId = balancer.zoneId;
    for (const listener of listeners) {
      const { port } = listener;
      const settings = { loadBalancerArn: balancer.arn, port, ...this.listenerSettings(listener) };
      withLogicalId(new LbListener(this, `listener-${port}`, settings), `${name}_${port}`);
    }
  }

  private balancer(): Lb {
    const { balancer, network } = this.props;
    const { name, fullName, listeners } = balancer;
    const ports = listeners.map((listener) => portOf(listener, balancer.visitors));
    const of = { name, fullName, ports, natSources: [] };
    const firewall = new Firewall(this, 'firewall', { of, vpcId: network.vpcId });
    return new Lb(this, 'balancer', {
      name: shortName(fullName),
      internal: false,
      subnets: balancer.subnets.map((subnet) => network.subnetId(subnet)),
      securityGroups: [firewall.securityGroupId],
      enableDeletionProtection: balancer.protected,
      tags: { Name: fullName },
      dependsOn: [network.internetGateway],
      lifecycle: { preventDestroy: balancer.protected },
      ...(balancer.tls === 'passthrough'
        ? { loadBalancerType: 'network', enableCrossZoneLoadBalancing: true }
        : { loadBalancerType: 'application', dropInvalidHeaderFields: true }),
    });
  }

  private listenerSettings(listener: Listener): ListenerSettings {
    const { balancer, environment, network } = this.props;
    if (listener.protocol === 'redirect') return { protocol: 'HTTP', defaultAction: [toHttps] };
    const props = { balancer, listener, environment, vpcId: network.vpcId };
    const { arn } = new TargetGroup(this, `targets-${listener.port}`, props);
    const defaultAction = [{ type: 'forward', targetGroupArn: arn }];
    if (listener.protocol === 'tcp') return { protocol: 'TCP', defaultAction };
    const certificate = new Certificate(this, 'certificate', { balancer, environment });
    return { protocol: 'HTTPS', sslPolicy, certificateArn: certificate.arn, defaultAction };
  }
}

/** TLS 1.2 with forward secrecy, and 1.3. */
const sslPolicy = 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06';
const toHttps = { type: 'redirect', redirect: { protocol: 'HTTPS', port: '443', statusCode: 'HTTP_301' } };

function portOf({ port }: Listener, sources: Port['sources']): Port {
  return { name: port === 443 ? 'https' : 'http', protocol: 'tcp', first: port, last: port, sources, containers: [] };
}
