import { LbTargetGroup } from '@cdktf/provider-aws/lib/lb-target-group';
import type { LbTargetGroupConfig } from '@cdktf/provider-aws/lib/lb-target-group';
import { LbTargetGroupAttachment } from '@cdktf/provider-aws/lib/lb-target-group-attachment';
import { Construct } from 'constructs';
import type { Environment, Listener, LoadBalancer } from '../../parts/environment';
import { named } from '../names';
import { shortName } from './short-name';

export interface TargetGroupProps {
  readonly balancer: LoadBalancer;
  readonly listener: Listener;
  readonly environment: Environment;
  readonly vpcId: string;
}

const dayInSeconds = 86_400;

/** The servers behind one listener, by private address: that stays when a server is rebuilt. */
export class TargetGroup extends Construct {
  readonly arn: string;

  constructor(scope: Construct, id: string, props: TargetGroupProps) {
    super(scope, id);
    const { balancer, listener, environment, vpcId } = props;
    const key = `${balancer.name}_${listener.port}`;
    const group = new LbTargetGroup(this, 'group', {
      name: shortName(`${balancer.fullName}-${listener.port}-${listener.targetPort}`),
      port: listener.targetPort,
      targetType: 'ip',
      vpcId,
      deregistrationDelay: '30',
      // AWS deletes none that a listener still uses: the next one comes first, and two cannot have one name.
      lifecycle: { createBeforeDestroy: true },
      ...(listener.protocol === 'tcp' ? untouched(balancer) : ended(balancer)),
    });
    this.arn = named(group, key).arn;
    for (const server of balancer.servers) {
      const { address } = environment.servers.find(({ name }) => name === server)!;
      const pair = { targetGroupArn: this.arn, targetId: address };
      named(new LbTargetGroupAttachment(this, server, pair), `${key}_${server}`);
    }
  }
}

/** The servers see the balancer's own address, which is whom their firewalls let in; the visitor's is in the PROXY header. */
function untouched({ stickySessions }: LoadBalancer): Partial<LbTargetGroupConfig> {
  return {
    protocol: 'TCP',
    proxyProtocolV2: true,
    preserveClientIp: 'false',
    stickiness: { type: 'source_ip', enabled: stickySessions },
    // Not by a page: the check says no host name, and a server that ends TLS answers nothing without one.
    healthCheck: { protocol: 'TCP', interval: 10 },
  };
}

function ended({ stickySessions, health }: LoadBalancer): Partial<LbTargetGroupConfig> {
  return {
    protocol: 'HTTP',
    stickiness: { type: 'lb_cookie', enabled: stickySessions, cookieDuration: dayInSeconds },
    healthCheck: {
      protocol: 'HTTP',
      path: health.path ?? '/',
      // Without a page of its own, whoever answers is well: a redirect or a login are answers.
      matcher: health.path === null ? '200-499' : '200',
      interval: 10,
      timeout: 5,
    },
  };
}
