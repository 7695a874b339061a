import { InternetGateway } from '@cdktf/provider-aws/lib/internet-gateway';
import { Route } from '@cdktf/provider-aws/lib/route';
import { RouteTable } from '@cdktf/provider-aws/lib/route-table';
import { RouteTableAssociation } from '@cdktf/provider-aws/lib/route-table-association';
import { Subnet } from '@cdktf/provider-aws/lib/subnet';
import { Vpc } from '@cdktf/provider-aws/lib/vpc';
import { Construct } from 'constructs';
import type { Network as NetworkModel } from '../../config/environment';
import { named } from '../names';

export interface NetworkProps {
  readonly network: NetworkModel;
  readonly prefix: string;
  readonly zone: string;
}

/** A VPC with a subnet and a route table per function. Only public subnets route to the internet by themselves. */
export class Network extends Construct {
  readonly vpcId: string;
  readonly internetGateway: InternetGateway;
  private readonly subnets = new Map<string, Subnet>();
  private readonly tables = new Map<string, RouteTable>();

  constructor(scope: Construct, id: string, props: NetworkProps) {
    super(scope, id);
    const tags = (name: string) => ({ Name: `${props.prefix}-${name}` });

    const vpc = named(
      new Vpc(this, 'vpc', {
        cidrBlock: props.network.cidr,
        enableDnsSupport: true,
        enableDnsHostnames: true,
        tags: tags('vpc'),
      }),
      'vpc',
    );
    this.vpcId = vpc.id;
    this.internetGateway = named(
      new InternetGateway(this, 'internet', { vpcId: vpc.id, tags: tags('internet') }),
      'internet',
    );

    for (const each of props.network.subnets) {
      const subnet = named(
        new Subnet(this, `subnet-${each.name}`, {
          vpcId: vpc.id,
          cidrBlock: each.cidr,
          availabilityZone: props.zone,
          mapPublicIpOnLaunch: false,
          tags: tags(each.name),
        }),
        each.name,
      );
      const table = named(
        new RouteTable(this, `routes-${each.name}`, { vpcId: vpc.id, tags: tags(each.name) }),
        each.name,
      );
      const pair = { subnetId: subnet.id, routeTableId: table.id };
      named(new RouteTableAssociation(this, `association-${each.name}`, pair), each.name);
      this.subnets.set(each.name, subnet);
      this.tables.set(each.name, table);
      if (each.public) this.routeOut(each.name, { gatewayId: this.internetGateway.id });
    }
  }

  subnetId(name: string): string {
    return this.subnets.get(name)!.id;
  }

  /** Sends everything a subnet says to the world through a server's network interface. */
  routeThrough(subnet: string, networkInterfaceId: string): void {
    this.routeOut(subnet, { networkInterfaceId });
  }

  private routeOut(subnet: string, target: { gatewayId: string } | { networkInterfaceId: string }): void {
    const routeTableId = this.tables.get(subnet)!.id;
    named(new Route(this, `way-out-${subnet}`, { routeTableId, destinationCidrBlock: '0.0.0.0/0', ...target }), subnet);
  }
}
