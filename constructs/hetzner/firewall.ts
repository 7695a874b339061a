import { Firewall as HcloudFirewall } from '@cdktf/provider-hcloud/lib/firewall';
import type { FirewallRule } from '@cdktf/provider-hcloud/lib/firewall';
import { Token } from 'cdktf';
import { Construct } from 'constructs';
import type { Network, Port, Server } from '../../parts/environment';
import { contains } from '../../config/ranges';
import { withLogicalId } from '../names';
import type { Labels } from '../../clouds/hetzner/labels';

export interface FirewallProps {
  readonly server: Server;
  readonly network: Network;
  readonly labels: Labels;
}

/** One firewall per public server, one rule per declared port; all other traffic to the public address is refused. */
export class Firewall extends Construct {
  readonly firewallId: number;

  constructor(scope: Construct, id: string, { server, network, labels }: FirewallProps) {
    super(scope, id);
    const rule = [icmp, ...server.ports.flatMap((port) => rulesOf(port, network))];
    const firewall = withLogicalId(
      new HcloudFirewall(this, 'firewall', { name: server.fullName, labels, rule }),
      server.name,
    );
    this.firewallId = Token.asNumber(firewall.id);
  }
}

/** Path MTU discovery needs ICMP; without it connections hang. */
const icmp: FirewallRule = { direction: 'in', protocol: 'icmp', sourceIps: ['0.0.0.0/0', '::/0'] };

/** Omits private sources: private traffic does not pass this firewall, the host firewall filters it. */
function rulesOf({ protocol, first, last, sources }: Port, { cidr: inside }: Network): FirewallRule[] {
  const sourceIps = sources.map(({ cidr }) => cidr).filter((cidr) => !isInside(cidr, inside));
  const port = first === last ? String(first) : `${first}-${last}`;
  return sourceIps.length > 0 ? [{ direction: 'in', protocol, port, sourceIps }] : [];
}

function isInside(cidr: string, network: string): boolean {
  return network !== '' && !cidr.includes(':') && contains(network, cidr);
}
