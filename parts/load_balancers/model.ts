import { balancerSubnets } from './subnets';
import { cloudOf } from '../../clouds/clouds';
import type { Listener, LoadBalancer } from '../environment';
import type { Description } from '../description';
import { sourcesOf } from '../network/source';
import type { Source } from '../network/source';
import { isProxied, siteTargets } from '../dns/records';

type Written = Description['loadBalancers'][string];

export function loadBalancers(environment: string, description: Description): LoadBalancer[] {
  const types = cloudOf(description)?.loadBalancers;
  return Object.entries(description.loadBalancers).map(([name, written]) => ({
    name,
    fullName: `${description.project}-${environment}-${name}`,
    type: types?.[written.size] ?? written.size,
    subnets: balancerSubnets(written, description),
    address: written.address ?? '',
    servers: written.servers,
    tls: written.tls,
    certificate: written.certificate ?? null,
    hosts: hostsOf(name, description),
    visitors: visitorsOf(hostsOf(name, description), description),
    stickySessions: written.stickySessions,
    listeners: listeners(written),
    health: { path: written.health?.path ?? null, port: written.tls === 'terminate' ? written.targetPort : 443 },
    protected: written.protected,
  }));
}

function hostsOf(name: string, description: Description): string[] {
  const written = Object.entries(description.dns?.records ?? {}).filter(([, { to }]) => to === name);
  const sites = siteTargets(description).filter(([, target]) => target === name);
  return [...new Set([...sites, ...written].map(([host]) => host))];
}

function visitorsOf(hosts: string[], description: Description): Source[] {
  const filtered = cloudOf(description)?.balancersFilter && hosts.length > 0;
  const onlyTheFront = filtered && hosts.every((host) => isProxied(host, description));
  return sourcesOf((onlyTheFront && description.dns?.provider) || 'internet', description) ?? [];
}

function listeners({ tls, targetPort }: Written): Listener[] {
  if (tls === 'passthrough') return [80, 443].map((port) => ({ port, targetPort: port, protocol: 'tcp' }));
  return [
    { port: 80, targetPort, protocol: 'redirect' },
    { port: 443, targetPort, protocol: 'https' },
  ];
}
