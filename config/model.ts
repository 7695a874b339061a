/** Description → Environment. Pure: same description, same model. Nothing after this reads the description again. */
import type { Environment, Network } from './environment';
import { bucketName } from './bucket-name';
import { api, stateBackend } from './model/api';
import { apps, records, secrets } from './model/apps';
import { postgresql } from './model/postgresql';
import { servers } from './model/servers';
import type { Description } from './schema';

/** @param home folder of the environment's private things, absolute */
export function toEnvironment(name: string, description: Description, home: string): Environment {
  const database = postgresql(description);
  return {
    name,
    project: description.project,
    prefix: `${description.project}-${name}`,
    home,
    compute: { ...api(description.compute), zone: description.compute.zone ?? `${description.compute.region}a` },
    storage: description.storage ? api(description.storage) : null,
    dns: description.dns ? { ...api(description.dns), zone: description.dns.zone } : null,
    state: stateBackend(description.state),
    adminRanges: description.admin.from,
    timezone: description.admin.timezone,
    users: description.admin.users,
    network: network(description),
    servers: servers(name, description, database),
    buckets: Object.entries(description.buckets).map(([key, bucket]) => ({
      name: key,
      fullName: bucketName(description, name, key),
      dumpDays: bucket.dumpDays,
      noncurrentDays: bucket.noncurrentDays,
      lockDays: bucket.lockDays ?? null,
    })),
    postgresql: database,
    proxy: description.proxy
      ? {
          tls: description.proxy.acme !== undefined,
          acmeEmail: description.proxy.acme?.email ?? '',
          acmeServer: description.proxy.acme?.server ?? '',
        }
      : null,
    registryMirrors: description.docker.registryMirrors,
    fail2ban: description.fail2ban,
    apps: apps(description, database),
    records: records(description),
    secrets: secrets(description, database),
  };
}

function network({ network, servers }: Description): Network {
  const natServers = Object.entries(servers).filter(([, server]) => server.roles.includes('nat'));
  const onlyNat = natServers[0]?.[0] ?? null;
  return {
    cidr: network?.cidr ?? '',
    subnets: Object.entries(network?.subnets ?? {}).map(([name, subnet]) => ({
      name,
      cidr: subnet.cidr,
      public: subnet.public,
      nat: subnet.public ? null : (subnet.nat ?? onlyNat),
    })),
  };
}
