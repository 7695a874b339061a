import { cloudOf } from '../../clouds/clouds';
import type { Description } from '../description';
import { isAppliance } from './appliance';
import { loginOf } from './login';
import type { OfEveryServer } from './types';

/** What is known of a server without any part. */
export function server(
  environment: string,
  name: string,
  description: Description,
): Omit<OfEveryServer, 'ports' | 'groups'> {
  const server = description.servers[name]!;
  return {
    name,
    fullName: `${description.project}-${environment}-${name}`,
    type: cloudOf(description)?.sizes?.[server.size] ?? server.size,
    image: server.image,
    managed: !isAppliance(server),
    subnet: server.subnet ?? '',
    address: server.address ?? '',
    public: server.public || !makesServers(description),
    ipv6: server.ipv6,
    reverseDns: server.reverseDns ?? null,
    spread: server.spread ?? null,
    monthlyCost: server.monthlyCost ?? null,
    roles: server.roles,
    labels: server.labels,
    diskGib: server.diskGib,
    protected: server.protected,
    user: loginOf(server, description),
  };
}

function makesServers(description: Description): boolean {
  return cloudOf(description)?.makesServers ?? true;
}
