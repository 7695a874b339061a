import { address, certificate, data, filter, front, login, network, record, spread, wiring } from '../kept/kind';
import type { Kinds } from '../kept/kind';
import { deletion, leaves } from '../kept/weakening';

const protectedOnce = leaves(true, deletion, 'delete_protection');

export const kinds: Kinds = {
  hcloud_firewall: filter,
  hcloud_load_balancer: front,
  hcloud_load_balancer_network: wiring,
  hcloud_load_balancer_service: front,
  hcloud_load_balancer_target: wiring,
  hcloud_managed_certificate: certificate,
  hcloud_network: network,
  hcloud_network_route: network,
  hcloud_network_subnet: network,
  hcloud_placement_group: spread,
  hcloud_primary_ip: address,
  hcloud_rdns: record,
  hcloud_server: data("the server's disk", [protectedOnce, leaves(true, deletion, 'rebuild_protection')]),
  hcloud_ssh_key: login,
  hcloud_volume: data('an additional disk', [protectedOnce]),
  hcloud_volume_attachment: wiring,
  hcloud_zone: data('records made outside Strata, and the name servers that are entered at the registrar', [
    protectedOnce,
  ]),
  hcloud_zone_rrset: record,
};
