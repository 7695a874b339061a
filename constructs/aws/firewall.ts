import { SecurityGroup } from '@cdktf/provider-aws/lib/security-group';
import { VpcSecurityGroupEgressRule } from '@cdktf/provider-aws/lib/vpc-security-group-egress-rule';
import { VpcSecurityGroupIngressRule } from '@cdktf/provider-aws/lib/vpc-security-group-ingress-rule';
import { Construct } from 'constructs';
import type { Server } from '../../parts/environment';
import { withLogicalId } from '../names';

export interface FirewallProps {
  /** A server, or a load balancer as if it were a server. */
  readonly of: Pick<Server, 'name' | 'fullName' | 'ports' | 'natSources'>;
  readonly vpcId: string;
}

/** One security group per server or load balancer, one rule per declared port and source; everything else is refused. */
export class Firewall extends Construct {
  readonly securityGroupId: string;

  constructor(scope: Construct, id: string, { of, vpcId }: FirewallProps) {
    super(scope, id);
    const group = withLogicalId(
      new SecurityGroup(this, 'group', {
        vpcId,
        name: of.fullName,
        description: `Ports of ${of.name}`,
        tags: { Name: of.fullName },
      }),
      of.name,
    );
    this.securityGroupId = group.id;
    this.open(of);
    this.openNat(of);
    const everywhere = { securityGroupId: group.id, cidrIpv4: '0.0.0.0/0', ipProtocol: '-1' };
    withLogicalId(new VpcSecurityGroupEgressRule(this, 'out', everywhere), of.name);
  }

  private open({ name, ports }: FirewallProps['of']): void {
    for (const port of ports) {
      for (const source of port.sources) {
        this.allow(`${name}_${port.name}_${source.name}`, {
          cidrIpv4: source.cidr,
          ipProtocol: port.protocol,
          fromPort: port.first,
          toPort: port.last,
          description: `${port.name} from ${source.name}`,
        });
      }
    }
  }

  private openNat({ name, natSources }: FirewallProps['of']): void {
    for (const { subnet, cidr } of natSources) {
      const description = `way out of ${subnet}`;
      this.allow(`${name}_nat_${subnet}`, { cidrIpv4: cidr, ipProtocol: '-1', description });
    }
  }

  private allow(
    name: string,
    rule: { cidrIpv4: string; ipProtocol: string; fromPort?: number; toPort?: number; description: string },
  ): void {
    withLogicalId(
      new VpcSecurityGroupIngressRule(this, name, { securityGroupId: this.securityGroupId, ...rule }),
      name,
    );
  }
}
