import { Eip } from '@cdktf/provider-aws/lib/eip';
import { EipAssociation } from '@cdktf/provider-aws/lib/eip-association';
import { Instance } from '@cdktf/provider-aws/lib/instance';
import type { InstanceConfig } from '@cdktf/provider-aws/lib/instance';
import { Construct } from 'constructs';
import type { Server as ServerModel } from '../../parts/environment';
import type { BuiltServer } from '../cloud';
import { named } from '../names';
import type { BackupIdentity } from './backup-identity';
import type { Firewall } from './firewall';
import type { Network } from './network';
import { Volumes } from './volumes';

export interface ServerProps {
  readonly server: ServerModel;
  readonly network: Network;
  readonly firewall: Firewall;
  readonly imageId: string;
  readonly keyName: string;
  /** @default - the server may call no cloud API */
  readonly identity?: BackupIdentity | undefined;
  /** @default - it may run on any physical machine */
  readonly placementGroup?: string | undefined;
}

/** An instance that nothing rebuilds by surprise; `strata rebuild <server>` is the way. */
export class Server extends Construct implements BuiltServer {
  readonly instanceId: string;
  readonly networkInterfaceId: string;
  readonly ipv4: string;
  readonly ipv6 = '';
  readonly hostname = '';
  readonly hostnameZoneId = '';
  readonly volumeDevices: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, props: ServerProps) {
    super(scope, id);
    const { server, network } = props;
    const instance = named(new Instance(this, 'instance', config(props)), server.name);
    this.instanceId = instance.id;
    this.networkInterfaceId = instance.primaryNetworkInterfaceId;
    this.ipv4 = server.public ? this.publish(server, instance, network) : '';
    const disks = { volumes: server.volumes, instance, zone: network.zoneOf(server.subnet) };
    this.volumeDevices = new Volumes(this, 'volumes', disks).devices;
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

function config({ server, network, firewall, identity, ...rest }: ServerProps): InstanceConfig {
  return {
    ami: rest.imageId,
    instanceType: server.type,
    keyName: rest.keyName,
    subnetId: network.subnetId(server.subnet),
    privateIp: server.address,
    vpcSecurityGroupIds: [firewall.securityGroupId],
    sourceDestCheck: server.natSources.length === 0,
    disableApiTermination: server.protected,
    iamInstanceProfile: identity?.profileName,
    placementGroup: rest.placementGroup,
    metadataOptions: { httpEndpoint: 'enabled', httpTokens: 'required', httpPutResponseHopLimit: 1 },
    rootBlockDevice: { volumeSize: server.diskGib, volumeType: 'gp3', encrypted: true },
    userData: `#cloud-config\nhostname: ${server.name}\n`,
    tags: { Name: server.fullName },
    lifecycle: { ignoreChanges: ['ami', 'user_data', 'key_name'], preventDestroy: server.protected },
  };
}
