import { KeyPair } from '@cdktf/provider-aws/lib/key-pair';
import { Construct } from 'constructs';
import type { Server as ServerModel } from '../../config/environment';
import type { Cloud, CloudProps, Reachable } from '../cloud';
import { named } from '../names';
import { BackupIdentity } from './backup-identity';
import { Firewall } from './firewall';
import { imageIds } from './image';
import { Network } from './network';
import { awsProvider } from './provider';
import { Server } from './server';

/** Everything of an environment that AWS runs. */
export class AwsCloud extends Construct implements Cloud {
  readonly servers = new Map<string, Server>();
  readonly loadBalancers = new Map<string, Reachable>();

  constructor(scope: Construct, id: string, { environment, publicKey }: CloudProps) {
    super(scope, id);
    awsProvider(this, environment.compute, environment);
    const { prefix } = environment;
    const network = new Network(this, 'network', {
      network: environment.network,
      prefix,
      zone: environment.compute.zone,
    });
    const key = named(new KeyPair(this, 'key', { keyName: prefix, publicKey }), 'operator');
    const imageId = imageIds(this);

    for (const model of environment.servers) {
      const firewall = new Firewall(this, `firewall-${model.name}`, { server: model, vpcId: network.vpcId });
      const server = new Server(this, model.name, {
        server: model,
        network,
        firewall,
        imageId: imageId(model.image),
        keyName: key.keyName,
        identity: this.identity(model),
      });
      this.servers.set(model.name, server);
    }
    for (const { name, nat } of environment.network.subnets) {
      if (nat) network.routeThrough(name, this.servers.get(nat)!.networkInterfaceId);
    }
  }

  private identity({ name, fullName, backup }: ServerModel): BackupIdentity | undefined {
    return backup ? new BackupIdentity(this, `identity-${name}`, { serverName: name, fullName, ...backup }) : undefined;
  }
}
