import type { Environment, Server } from '../parts/environment';
import { backupVars } from '../parts/postgresql_backup/variables';
import { proxyFront } from '../parts/proxy/front';
import { groupNames, groupsOf } from './groups';
import {
  appPostgresql,
  appServices,
  dockerAddressPools,
  firewallRules,
  postgresqlAllowed,
  proxySites,
  volumeMounts,
  waysIn,
} from './host-vars';

/** The declared half of the inventory: groups, and what differs from host to host. */
export function inventory(environment: Environment) {
  const { servers } = environment;
  const members = (group: string) => servers.filter((server) => groupsOf(server, environment).includes(group));
  return {
    all: {
      hosts: Object.fromEntries(servers.map((server) => [server.name, host(server, environment)])),
      children: Object.fromEntries(
        groupNames(environment).map((group) => [
          group,
          { hosts: Object.fromEntries(members(group).map(({ name }) => [name, {}])) },
        ]),
      ),
    },
  };
}

function host(server: Server, environment: Environment): Record<string, unknown> {
  // Without `strata_user` nobody logs in, so there is no way to describe and no host key to wait for.
  if (!server.managed) return { strata_private_address: server.address };
  const groups = groupsOf(server, environment);
  return {
    strata_user: server.user,
    // Servers that were bought may have no sudo until role `common` installs it.
    ...(server.user === 'root' ? { ansible_become_method: 'su' } : {}),
    strata_jump: server.jump ?? '',
    strata_private_address: server.address,
    common_hostname: server.name,
    ssh_ways_in: waysIn(server, environment),
    ssh_allow_tcp_forwarding: server.roles.includes('bastion'),
    firewall_rules: firewallRules(server),
    firewall_forward: server.natSources.length > 0,
    fail2ban_ignore_ips: waysIn(server, environment),
    firewall_docker: groups.includes('docker'),
    ...(groups.includes('nat') ? { nat_sources: server.natSources.map(({ cidr }) => cidr) } : {}),
    ...(groups.includes('volumes') ? { volumes_mounts: volumeMounts(server) } : {}),
    ...(groups.includes('postgresql') ? { postgresql_allowed: postgresqlAllowed(environment) } : {}),
    ...backupVars(server, environment),
    ...(groups.includes('proxy')
      ? { proxy_sites: proxySites(server, environment), ...proxyFront(server, environment) }
      : {}),
    ...(groups.includes('docker') ? { docker_address_pools: dockerAddressPools(server, environment) } : {}),
    ...(groups.includes('app') ? { app_apps: appServices(server, environment), ...appPostgresql(environment) } : {}),
  };
}
