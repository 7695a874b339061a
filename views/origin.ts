/** Address of a source → word of the description, such as `admin`: the reverse of `parts/network/source.ts`. */
import { frontNames } from '../clouds/fronts';
import type { Environment } from '../parts/environment';
import type { Source } from '../parts/network/source';

export interface Origin {
  readonly kind: 'internet' | 'admin' | 'front' | 'network' | 'subnet' | 'balancer' | 'server' | 'containers' | 'range';
  /** Text for people: the name of a server or load balancer, or the range itself. */
  readonly word: string;
}

export function originOf({ name, cidr }: Source, environment: Environment): Origin {
  const { servers, network, postgresql } = environment;
  const isServer = servers.some((server) => server.name === name && cidr === `${server.address}/32`);
  if (isServer) return { kind: 'server', word: name };
  if (name === 'containers' && cidr === postgresql?.containers?.range)
    return { kind: 'containers', word: 'own containers' };
  const balancer = environment.loadBalancers.find((each) =>
    each.subnets.some((subnet) => name === `${each.name}-${subnet}`),
  );
  if (balancer) return { kind: 'balancer', word: balancer.name };
  if (cidr === '::/0') return { kind: 'internet', word: 'internet (IPv6)' };
  if (cidr === '0.0.0.0/0') return { kind: 'internet', word: 'internet' };
  if (name === 'network') return { kind: 'network', word: name };
  const slug = cidr.replace(/[./]/g, '-');
  if (name === `admin-${slug}`) return { kind: 'admin', word: 'admin' };
  const front = frontNames().find((word) => name === `${word}-${slug}`);
  if (front) return { kind: 'front', word: front };
  const subnet = network.subnets.find((each) => each.cidr === cidr);
  return subnet ? { kind: 'subnet', word: `subnet ${subnet.name}` } : { kind: 'range', word: cidr };
}

const kinds = ['internet', 'front', 'admin', 'range', 'balancer', 'network', 'subnet', 'server', 'containers'];

/** Sorts from the internet inwards; within a kind, in the order of the description. */
export function inOrder(origins: readonly Origin[], { network, servers }: Environment): Origin[] {
  const described = [...network.subnets.map(({ name }) => `subnet ${name}`), ...servers.map(({ name }) => name)];
  const kind = (origin: Origin) => kinds.indexOf(origin.kind);
  const place = ({ word }: Origin) => described.indexOf(word);
  return [...origins].sort((one, other) => kind(one) - kind(other) || place(one) - place(other));
}
