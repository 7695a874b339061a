import { firewallRulesFit } from '../../parts/all/firewall-limit-rules';
import {
  portNamesAreFree,
  portRangesAreOrdered,
  portsAreNotOpenedTwice,
  sourcesHaveAnAddress,
} from '../../parts/all/port-rules';
import { servicePortsAreUnique } from '../../parts/all/service-port-rules';
import type { Raw } from '../environment';
import { app, boundaries, inOrder, problemsOf } from './boundaries';
import type { Case } from './boundaries';

type Change = (raw: Raw) => void;
const open =
  (server: string, port: string | number, from = ['internet']): Change =>
  (raw) =>
    (raw.servers[server].ports = { extra: { port, from } });
const range = (text: string): Case => [text, open('db-1', text)];
const wrongRange = (text: string): Case => [text, open('db-1', text), `servers.db-1.ports.extra.port: ${text}`];

boundaries(portRangesAreOrdered, [
  ...['1:1', '1:65535', '80:81'].map(range),
  ...['81:80', '0:1', '0:0', '1:65536', '65536:1', '65536:65536'].map(wrongRange),
  ['a port', open('db-1', 1)],
]);

test.each([
  ['81:80', 'did you mean `80:81`?'],
  ['65535:1', 'did you mean `1:65535`?'],
  ['65536:1', 'correct it'],
  ['0:0', 'correct it'],
])('the remedy for %s: %s', (text, expected) => {
  const problems = problemsOf(portRangesAreOrdered, open('db-1', text));
  expect(problems.map(({ remedy }) => String(remedy))).toEqual([expected]);
});

boundaries(portsAreNotOpenedTwice, [
  ['a port beside those of Strata', open('app-1', 81)],
  ['a range that ends before one of Strata', open('app-1', '70:79')],
  ['a range with one of Strata as its last', open('app-1', '70:80'), 'servers.app-1.ports.extra.port: 70:80'],
  ['a range with one of Strata as its first', open('app-1', '443:450'), 'servers.app-1.ports.extra.port: 443:450'],
  ['a server with NAT forwards, and opens no port for that', open('edge', '1000:2000')],
]);

boundaries(portNamesAreFree, [
  ['a name of its own', open('edge', 81)],
  [
    'the name of NAT',
    (raw) => (raw.servers.edge.ports = { nat: { port: 81, from: ['internet'] } }),
    'servers.edge.ports.nat: nat',
  ],
]);

/** At Hetzner without a network: only db-1 has an address that is known before it is made. */
const noNetwork: Change = (raw) => {
  raw.compute = { provider: 'hetzner', region: 'fsn1' };
  delete raw.network;
  raw.servers = {
    'app-1': { image: 'debian-13', size: 'small', public: true, roles: ['app'] },
    'db-1': { image: 'debian-13', size: 'small', address: '198.51.100.9', roles: ['postgresql'] },
  };
};
const from = (...words: string[]) => inOrder(noNetwork, open('db-1', 81, words));
const source = (at: number, word: string) => `servers.db-1.ports.extra.from.${at}: ${word}`;
boundaries(sourcesHaveAnAddress, [
  ['with a network', open('db-1', 81, ['app-1', 'role:app'])],
  ['no server as source', from('internet')],
  ['a server with an address', from('db-1', 'role:postgresql')],
  ['a server without', from('internet', 'app-1'), source(1, 'app-1')],
  ['the role of one without', from('role:app', 'role:postgresql'), source(0, 'role:app')],
  ['a word that ends like the role', from('a.b.capp')],
  [
    'a bastion without',
    inOrder(noNetwork, (raw) => raw.servers['app-1'].roles.push('bastion')),
    'servers.app-1: role bastion',
  ],
  ['a bastion with an address', inOrder(noNetwork, (raw) => raw.servers['db-1'].roles.push('bastion'))],
]);

const onPort = (port: number) => ({ image: 'acme/x:1.0.0', port });
const services =
  (servers: string[], ports: Record<string, number>): Change =>
  (raw) => {
    const entries = Object.entries(ports).map(([name, port]) => [name, onPort(port)]);
    raw.apps = { shop: { ...app(servers, {}), services: Object.fromEntries(entries) } };
  };
const place = (name: string, port: number) => `apps.shop.services.${name}.port: ${port}`;
boundaries(servicePortsAreUnique, [
  ['two services on two ports', services(['app-1'], { a: 8080, b: 8081 })],
  ['two services on one port', services(['app-1'], { a: 8080, b: 8080 }), place('b', 8080)],
  ['one service on two servers', services(['app-1', 'app-2'], { a: 8080 })],
  ['the port of the proxy', services(['app-1'], { a: 443 }), place('a', 443)],
  ['the port of the proxy, on a server without', services(['edge'], { a: 443 })],
  ['a server with NAT', services(['edge'], { a: 8080 })],
  ['the port of PostgreSQL on its server', services(['db-1'], { a: 5432 }), place('a', 5432)],
  ['the port of PostgreSQL on another server', services(['app-1'], { a: 5432 })],
]);

test('the first service on a port is named to each of the others', () => {
  const problems = problemsOf(servicePortsAreUnique, services(['app-1'], { a: 8080, b: 8080, c: 8080 }));
  const first = expect.stringContaining('apps.shop.services.a listens there');
  expect(problems.map(({ remedy }) => String(remedy))).toEqual([first, first]);
});

const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`p-${at}`, 3000 + at]));
const manyPorts =
  (server: string): Change =>
  (raw) => {
    raw.compute = { provider: 'hetzner', region: 'fsn1' };
    const ports = Object.entries(many(60)).map(([name, port]) => [name, { port, from: ['internet'] }]);
    raw.servers[server].ports = Object.fromEntries(ports);
  };
boundaries(firewallRulesFit, [
  ['a public server at Hetzner has a firewall', manyPorts('edge'), 'servers.edge.ports: 63 rules'],
  ['a server without a public address has none', manyPorts('db-1')],
  [
    'unless it has an IPv6 address, which is always public',
    inOrder(manyPorts('db-1'), (raw) => (raw.servers['db-1'].ipv6 = true)),
    'servers.db-1.ports: 61 rules',
  ],
]);
