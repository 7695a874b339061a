/** Description → Environment. Pure: same description, same model. Nothing after this reads the description again. */
import type { Environment, Network } from './environment';
import { bucketName } from './buckets/bucket-name';
import { compute, dns, stateBackend, storage } from './providers/model';
import { apps } from './app/model';
import { loadBalancers } from './load_balancers/model';
import { alerts } from './postgresql_backup/model';
import { records } from './dns/records';
import { postgresql } from './postgresql/model';
import { servers } from './servers/model';
import { secrets } from './vault/contents';
import { natOf } from './nat/model';
import type { Context } from './rule';
import type { Description } from './description';
import { zoneOf } from './network/zone';

/**
 * @param context the environment's name, and its neighbours, some of which it may restore from
 * @param home folder of the environment's private things, absolute
 */
export function toEnvironment(context: Context, description: Description, home: string): Environment {
  const { environmentName: name } = context;
  const database = postgresql(description, context);
  return {
    name,
    project: description.project,
    prefix: `${description.project}-${name}`,
    home,
    compute: compute(description),
    storage: storage(description),
    dns: dns(description),
    state: stateBackend(description),
    adminRanges: description.admin.from,
    timezone: description.admin.timezone,
    users: description.admin.users,
    network: network(description),
    servers: servers(name, description, database),
    loadBalancers: loadBalancers(name, description),
    buckets: Object.entries(description.buckets).map(([key, bucket]) => ({
      name: key,
      fullName: bucketName(description, name, key),
      dumpDays: bucket.dumpDays,
      noncurrentDays: bucket.noncurrentDays,
      lockDays: bucket.lockDays ?? null,
      lockMode: bucket.lockMode ?? 'governance',
    })),
    postgresql: database,
    alerts: alerts(description),
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
    secrets: secrets(description),
  };
}

function network(description: Description): Network {
  return {
    cidr: description.network?.cidr ?? '',
    subnets: Object.entries(description.network?.subnets ?? {}).map(([name, subnet]) => ({
      name,
      cidr: subnet.cidr,
      public: subnet.public,
      zone: subnet.zone ?? zoneOf(description),
      nat: natOf(name, description) ?? null,
    })),
  };
}
