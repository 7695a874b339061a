import { cloudOf } from '../../clouds/clouds';
import type { Postgresql, Server } from '../environment';
import { isAppliance } from './appliance';
import { natOf } from '../nat/model';
import type { Description } from '../description';
import type { ServerRole } from '../../config/vocabulary';
import { loginOf } from './login';
import { ports } from '../firewall/model';
import { serverBackup, serverDumps } from '../postgresql_dump/model';
import { wayOut } from '../nat/way-out';

type Written = Description['servers'][string];

export function servers(environment: string, description: Description, database: Postgresql | null): Server[] {
  const bastions = named(description, ([, server]) => server.roles.includes('bastion'));
  return Object.entries(description.servers).map(([name, server]) => ({
    name,
    fullName: `${description.project}-${environment}-${name}`,
    type: cloudOf(description)?.sizes[server.size] ?? server.size,
    image: server.image,
    managed: !isAppliance(server),
    subnet: server.subnet ?? '',
    address: server.address ?? '',
    public: server.public || !makesServers(description),
    ipv6: server.ipv6,
    reverseDns: server.reverseDns ?? null,
    spread: server.spread ?? null,
    volumes: volumes(`${description.project}-${environment}`, name, server),
    wayOut: wayOut(server, description),
    monthlyCost: server.monthlyCost ?? null,
    roles: server.roles as ServerRole[],
    labels: server.labels,
    ports: ports(name, server, description, database, bastions),
    natSources: natSources(name, description),
    diskGib: server.diskGib,
    protected: server.protected,
    user: loginOf(server, description),
    jump: bastions.length > 0 && !bastions.includes(name) ? (bastions[0] ?? null) : null,
    backup: serverBackup(name, { description, environment }, database?.backup ?? null),
    dumps: serverDumps(name, description),
  }));
}

function makesServers(description: Description): boolean {
  return cloudOf(description)?.makesServers ?? true;
}

function volumes(prefix: string, server: string, { volumes }: Written): Server['volumes'] {
  return Object.entries(volumes).map(([name, volume]) => {
    const key = `${server}-${name}`;
    return { ...volume, name, key, fullName: `${prefix}-${key}` };
  });
}

function natSources(name: string, description: Description): Server['natSources'] {
  return Object.entries(description.network?.subnets ?? {})
    .filter(([subnet]) => natOf(subnet, description) === name)
    .map(([subnet, { cidr }]) => ({ subnet, cidr }));
}

function named({ servers }: Description, test: (entry: [string, Written]) => boolean): string[] {
  return Object.entries(servers)
    .filter(test)
    .map(([name]) => name);
}
