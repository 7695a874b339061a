import { DataAwsRoute53Zone } from '@cdktf/provider-aws/lib/data-aws-route53-zone';
import { Route53Zone } from '@cdktf/provider-aws/lib/route53-zone';
import { Fn, TerraformOutput, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import type { Dns } from '../../parts/environment';
import { named } from '../names';

/** The Route 53 zone of the environment: made here, or there already. */
export class HostedZone extends Construct {
  readonly zoneId: string;

  private constructor(scope: Construct, id: string, { zone, manageZone }: Dns) {
    super(scope, id);
    if (!manageZone) {
      this.zoneId = named(new DataAwsRoute53Zone(this, 'zone', { name: zone }), 'zone').zoneId;
      return;
    }
    const made = named(new Route53Zone(this, 'zone', { name: zone, lifecycle: { preventDestroy: true } }), 'zone');
    this.zoneId = made.zoneId;
    // Whoever sold the domain has to be told these once.
    new TerraformOutput(this, 'name_servers', { value: Fn.tolist(made.nameServers), staticId: true });
  }

  /** The one of this stack: certificates need it before the records do. */
  static of(scope: Construct, dns: Dns): HostedZone {
    const stack = TerraformStack.of(scope);
    return (
      (stack.node.tryFindChild('hosted-zone') as HostedZone | undefined) ?? new HostedZone(stack, 'hosted-zone', dns)
    );
  }
}
