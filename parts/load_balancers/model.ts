import { balancerSubnets } from './subnets';
import { cloudOf } from '../../clouds/clouds';
import { frontNameOf } from '../../clouds/fronts';
import type { Listener, LoadBalancer } from '../environment';
import type { Description } from '../description';
import { sourcesOf } from '../network/source';
import type { Source } from '../network/source';
import { isProxied, siteTargets } from '../dns/records';

type DescribedBalancer = Description['loadBalancers'][string];

export function loadBalancers(environment: string, description: Description): LoadBalancer[] {
  const types = cloudOf(description)?.loadBalancers;
  return Object.entries(description.loadBalancers).map(([name, entry]) => ({
    name,
    fullName: `${description.project}-${environment}-${name}`,
    type: types?.[entry.size] ?? entry.size,
    subnets: balancerSubnets(entry, description),
    address: entry.address ?? '',
    servers: entry.servers,
    tls: entry.tls,
    certificate: entry.certificate ?? null,
    hosts: hostsOf(name, description),
    visitors: visitorsOf(hostsOf(name, description), description),
    stickySessions: entry.stickySessions,
    listeners: listeners(entry),
    health: { path: entry.health?.path ?? null, port: entry.tls === 'terminate' ? entry.targetPort : 443 },
    protected: entry.protected,
  }));
}

function hostsOf(name: string, description: Description): string[] {
  const records = Object.entries(description.dns?.records ?? {}).filter(([, { to }]) => to === name);
  const sites = siteTargets(description).filter(([, target]) => target === name);
  return [...new Set([...sites, ...records].map(([host]) => host))];
}

function visitorsOf(hosts: string[], description: Description): Source[] {
  const filtered = cloudOf(description)?.balancersFilter && hosts.length > 0;
  const onlyTheFront = filtered && hosts.every((host) => isProxied(host, description));
  return sourcesOf((onlyTheFront && frontNameOf(description.dns)) || 'internet', description) ?? [];
}

function listeners({ tls, targetPort }: DescribedBalancer): Listener[] {
  if (tls === 'passthrough') return [80, 443].map((port) => ({ port, targetPort: port, protocol: 'tcp' }));
  return [
    { port: 80, targetPort, protocol: 'redirect' },
    { port: 443, targetPort, protocol: 'https' },
  ];
}
