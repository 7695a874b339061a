import { TerraformOutput, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import type { Environment } from '../config/environment';
import { Cloud } from '../constructs/aws/cloud';
import { keepState } from '../constructs/state';

/** Network, servers, firewall, names: can be destroyed and rebuilt at any time. */
export class InfraStack extends TerraformStack {
  constructor(scope: Construct, id: string, environment: Environment, publicKey: string) {
    super(scope, id);
    keepState(this, environment);
    const cloud = new Cloud(this, 'cloud', { environment, publicKey });

    const servers = environment.servers.map(({ name, address }) => {
      const server = cloud.servers.get(name)!;
      return [
        name,
        { instance_id: server.instanceId, private_address: address, public_address: server.publicAddress ?? '' },
      ];
    });
    new TerraformOutput(this, 'servers', {
      value: Object.fromEntries(servers) as Record<string, unknown>,
      staticId: true,
    });
  }
}
