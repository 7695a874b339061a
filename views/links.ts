/** Arrows of the diagram: allowed connections with their ports. */
import { frontNameOf, frontNames } from '../clouds/fronts';
import type { Environment, LoadBalancer, Port, Server, Subnet } from '../parts/environment';
import { frontId, idOf } from './nodes';
import { originOf } from './origin';
import type { Origin } from './origin';
import { portNumbers } from './port-numbers';
import { isProxied } from './visitors';

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly kind: LinkKind;
}

export type LinkKind = 'visitors' | 'operators' | 'inside' | 'way out' | 'backups';

export function linksOf(environment: Environment): Link[] {
  const { servers, loadBalancers, network } = environment;
  return [
    ...frontNames().flatMap((name) => frontLinks(name, environment)),
    ...loadBalancers.flatMap((balancer) => balancerLinks(balancer, environment)),
    ...servers.flatMap((server) => portLinks(server, environment)),
    ...network.subnets.flatMap((subnet) => subnetLinks(subnet, servers)),
    ...servers.flatMap((server) => (server.natSources.length > 0 ? [toInternet(server)] : [])),
    ...servers.flatMap((server) => backupLinks(server, environment)),
    ...databaseLinks(environment),
  ];
}

function frontLinks(name: string, environment: Environment): Link[] {
  const sources = environment.servers.flatMap(({ ports }) => ports.flatMap((port) => port.sources));
  const origins = sources.map((source) => originOf(source, environment));
  const isOpen = origins.some(({ kind, word }) => kind === 'front' && word === name);
  const { dns, records } = environment;
  return isOpen || (frontNameOf(dns) === name && records.some(({ proxied }) => proxied))
    ? [{ from: idOf('internet'), to: frontId(name), label: '80, 443', kind: 'visitors' }]
    : [];
}

function balancerLinks({ name, hosts, listeners }: LoadBalancer, environment: Environment): Link[] {
  const label = portNumbers(listeners.map(({ port }) => ({ first: port, last: port, protocol: 'tcp' })));
  const link = (from: string): Link => ({ from, to: idOf('balancer', name), label, kind: 'visitors' });
  const proxied = hosts.filter((host) => isProxied(host, environment));
  return [
    ...(proxied.length > 0 ? [link(frontId(frontNameOf(environment.dns)!))] : []),
    ...(proxied.length < hosts.length || hosts.length === 0 ? [link(idOf('internet'))] : []),
  ];
}

/** One arrow per source and kind of traffic, labelled with all ports. */
function portLinks(server: Server, environment: Environment): Link[] {
  const to = idOf('server', server.name);
  const links = new Map<string, { from: string; kind: LinkKind; ports: Set<Port> }>();
  for (const port of server.ports) {
    for (const source of port.sources) {
      const origin = originOf(source, environment);
      const from = nodeOf(origin);
      if (from === null || from === to) continue;
      const kind = kindOf(origin, port);
      const link = links.get(`${from} ${kind}`) ?? { from, kind, ports: new Set() };
      link.ports.add(port);
      links.set(`${from} ${kind}`, link);
    }
  }
  return [...links.values()].map(({ from, kind, ports }) => ({ from, to, kind, label: portNumbers([...ports]) }));
}

/** Null: shown as text on the server instead of an arrow. */
function nodeOf({ kind, word }: Origin): string | null {
  if (kind === 'network' || kind === 'subnet' || kind === 'containers') return null;
  if (kind === 'admin') return idOf('operators');
  if (kind === 'internet') return idOf(kind);
  if (kind === 'front') return frontId(word);
  return idOf(kind, word);
}

function kindOf({ kind }: Origin, port: Port): LinkKind {
  if (kind === 'admin' || kind === 'range' || port.name === 'ssh') return 'operators';
  return kind === 'server' ? 'inside' : 'visitors';
}

function subnetLinks({ name, nat }: Subnet, servers: readonly Server[]): Link[] {
  if (nat === null || !servers.some(({ subnet }) => subnet === name)) return [];
  return [wayOut(idOf('subnet', name), idOf('server', nat))];
}

function wayOut(from: string, to: string): Link {
  return { from, to, label: 'way out', kind: 'way out' };
}

function toInternet({ name }: Server): Link {
  return wayOut(idOf('server', name), idOf('internet'));
}

function backupLinks({ name, backup }: Server, { buckets }: Environment): Link[] {
  const bucket = buckets.find(({ fullName }) => fullName === backup?.bucket);
  if (!bucket) return [];
  return [{ from: idOf('server', name), to: idOf('bucket', bucket.name), label: 'backups', kind: 'backups' }];
}

/** Arrows from servers whose apps use a remote database. */
function databaseLinks(environment: Environment): Link[] {
  const { postgresql } = environment;
  if (postgresql?.mode !== 'remote') return [];
  const users = new Set(postgresql.databases.flatMap((each) => each.users.map((user) => originOf(user, environment))));
  const servers = new Set([...users].filter(({ kind }) => kind === 'server').map(({ word }) => word));
  const label = String(postgresql.port);
  return [...servers].map((name) => ({ from: idOf('server', name), to: idOf('database'), label, kind: 'inside' }));
}
