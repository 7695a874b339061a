import { LbTargetGroup } from '@cdktf/provider-aws/lib/lb-target-group';
import type { LbTargetGroupConfig } from '@cdktf/provider-aws/lib/lb-target-group';
import { LbTargetGroupAttachment } from '@cdktf/provider-aws/lib/lb-target-group-attachment';
import { Construct } from 'constructs';
import type { Environment, Listener, LoadBalancer } from '../../parts/environment';
import { withLogicalId } from '../names';
import { shortName } from './short-name';

export interface TargetGroupProps {
  readonly balancer: LoadBalancer;
  readonly listener: Listener;
  readonly environment: Environment;
  readonly vpcId: string;
}

const dayInSeconds = 86_400;

/** The servers behind one listener, by private address, which survives a rebuild of a server. */
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
      // AWS does not delete a target group that a listener uses, so the new one is created first, under another name.
      lifecycle: { createBeforeDestroy: true },
      ...(listener.protocol === 'tcp' ? passThrough(balancer) : tlsTerminated(balancer)),
    });
    this.arn = withLogicalId(group, key).arn;
    for (const server of balancer.servers) {
      const { address } = environment.servers.find(({ name }) => name === server)!;
      const pair = { targetGroupArn: this.arn, targetId: address };
      withLogicalId(new LbTargetGroupAttachment(this, server, pair), `${key}_${server}`);
    }
  }
}

/** Servers see the load balancer's address, which their firewalls allow; the visitor's address is in the PROXY header. */
function passThrough({ stickySessions }: LoadBalancer): Partial<LbTargetGroupConfig> {
  return {
    protocol: 'TCP',
    proxyProtocolV2: true,
    preserveClientIp: 'false',
    stickiness: { type: 'source_ip', enabled: stickySessions },
    // No HTTP check: it sends no host name, and nginx does not answer a TLS request without one.
    healthCheck: { protocol: 'TCP', interval: 10 },
  };
}

function tlsTerminated({ stickySessions, health }: LoadBalancer): Partial<LbTargetGroupConfig> {
  return {
    protocol: 'HTTP',
    stickiness: { type: 'lb_cookie', enabled: stickySessions, cookieDuration: dayInSeconds },
    healthCheck: {
      protocol: 'HTTP',
      path: health.path ?? '/',
      // Without `health.path` every response below 500 counts as healthy, for example a redirect or a login page.
      matcher: health.path === null ? '200-499' : '200',
      interval: 10,
      timeout: 5,
    },
  };
}
