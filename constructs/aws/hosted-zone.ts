import { DataAwsRoute53Zone } from '@cdktf/provider-aws/lib/data-aws-route53-zone';
import { Route53Zone } from '@cdktf/provider-aws/lib/route53-zone';
import { Fn, TerraformOutput, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import type { Dns } from '../../parts/environment';
import { withLogicalId } from '../names';

/** The Route 53 zone of the environment: created here, or looked up. */
export class HostedZone extends Construct {
  readonly zoneId: string;

  private constructor(scope: Construct, id: string, { zone, manageZone }: Dns) {
    super(scope, id);
    if (!manageZone) {
      this.zoneId = withLogicalId(new DataAwsRoute53Zone(this, 'zone', { name: zone }), 'zone').zoneId;
      return;
    }
    const newZone = withLogicalId(
      new Route53Zone(this, 'zone', { name: zone, lifecycle: { preventDestroy: true } }),
      'zone',
    );
    this.zoneId = newZone.zoneId;
    // The operator enters these at the registrar once.
    new TerraformOutput(this, 'name_servers', { value: Fn.tolist(newZone.nameServers), staticId: true });
  }

  /** Returns the zone of this stack and creates it at the first call: certificates need it before the records. */
  static of(scope: Construct, dns: Dns): HostedZone {
    const stack = TerraformStack.of(scope);
    return (
      (stack.node.tryFindChild('hosted-zone') as HostedZone | undefined) ?? new HostedZone(stack, 'hosted-zone', dns)
    );
  }
}
