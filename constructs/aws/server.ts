import { Eip } from '@cdktf/provider-aws/lib/eip';
import { EipAssociation } from '@cdktf/provider-aws/lib/eip-association';
import { Instance } from '@cdktf/provider-aws/lib/instance';
import type { InstanceConfig } from '@cdktf/provider-aws/lib/instance';
import { Construct } from 'constructs';
import type { Server as ServerModel } from '../../parts/environment';
import type { BuiltServer } from '../cloud';
import { withLogicalId } from '../names';
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
  /** @default - the server has no IAM role */
  readonly identity?: BackupIdentity | undefined;
  /** @default - no placement group */
  readonly placementGroup?: string | undefined;
}

/** An instance that only `strata rebuild` replaces: Terraform ignores changes that would replace it. */
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
    const instance = withLogicalId(new Instance(this, 'instance', config(props)), server.name);
    this.instanceId = instance.id;
    this.networkInterfaceId = instance.primaryNetworkInterfaceId;
    this.ipv4 = server.public ? this.publish(server, instance, network) : '';
    const disks = { volumes: server.volumes, instance, zone: network.zoneOf(server.subnet) };
    this.volumeDevices = new Volumes(this, 'volumes', disks).devices;
  }

  private publish(server: ServerModel, instance: Instance, network: Network): string {
    const tags = { Name: server.fullName };
    const address = withLogicalId(
      new Eip(this, 'address', { domain: 'vpc', tags, dependsOn: [network.internetGateway] }),
      server.name,
    );
    const pair = { allocationId: address.id, instanceId: instance.id };
    withLogicalId(new EipAssociation(this, 'association', pair), server.name);
    return address.publicIp;
  }
}

function config({ server, network, firewall, identity, ...ids }: ServerProps): InstanceConfig {
  return {
    ami: ids.imageId,
    instanceType: server.type,
    keyName: ids.keyName,
    subnetId: network.subnetId(server.subnet),
    privateIp: server.address,
    vpcSecurityGroupIds: [firewall.securityGroupId],
    sourceDestCheck: server.natSources.length === 0,
    disableApiTermination: server.protected,
    iamInstanceProfile: identity?.profileName,
    placementGroup: ids.placementGroup,
    metadataOptions: { httpEndpoint: 'enabled', httpTokens: 'required', httpPutResponseHopLimit: 1 },
    rootBlockDevice: { volumeSize: server.diskGib, volumeType: 'gp3', encrypted: true },
    userData: `#cloud-config\nhostname: ${server.name}\n`,
    tags: { Name: server.fullName },
    lifecycle: { ignoreChanges: ['ami', 'user_data', 'key_name'], preventDestroy: server.protected },
  };
}
