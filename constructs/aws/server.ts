import { Eip } from '@cdktf/provider-aws/lib/eip';
import { EipAssociation } from '@cdktf/provider-aws/lib/eip-association';
import { Instance } from '@cdktf/provider-aws/lib/instance';
import { Construct } from 'constructs';
import type { Server as ServerModel } from '../../config/environment';
import type { BuiltServer } from '../cloud';
import { named } from '../names';
import type { BackupIdentity } from './backup-identity';
import type { Firewall } from './firewall';
import type { Network } from './network';

export interface ServerProps {
  readonly server: ServerModel;
  readonly network: Network;
  readonly firewall: Firewall;
  readonly imageId: string;
  readonly keyName: string;
  /** @default - the server may call no cloud API */
  readonly identity?: BackupIdentity | undefined;
}

/** An instance that nothing rebuilds by surprise; `strata rebuild <server>` is the way. */
export class Server extends Construct implements BuiltServer {
  readonly instanceId: string;
  readonly networkInterfaceId: string;
  readonly ipv4: string;
  readonly ipv6 = '';
  readonly hostname = '';
  readonly hostnameZoneId = '';
  readonly volumeDevices: Readonly<Record<string, string>> = {};

  constructor(scope: Construct, id: string, props: ServerProps) {
    super(scope, id);
    const { server } = props;
    const instance = named(
      new Instance(this, 'instance', {
        ami: props.imageId,
        instanceType: server.type,
        keyName: props.keyName,
        subnetId: props.network.subnetId(server.subnet),
        privateIp: server.address,
        vpcSecurityGroupIds: [props.firewall.securityGroupId],
        sourceDestCheck: server.natSources.length === 0,
        disableApiTermination: server.protected,
        iamInstanceProfile: props.identity?.profileName,
        metadataOptions: { httpEndpoint: 'enabled', httpTokens: 'required', httpPutResponseHopLimit: 1 },
        rootBlockDevice: { volumeSize: server.diskGib, volumeType: 'gp3', encrypted: true },
        userData: `#cloud-config\nhostname: ${server.name}\n`,
        tags: { Name: server.fullName },
        lifecycle: { ignoreChanges: ['ami', 'user_data', 'key_name'], preventDestroy: server.protected },
      }),
      server.name,
    );
    this.instanceId = instance.id;
    this.networkInterfaceId = instance.primaryNetworkInterfaceId;
    this.ipv4 = server.public ? this.publish(server, instance, props.network) : '';
  }

  private publish(server: ServerModel, instance: Instance, network: Network): string {
    const tags = { Name: server.fullName };
    const address = named(
      new Eip(this, 'address', { domain: 'vpc', tags, dependsOn: [network.internetGateway] }),
      server.name,
    );
    const pair = { allocationId: address.id, instanceId: instance.id };
    named(new EipAssociation(this, 'association', pair), server.name);
    return address.publicIp;
  }
}
