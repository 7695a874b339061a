/** Open ports as a matrix of sources and targets, from the same list as the firewalls. */
import type { Environment, LoadBalancer, Port, Server } from '../parts/environment';
import type { Source } from '../parts/network/source';
import { inOrder, originOf } from './origin';
import type { Origin } from './origin';
import { portNumbers } from './port-numbers';

export interface PortMatrix {
  /** Sources in the words of the description, from the internet inwards. */
  readonly columns: readonly string[];
  readonly rows: readonly PortRow[];
}

export interface PortRow {
  readonly kind: 'server' | 'load balancer';
  readonly name: string;
  /** `ssh`, or the key of the port in the description. */
  readonly port: string;
  /** `22`, `8000–8100`, `7946/udp`; `all` for forwarded traffic to the internet. */
  readonly numbers: string;
  /** Column → address ranges of the source. A missing column may not connect. */
  readonly from: Readonly<Record<string, readonly string[]>>;
}

export function portMatrix(environment: Environment): PortMatrix {
  const origins = new Map<string, Origin>();
  const grouped = (sources: readonly Source[]) => {
    const pairs = sources.map((source) => ({ source, origin: originOf(source, environment) }));
    pairs.forEach(({ origin }) => origins.set(origin.word, origin));
    const words = [...new Set(pairs.map(({ origin }) => origin.word))];
    const ranges = (word: string) =>
      pairs.filter(({ origin }) => origin.word === word).map(({ source }) => source.cidr);
    return Object.fromEntries(words.map((word) => [word, ranges(word)]));
  };
  const rows = sourceRows(environment).map(({ sources, ...row }) => ({ ...row, from: grouped(sources) }));
  return { columns: inOrder([...origins.values()], environment).map(({ word }) => word), rows };
}

type SourceRow = Omit<PortRow, 'from'> & { readonly sources: readonly Source[] };

function sourceRows(environment: Environment): SourceRow[] {
  return [
    ...environment.loadBalancers.flatMap(rowsOfBalancer),
    ...environment.servers.flatMap((server) => [...server.ports.map((port) => rowOf(server, port)), ...wayOut(server)]),
  ];
}

function rowsOfBalancer(balancer: LoadBalancer): SourceRow[] {
  return balancer.listeners.map(({ port, protocol }) => ({
    kind: 'load balancer',
    name: balancer.name,
    port: protocol === 'redirect' ? 'redirect' : port === 443 ? 'https' : 'http',
    numbers: String(port),
    sources: balancer.visitors,
  }));
}

function rowOf({ name }: Server, port: Port): SourceRow {
  return {
    kind: 'server',
    name,
    port: port.name,
    numbers: portNumbers([port]),
    sources: [...port.sources, ...port.containers],
  };
}

/** A NAT server accepts all traffic of its subnets to the internet. */
function wayOut({ name, natSources }: Server): SourceRow[] {
  if (natSources.length === 0) return [];
  const sources = natSources.map(({ subnet, cidr }) => ({ name: `subnet-${subnet}`, cidr }));
  return [{ kind: 'server', name, port: 'way out', numbers: 'all', sources }];
}
