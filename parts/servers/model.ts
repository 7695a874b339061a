import { cloudOf } from '../../clouds/clouds';
import type { Description } from '../description';
import { isAppliance } from './appliance';
import { loginOf } from './login';
import type { OfEveryServer } from './types';

type Written = Description['servers'][string];

/** What is known of a server without any part. */
export function server(
  environment: string,
  name: string,
  description: Description,
): Omit<OfEveryServer, 'ports' | 'groups'> {
  const written = description.servers[name]!;
  const { image, ipv6, roles, labels, diskGib } = written;
  return {
    ...{ name, image, ipv6, roles, labels, diskGib, protected: written.protected },
    ...chosen(written),
    fullName: `${description.project}-${environment}-${name}`,
    type: cloudOf(description)?.sizes?.[written.size] ?? written.size,
    managed: !isAppliance(written),
    public: written.public || !makesServers(description),
    user: loginOf(written, description),
  };
}

/** What may be left out of a description. */
function chosen({ subnet, address, reverseDns, spread, monthlyCost }: Written) {
  return {
    subnet: subnet ?? '',
    address: address ?? '',
    reverseDns: reverseDns ?? null,
    spread: spread ?? null,
    monthlyCost: monthlyCost ?? null,
  };
}

function makesServers(description: Description): boolean {
  return cloudOf(description)?.makesServers ?? true;
}
