/** cloud-init data of a server at OVH: the common one, plus a service for public servers in a network with a gateway. */
import { parse, stringify } from 'yaml';
import type { Environment, Server } from '../../parts/environment';
import { userData } from '../user-data';
import { needsGateway } from '../../clouds/ovh/gateway';
import { gatewayAddress } from '../../clouds/ovh/service-range';

/** OVH's DNS resolver. */
const nameservers = ['213.186.33.99'];
const script = '/usr/local/sbin/strata-own-way-out';
const unit = 'strata-own-way-out.service';

export function ovhUserData(server: Server, environment: Environment, publicKey: string): string {
  const gateway = needsGateway(environment) ? gatewayAddress(environment.network.cidr) : null;
  const wayOut = gateway === null || server.wayOut === null ? null : { gateway, nameservers };
  const text = userData(server, { publicKey, wayOut });
  return server.public && gateway !== null ? withOwnWayOut(text, gateway) : text;
}

/** DHCP sends the gateway's default route to all servers; a public server must send responses through its public interface. */
function withOwnWayOut(text: string, gateway: string): string {
  const [header, ...lines] = text.split('\n');
  const config = parse(lines.join('\n')) as { write_files: unknown[]; runcmd?: unknown[] };
  const files = [
    { path: script, permissions: '0755', content: ownWayOut(gateway) },
    { path: `/etc/systemd/system/${unit}`, permissions: '0644', content: service },
  ];
  const runcmd = [...(config.runcmd ?? []), ['systemctl', 'daemon-reload'], ['systemctl', 'enable', '--now', unit]];
  return `${header}\n${stringify({ ...config, write_files: [...config.write_files, ...files], runcmd }, { lineWidth: 0 })}`;
}

function ownWayOut(gateway: string): string {
  return `#!/bin/sh
# Again and again: DHCP brings the route back at every renewal.
while :; do
  ip -4 route show default | grep -qF 'via ${gateway} ' && ip -4 route del default via ${gateway}
  sleep 10
done
`;
}

const service = `[Unit]
Description=Way out through the public address alone

[Service]
ExecStart=${script}
Restart=always

[Install]
WantedBy=multi-user.target
`;
