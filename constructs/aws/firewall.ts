import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { VpcSecurityGroupEgressRule } from '@cdktf/provider-aws/lib/vpc-security-group-egress-rule';
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import { Construct } from 'constructs';
import type { Server } from '../../config/environment';
import { named } from '../names';

export interface FirewallProps {
  readonly server: Server;
  readonly vpcId: string;
}

/** One security group per server, one rule per declared port and source; everything else is refused. */
export class Firewall extends Construct {
  readonly securityGroupId: string;

  constructor(scope: Construct, id: string, { server, vpcId }: FirewallProps) {
    super(scope, id);
    const group = named(
      new SecurityGroup(this, 'group', {
        vpcId,
        name: server.fullName,
        description: `Ports of ${server.name}`,
        tags: { Name: server.fullName },
      }),
      server.name,
    );
    this.securityGroupId = group.id;

    for (const port of server.ports) {
      for (const source of port.sources) {
        this.allow(`${server.name}_${port.name}_${source.name}`, {
          cidrIpv4: source.cidr,
          ipProtocol: port.protocol,
          fromPort: port.first,
          toPort: port.last,
          description: `${port.name} from ${source.name}`,
        });
      }
    }
    for (const { subnet, cidr } of server.natSources) {
      this.allow(`${server.name}_nat_${subnet}`, {
        cidrIpv4: cidr,
        ipProtocol: '-1',
        description: `way out of ${subnet}`,
      });
    }
    named(
      new VpcSecurityGroupEgressRule(this, 'out', {
        securityGroupId: group.id,
        cidrIpv4: '0.0.0.0/0',
        ipProtocol: '-1',
      }),
      server.name,
    );
  }

  private allow(
    name: string,
    rule: { cidrIpv4: string; ipProtocol: string; fromPort?: number; toPort?: number; description: string },
  ): void {
    named(new VpcSecurityGroupIngressRule(this, name, { securityGroupId: this.securityGroupId, ...rule }), name);
  }
}
