import { CloudProjectInstance } from '@cdktf/provider-ovh/lib/cloud-project-instance';
import { Construct } from 'constructs';
import type { Environment, Server as ServerModel } from '../../parts/environment';
import type { BuiltServer } from '../cloud';
import { unreachable } from '../cloud';
import { withLogicalId } from '../names';
import type { Network } from './network';
import type { Place } from './place';
import { oneOf } from './selection';

export interface ServerProps {
  readonly server: ServerModel;
  readonly environment: Environment;
  readonly place: Place;
  readonly flavorId: string;
  readonly imageId: string;
  readonly sshKey: string;
  readonly userData: string;
  /** Null: the server has a public address only. */
  readonly network: Network | null;
}

/** An instance. The provider replaces it for every change, so Terraform ignores most changes. */
export class Server extends Construct implements BuiltServer {
  readonly instanceId: string;
  readonly ipv4: string;
  readonly ipv6 = unreachable.ipv6;
  readonly hostname = unreachable.hostname;
  readonly hostnameZoneId = unreachable.hostnameZoneId;
  readonly volumeDevices: Readonly<Record<string, string>> = {};

  constructor(scope: Construct, id: string, props: ServerProps) {
    super(scope, id);
    const { server, environment, place, network } = props;
    const instance = withLogicalId(
      new CloudProjectInstance(this, 'instance', {
        ...place,
        name: server.fullName,
        billingPeriod: environment.compute.billing,
        flavor: { flavorId: props.flavorId },
        bootFrom: { imageId: props.imageId },
        sshKey: { name: props.sshKey },
        userData: props.userData,
        network: { public: server.public, ...(network ? { private: inside(network, server) } : {}) },
        lifecycle: {
          ignoreChanges: ['billing_period', 'boot_from', 'flavor', 'ssh_key', 'user_data'],
          preventDestroy: server.protected,
          postcondition: [hasItsSize(props)],
        },
      }),
      server.name,
    );
    this.instanceId = instance.id;
    const publicAddress = ['each.version == 4', `each.ip != "${server.address}"`];
    this.ipv4 = server.public
      ? oneOf(instance, { list: 'addresses', attribute: 'ip', where: publicAddress })
      : unreachable.ipv4;
  }
}

function inside({ id, subnetId }: Network, { address }: ServerModel) {
  return { ip: address, network: { id, subnetId } };
}

/** A changed size is ignored above, because applying it would replace the instance. This reports it as an error. */
function hasItsSize({ server: { name, type }, environment }: ServerProps) {
  return {
    // If the provider does not return the size, the check passes.
    condition: `\${coalesce(self.flavor_name, "${type}") == "${type}"}`,
    errorMessage:
      `${name} has size \${self.flavor_name} and the description says ${type}. Nothing was changed: Terraform could only ` +
      `replace the server, and everything on its disk would be lost. \`npx strata resize ${environment.name} ${name}\` ` +
      'changes the size and keeps the disk.',
  };
}
