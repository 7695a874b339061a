import { Server as HcloudServer } from '@cdktf/provider-hcloud/lib/server';
import type { ServerNetwork, ServerPublicNet } from '@cdktf/provider-hcloud/lib/server';
import { Construct } from 'constructs';
import type { Environment, Server as ServerModel } from '../../parts/environment';
import { addressesAt } from '../../config/ranges';
import type { BuiltServer } from '../cloud';
import { withLogicalId } from '../names';
import { userData } from '../user-data';
import type { WayOut } from '../way-out';
import { Address } from './address';
import type { Firewall } from './firewall';
import { hetzner } from '../../clouds/hetzner/facts';
import { images } from '../../clouds/hetzner/images';
import { serverLabels } from '../../clouds/hetzner/labels';
import type { Labels } from '../../clouds/hetzner/labels';
import { imageFor } from '../../clouds/images';
import type { Network } from './network';
import { Volume } from './volume';

export interface ServerProps {
  readonly server: ServerModel;
  readonly environment: Environment;
  readonly network: Network;
  readonly sshKeyId: string;
  readonly publicKey: string;
  /** @default - none: the server has no public address, or only the host firewall is used */
  readonly firewall?: Firewall | undefined;
  /** @default - no placement group */
  readonly placementGroupId?: number | undefined;
}

/** A server that only `strata rebuild` replaces: Terraform ignores changes that would replace it. */
export class Server extends Construct implements BuiltServer {
  readonly instanceId: string;
  readonly ipv4: string;
  readonly ipv6: string;
  readonly hostname = '';
  readonly hostnameZoneId = '';
  readonly volumeDevices: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string, props: ServerProps) {
    super(scope, id);
    const { server, environment } = props;
    const labels = serverLabels(environment, server);
    const location = environment.compute.region;
    const [ipv4, ipv6] = (['ipv4', 'ipv6'] as const).map((family) =>
      hasAddress(server, family) ? new Address(this, family, { server, family, location, labels }) : undefined,
    );
    this.instanceId = this.machine(props, labels, { ipv4, ipv6 }).id;
    this.ipv4 = ipv4?.address ?? '';
    this.ipv6 = ipv6?.address ?? '';
    this.volumeDevices = Object.fromEntries(
      server.volumes.map((volume) => {
        const disk = { volume, serverId: this.instanceId, location, labels };
        return [volume.key, new Volume(this, `volume-${volume.name}`, disk).device];
      }),
    );
  }

  private machine(props: ServerProps, labels: Labels, addresses: Addresses): HcloudServer {
    const { server, environment, network, firewall } = props;
    return withLogicalId(
      new HcloudServer(this, 'server', {
        name: server.fullName,
        serverType: server.type,
        image: imageFor(server.image, images, hetzner.imageId) ?? server.image,
        location: environment.compute.region,
        labels,
        sshKeys: [props.sshKeyId],
        userData: userData(server, { publicKey: props.publicKey, wayOut: wayOut(server, environment) }),
        publicNet: [publicNet(addresses)],
        network: privateNet(server, network),
        // Always set: removing the attribute would not detach the firewall.
        firewallIds: firewall ? [firewall.firewallId] : [],
        placementGroupId: props.placementGroupId,
        shutdownBeforeDeletion: true,
        // Hetzner requires both protections to be equal.
        deleteProtection: server.protected,
        rebuildProtection: server.protected,
        lifecycle: {
          ignoreChanges: ['user_data', 'image', 'ssh_keys', 'location'],
          preventDestroy: server.protected,
        },
      }),
      server.name,
    );
  }
}

interface Addresses {
  readonly ipv4: Address | undefined;
  readonly ipv6: Address | undefined;
}

function publicNet({ ipv4, ipv6 }: Addresses): ServerPublicNet {
  return {
    ipv4Enabled: ipv4 !== undefined,
    ipv4: ipv4?.primaryIpId,
    ipv6Enabled: ipv6 !== undefined,
    ipv6: ipv6?.primaryIpId,
  };
}

/** `aliasIps` must be an empty list: without it the provider attaches the network again at every apply. */
function privateNet({ subnet, address }: ServerModel, network: Network): ServerNetwork[] | undefined {
  return subnet ? [{ subnetId: network.subnetId(subnet), ip: address, aliasIps: [] }] : undefined;
}

export function isPublic(server: ServerModel): boolean {
  return server.public || server.ipv6;
}

function hasAddress(server: ServerModel, family: 'ipv4' | 'ipv6'): boolean {
  return family === 'ipv4' ? server.public : server.ipv6;
}

/** The default route points to the network's gateway, which forwards to the NAT server by the network's route. */
function wayOut(server: ServerModel, { network }: Environment): WayOut | null {
  if (server.wayOut === null) return null;
  return { gateway: addressesAt(network.cidr, [1])[0]!, nameservers: ['185.12.64.1', '185.12.64.2'] };
}
