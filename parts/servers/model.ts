import { cloudOf } from '../../clouds/clouds';
import type { Description } from '../description';
import { defaultSshPort } from '../ssh/port';
import { isAppliance } from './appliance';
import { loginOf } from './login';
import type { OfEveryServer } from './types';

type DescribedServer = Description['servers'][string];

/** The server's own keys in the model, without those of other parts. */
export function server(
  environment: string,
  name: string,
  description: Description,
): Omit<OfEveryServer, 'ports' | 'groups'> {
  const entry = description.servers[name]!;
  const { image, ipv6, roles, labels, diskGib } = entry;
  return {
    ...{ name, image, ipv6, roles, labels, diskGib, protected: entry.protected },
    ...optionalKeys(entry),
    fullName: `${description.project}-${environment}-${name}`,
    type: cloudOf(description)?.sizes?.[entry.size] ?? entry.size,
    managed: !isAppliance(entry),
    public: entry.public || !makesServers(description),
    user: loginOf(entry, description),
  };
}

/** Optional keys, with their defaults. */
function optionalKeys({ subnet, address, reverseDns, spread, sshPort, monthlyCost }: DescribedServer) {
  return {
    subnet: subnet ?? '',
    address: address ?? '',
    reverseDns: reverseDns ?? null,
    spread: spread ?? null,
    sshPort: sshPort ?? defaultSshPort,
    monthlyCost: monthlyCost ?? null,
  };
}

function makesServers(description: Description): boolean {
  return cloudOf(description)?.makesServers ?? true;
}
