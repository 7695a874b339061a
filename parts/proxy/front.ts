/** Trusted proxies in front of a server, which pass on the client address: load balancers, or a DNS provider that proxies. */
import { frontOf } from '../../clouds/fronts';
import type { Environment, LoadBalancer, Server } from '../environment';
import { proxyNames, proxySites } from './sites';

/** Variables of role `proxy`; empty where clients connect to the server directly. */
export function proxyFront(server: Server, environment: Environment): Record<string, unknown> {
  const balancers = environment.loadBalancers.filter(({ servers }) => servers.includes(server.name));
  const from = [...new Set(balancers.flatMap((balancer) => rangesOf(balancer, environment)))];
  const front = isProxied(server, environment) ? headerOfTheFront(environment) : null;
  const ending = balancers.find(({ tls }) => tls === 'terminate');
  if (ending) {
    // Each proxy appends the address that it saw: the last one that is of neither is the visitor.
    const trusted = [...from, ...(front?.from ?? [])];
    return { proxy_real_ip: { from: trusted, header: 'X-Forwarded-For' }, ...health(ending, server, environment) };
  }
  if (balancers.length > 0)
    return { proxy_real_ip: { from, header: 'proxy_protocol', ...(front && { in_front: front }) } };
  return front ? { proxy_real_ip: front } : {};
}

/** What the proxy of the DNS provider tells of a visitor, and the addresses that it tells it from. */
function headerOfTheFront({ dns }: Environment): { from: string[]; header: string } | null {
  const front = frontOf(dns);
  return front && { from: [...front.ranges.ipv4, ...front.ranges.ipv6], header: front.header };
}

/** Load balancers connect from any address of their subnets. */
function rangesOf({ subnets }: LoadBalancer, { network }: Environment): string[] {
  return network.subnets.filter(({ name }) => subnets.includes(name)).map(({ cidr }) => cidr);
}

/** Health checks come without a host name, so nginx needs to know which site answers them. */
function health(balancer: LoadBalancer, server: Server, environment: Environment): Record<string, unknown> {
  const { path } = balancer.health;
  const sites = proxySites(server, environment).filter(({ paths }) => paths.length === 0);
  const site = sites.find(({ host }) => host !== null && balancer.hosts.includes(host));
  return site && path !== null ? { proxy_health: { path, site: site.name } } : {};
}

function isProxied(server: Server, environment: Environment): boolean {
  const names = proxyNames(server, environment);
  return environment.records.some(
    ({ host, proxied, to }) => proxied && (names.includes(host) || to?.name === server.name),
  );
}
