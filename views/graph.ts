/** Content of a diagram, without positions: nodes, zones (groups of nodes) and links. */
import { cloudNamed, computeFacts } from '../clouds/clouds';
import { frontNames } from '../clouds/fronts';
import type { Environment, Server, Subnet } from '../parts/environment';
import { linksOf } from './links';
import type { Link } from './links';
import * as nodes from './nodes';
import type { Node } from './nodes';
import { originOf } from './origin';

export interface Graph {
  readonly title: string;
  readonly subtitle: string;
  /** Clients: operators, internet and address ranges. */
  readonly outside: readonly Node[];
  /** DNS providers that proxy the site. */
  readonly front: readonly Node[];
  /** Stack `infra`: resources that can be destroyed and created again. */
  readonly infra: Caption;
  readonly balancers: readonly Node[];
  readonly zones: readonly Zone[];
  /** Stack `s3`: long-lived buckets. */
  readonly store: Zone | null;
  /** Services operated outside Strata. */
  readonly elsewhere: readonly Node[];
  readonly links: readonly Link[];
}

export interface Caption {
  readonly name: string;
  readonly detail: string;
}

export interface Zone extends Caption {
  readonly id: string;
  readonly kind: 'public' | 'private' | 'store' | 'open';
  readonly nodes: readonly Node[];
}

export function graph(environment: Environment): Graph {
  const { project, name, compute, dns, loadBalancers, postgresql } = environment;
  const links = linksOf(environment);
  const linked = ({ id }: Node) => links.some(({ from, to }) => from === id || to === id);
  return {
    title: `${project} · ${name}`,
    subtitle: joined(placeOf(compute), dns && `names in ${dns.zone} (${dns.provider})`),
    outside: [nodes.operatorsNode(environment), nodes.internetNode(), ...ranges(environment)].filter(linked),
    front: frontNames()
      .map((name) => nodes.frontNode(name, environment))
      .filter(linked),
    infra: infra(environment),
    balancers: loadBalancers.map((balancer) => nodes.balancerNode(balancer, environment)),
    zones: zones(environment),
    store: store(environment),
    elsewhere: postgresql?.mode === 'remote' ? [nodes.databaseNode(postgresql)] : [],
    links,
  };
}

function ranges(environment: Environment): Node[] {
  const sources = environment.servers.flatMap(({ ports }) => ports.flatMap((port) => port.sources));
  const origins = sources.map((source) => originOf(source, environment));
  const words = new Set(origins.filter(({ kind }) => kind === 'range').map(({ word }) => word));
  return [...words].map(nodes.rangeNode);
}

function infra({ compute, network }: Environment): Caption {
  const { makesServers } = computeFacts(compute);
  const name = makesServers ? 'stack infra' : 'bought servers';
  return { name, detail: joined(makesServers ? placeOf(compute) : null, network.cidr) };
}

/** Servers without a subnet first, then public subnets, then private ones. */
function zones(environment: Environment): Zone[] {
  const { servers, network } = environment;
  const open = zone({ id: 'open', kind: 'open', name: 'no private network', detail: '' }, '', environment);
  const subnets = network.subnets
    .filter(({ name }) => servers.some(({ subnet }) => subnet === name))
    .sort((one, other) => Number(other.public) - Number(one.public))
    .map((subnet) => zone(captionOf(subnet), subnet.name, environment));
  return [open, ...subnets].filter((each) => each.nodes.length > 0);
}

function captionOf({ name, cidr, public: open }: Subnet): Omit<Zone, 'nodes'> {
  const kind = open ? 'public' : 'private';
  return { id: nodes.idOf('subnet', name), kind, name, detail: `${cidr} ${kind}` };
}

function zone(caption: Omit<Zone, 'nodes'>, subnet: string, environment: Environment): Zone {
  const inside = (server: Server) => server.subnet === subnet;
  const serverNodes = environment.servers.filter(inside).map((server) => nodes.serverNode(server, environment));
  return { ...caption, nodes: serverNodes };
}

function store({ storage, buckets }: Environment): Zone | null {
  if (!storage || buckets.length === 0) return null;
  return {
    id: 'store',
    kind: 'store',
    name: 'stack s3, long-lived',
    detail: placeOf(storage),
    nodes: buckets.map(nodes.bucketNode),
  };
}

function placeOf({ provider, region }: { readonly provider: string; readonly region: string }): string {
  const isBought = cloudNamed(provider).compute?.makesServers === false;
  return isBought ? 'servers that are there already' : `${provider} ${region}`.trim();
}

function joined(...texts: (string | null)[]): string {
  return texts.filter(Boolean).join(' · ');
}
