import { DefaultSecurityGroup } from '@cdktf/provider-aws/lib/default-security-group';
import { InternetGateway } from '@cdktf/provider-aws/lib/internet-gateway';
import { Route } from '@cdktf/provider-aws/lib/route';
import { RouteTable } from '@cdktf/provider-aws/lib/route-table';
import { RouteTableAssociation } from '@cdktf/provider-aws/lib/route-table-association';
import { Subnet } from '@cdktf/provider-aws/lib/subnet';
import { Vpc } from '@cdktf/provider-aws/lib/vpc';
import { Construct } from 'constructs';
import type { Network as NetworkModel, Subnet as SubnetModel } from '../../parts/environment';
import { withLogicalId } from '../names';

export interface NetworkProps {
  readonly network: NetworkModel;
  readonly prefix: string;
}

/** A VPC with a subnet and a route table per function. Only public subnets route to the internet gateway. */
export class Network extends Construct {
  readonly vpcId: string;
  readonly internetGateway: InternetGateway;
  private readonly subnets = new Map<string, Subnet>();
  private readonly tables = new Map<string, RouteTable>();

  constructor(
    scope: Construct,
    id: string,
    private readonly props: NetworkProps,
  ) {
    super(scope, id);
    const vpc = withLogicalId(
      new Vpc(this, 'vpc', {
        cidrBlock: props.network.cidr,
        enableDnsSupport: true,
        enableDnsHostnames: true,
        tags: this.tags('vpc'),
      }),
      'vpc',
    );
    this.vpcId = vpc.id;
    // Without rules: an instance that somebody starts by hand and gives no group reaches nothing and is reached by nobody.
    const unused = new DefaultSecurityGroup(this, 'default-group', { vpcId: vpc.id, tags: this.tags('default') });
    withLogicalId(unused, 'default');
    const gateway = new InternetGateway(this, 'internet', { vpcId: vpc.id, tags: this.tags('internet') });
    this.internetGateway = withLogicalId(gateway, 'internet');
    for (const each of props.network.subnets) this.add(each);
  }

  subnetId(name: string): string {
    return this.subnets.get(name)!.id;
  }

  /** Availability zone of a subnet. */
  zoneOf(name: string): string {
    return this.props.network.subnets.find((subnet) => subnet.name === name)!.zone;
  }

  /** Routes a subnet's internet traffic through a server's network interface. */
  routeThrough(subnet: string, networkInterfaceId: string): void {
    this.routeOut(subnet, { networkInterfaceId });
  }

  private add({ name, cidr, zone, public: open }: SubnetModel): void {
    const { vpcId } = this;
    const tags = this.tags(name);
    const place = { vpcId, cidrBlock: cidr, availabilityZone: zone, mapPublicIpOnLaunch: false };
    const subnet = withLogicalId(new Subnet(this, `subnet-${name}`, { ...place, tags }), name);
    const table = withLogicalId(new RouteTable(this, `routes-${name}`, { vpcId, tags }), name);
    const pair = { subnetId: subnet.id, routeTableId: table.id };
    withLogicalId(new RouteTableAssociation(this, `association-${name}`, pair), name);
    this.subnets.set(name, subnet);
    this.tables.set(name, table);
    if (open) this.routeOut(name, { gatewayId: this.internetGateway.id });
  }

  private routeOut(subnet: string, target: { gatewayId: string } | { networkInterfaceId: string }): void {
    const routeTableId = this.tables.get(subnet)!.id;
    withLogicalId(
      new Route(this, `way-out-${subnet}`, { routeTableId, destinationCidrBlock: '0.0.0.0/0', ...target }),
      subnet,
    );
  }

  private tags(name: string): { Name: string } {
    return { Name: `${this.props.prefix}-${name}` };
  }
}
