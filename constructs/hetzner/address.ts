import { PrimaryIp } from '@cdktf/provider-hcloud/lib/primary-ip';
import { Rdns } from '@cdktf/provider-hcloud/lib/rdns';
import { Fn } from 'cdktf';
import { Construct } from 'constructs';
import type { Server } from '../../parts/environment';
import { withLogicalId } from '../names';
import type { Labels } from '../../clouds/hetzner/labels';

export interface AddressProps {
  readonly server: Server;
  readonly family: 'ipv4' | 'ipv6';
  readonly location: string;
  readonly labels: Labels;
}

/** A public IP address that survives a rebuild of its server. */
export class Address extends Construct {
  readonly primaryIpId: number;
  readonly address: string;

  constructor(scope: Construct, id: string, { server, family, location, labels }: AddressProps) {
    super(scope, id);
    const name = family === 'ipv4' ? server.name : `${server.name}_ipv6`;
    const primary = withLogicalId(
      new PrimaryIp(this, 'address', {
        name: `${server.fullName}-${family}`,
        type: family,
        location,
        autoDelete: false,
        deleteProtection: server.protected,
        labels,
        lifecycle: { ignoreChanges: ['location'], preventDestroy: server.protected },
      }),
      name,
    );
    this.primaryIpId = primary.id;
    // An IPv6 primary IP is a network; the server uses its first address.
    this.address = family === 'ipv4' ? primary.ipAddress : Fn.cidrhost(primary.ipNetwork, 1);
    if (server.reverseDns === null) return;
    const reverse = { primaryIpId: primary.id, ipAddress: this.address, dnsPtr: server.reverseDns };
    withLogicalId(new Rdns(this, 'reverse', reverse), name);
  }
}
