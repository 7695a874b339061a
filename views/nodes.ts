/** Nodes of the diagram and their text. */
import { cloudNamed, computeFacts } from '../clouds/clouds';
import { frontNameOf } from '../clouds/fronts';
import type { Bucket, Environment, LoadBalancer, Postgresql, Server } from '../parts/environment';
import { originOf } from './origin';
import { portNumbers } from './port-numbers';
import { isProxied } from './visitors';

export interface Node {
  /** Letters, digits and `_`; unique in a diagram. */
  readonly id: string;
  readonly kind: 'operators' | 'internet' | 'range' | 'front' | 'balancer' | 'server' | 'bucket' | 'database';
  readonly name: string;
  readonly details: readonly string[];
}

export function idOf(kind: Node['kind'] | 'subnet', name = ''): string {
  return [kind, name]
    .filter(Boolean)
    .join('_')
    .replace(/[^a-z0-9]/g, '_');
}

/** Unique without a prefix, because ids of servers and ranges begin with their kind. */
export function frontId(name: string): string {
  return name.replace(/[^a-z0-9]/g, '_');
}

export function operatorsNode({ adminRanges }: Environment): Node {
  return { id: idOf('operators'), kind: 'operators', name: 'Operators', details: adminRanges };
}

export function internetNode(): Node {
  return { id: idOf('internet'), kind: 'internet', name: 'Internet', details: ['visitors and the world'] };
}

export function rangeNode(range: string): Node {
  return { id: idOf('range', range), kind: 'range', name: range, details: [] };
}

/** @param name of the DNS provider that proxies */
export function frontNode(name: string, { dns, records }: Environment): Node {
  const details = [[dns?.waf ? 'WAF' : '', dns?.cacheStatic ? 'cache' : ''].filter(Boolean).join(', ')];
  const hosts = unique(records.filter(({ proxied }) => proxied).map(({ host }) => host));
  return { id: frontId(name), kind: 'front', name: cloudNamed(name).title, details: filled([...details, ...hosts]) };
}

export function balancerNode(balancer: LoadBalancer, environment: Environment): Node {
  const { name, type, address, tls, hosts } = balancer;
  const visible = hosts.filter((host) => !isProxied(host, environment));
  const open = balancer.visitors.some((source) => source.name === 'internet');
  const details = [
    ['load balancer', type].filter(Boolean).join(' '),
    [address, tls === 'terminate' ? 'ends TLS' : 'hands TLS on'].filter(Boolean).join(' · '),
    ...visible,
    hosts.length > 0 && visible.length === 0 && open ? `answers without ${frontTitle(environment)} too` : '',
  ];
  return { id: idOf('balancer', name), kind: 'balancer', name, details: filled(details) };
}

export function serverNode(server: Server, environment: Environment): Node {
  const bought = !computeFacts(environment.compute).makesServers;
  const details = [
    bought ? server.image : `${server.type} · ${server.image}`,
    [server.address, openness(server, bought)].filter(Boolean).join(' · '),
    server.roles.length > 0 ? `roles ${server.roles.join(', ')}` : '',
    ...hostsOf(server, environment),
    ...server.volumes.map(({ name, sizeGib }) => `disk ${name}, ${sizeGib} GiB`),
    ...fromInside(server, environment),
  ];
  return { id: idOf('server', server.name), kind: 'server', name: server.name, details: filled(details) };
}

export function bucketNode({ name, fullName }: Bucket): Node {
  return { id: idOf('bucket', name), kind: 'bucket', name, details: [fullName] };
}

export function databaseNode({ host, port }: Postgresql): Node {
  return { id: idOf('database'), kind: 'database', name: 'PostgreSQL elsewhere', details: [`${host}:${port}`] };
}

function frontTitle({ dns }: Environment): string {
  return dns ? cloudNamed(frontNameOf(dns)!).title : '';
}

function openness({ public: open, ipv6 }: Server, bought: boolean): string {
  if (bought) return '';
  return open ? `public address${ipv6 ? ', IPv6' : ''}` : ipv6 ? 'public IPv6' : '';
}

/** Public names that resolve to the server itself. */
function hostsOf({ name }: Server, { records }: Environment): string[] {
  const own = records.filter(({ to, proxied }) => to?.kind === 'server' && to.name === name && !proxied);
  return unique(own.map(({ host }) => host));
}

/** Ports that are open to whole networks, shown as text instead of many arrows. */
function fromInside({ ports }: Server, environment: Environment): string[] {
  const open = ports.flatMap((port) => port.sources.map((source) => ({ port, origin: originOf(source, environment) })));
  const inside = open.filter(({ origin }) => origin.kind === 'network' || origin.kind === 'subnet');
  return unique(inside.map(({ origin }) => origin.word)).map((word) => {
    const numbers = portNumbers(inside.filter(({ origin }) => origin.word === word).map(({ port }) => port));
    return `from ${word}: ${numbers}`;
  });
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function filled(texts: readonly string[]): string[] {
  return texts.filter((text) => text !== '');
}
