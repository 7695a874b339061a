import { KeyPair } from '@cdktf/provider-aws/lib/key-pair';
import { Construct } from 'constructs';
import type { Environment, Server as ServerModel } from '../../parts/environment';
import type { Cloud, CloudProps, Reachable } from '../cloud';
import { withLogicalId } from '../names';
import { BackupIdentity } from './backup-identity';
import { Firewall } from './firewall';
import { imageIds } from './image';
import { LoadBalancer } from './load-balancer';
import { Network } from './network';
import { awsProvider } from './provider';
import { Server } from './server';
import { spreadGroups } from './spread';

/** All compute resources of an environment at AWS. */
export class AwsCloud extends Construct implements Cloud {
  readonly servers: ReadonlyMap<string, Server>;
  readonly loadBalancers: ReadonlyMap<string, Reachable>;

  constructor(scope: Construct, id: string, { environment, publicKey }: CloudProps) {
    super(scope, id);
    awsProvider(this, environment.compute, environment);
    const { prefix, network: described, loadBalancers } = environment;
    const network = new Network(this, 'network', { network: described, prefix });
    const key = withLogicalId(new KeyPair(this, 'key', { keyName: prefix, publicKey }), 'operator');
    const parts = {
      network,
      keyName: key.keyName,
      imageId: imageIds(this),
      spreadGroup: spreadGroups(this, prefix),
      storage: environment.storage,
    };

    this.servers = new Map(environment.servers.map((model) => [model.name, this.server(model, parts)]));
    for (const { name, nat } of described.subnets) {
      if (nat) network.routeThrough(name, this.servers.get(nat)!.networkInterfaceId);
    }
    this.loadBalancers = new Map(
      loadBalancers.map((balancer) => [
        balancer.name,
        new LoadBalancer(this, `load-balancer-${balancer.name}`, { balancer, environment, network }),
      ]),
    );
  }

  private server(model: ServerModel, { network, keyName, imageId, spreadGroup, storage }: Parts): Server {
    const { name, image, type, spread } = model;
    return new Server(this, name, {
      server: model,
      network,
      firewall: new Firewall(this, `firewall-${name}`, { of: model, vpcId: network.vpcId }),
      imageId: imageId(image, type),
      keyName,
      identity: this.identity(model, storage),
      placementGroup: spread === null ? undefined : spreadGroup(spread),
    });
  }

  /** Only a store with credentials from IAM roles needs one. */
  private identity({ name, fullName, backup }: ServerModel, store: Environment['storage']): BackupIdentity | undefined {
    if (!backup || store?.credentials !== 'instance') return undefined;
    return new BackupIdentity(this, `identity-${name}`, { serverName: name, fullName, backup });
  }
}

interface Parts {
  readonly network: Network;
  readonly keyName: string;
  readonly imageId: ReturnType<typeof imageIds>;
  readonly spreadGroup: ReturnType<typeof spreadGroups>;
  readonly storage: Environment['storage'];
}
