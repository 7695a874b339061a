import {
  addressesAreInsideSubnet,
  addressesAreNotReserved,
  serversNameASubnet,
} from '../../parts/network/address-rules';
import {
  networkSizesAreAccepted,
  rangesAreRanges,
  subnetsAreInsideNetwork,
  subnetsDoNotOverlap,
} from '../../parts/network/rules';
import type { Raw } from '../environment';
import { boundaries, inOrder, problemsOf } from './boundaries';

type Change = (raw: Raw) => void;
const server =
  (more: Raw): Change =>
  (raw) =>
    Object.assign(raw.servers['app-1'], more);
const without =
  (...keys: string[]): Change =>
  (raw) =>
    keys.forEach((key) => delete raw.servers['app-1'][key]);
const noNetwork: Change = (raw) => {
  raw.compute = { provider: 'hetzner', region: 'fsn1' };
  delete raw.network;
  raw.servers = { 'app-1': { ...raw.servers['app-1'], subnet: 'public' } };
};

boundaries(serversNameASubnet, [
  ['each has a subnet and an address', () => {}],
  ['one has no subnet', without('subnet'), 'servers.app-1.subnet: nothing'],
  ['one has no address', without('address'), 'servers.app-1.address: nothing'],
  [
    'one has neither',
    without('subnet', 'address'),
    ['servers.app-1.subnet: nothing', 'servers.app-1.address: nothing'],
  ],
  ['a subnet that is unknown', server({ subnet: 'publik' }), 'servers.app-1.subnet: publik'],
  ['AWS without a network', (raw) => delete raw.network, 'network: nothing'],
  ['Hetzner without a network, and a subnet', noNetwork, 'servers.app-1.subnet: public'],
  ['Hetzner without both', inOrder(noNetwork, without('subnet', 'address'))],
]);

test.each([
  ['a network', server({ subnet: 'private' }), 'public, data; add it to network.subnets'],
  ['no network', noNetwork, 'no subnet, without a `network`; remove it'],
])('the words about an unknown subnet, with %s', (_title, change, expected) => {
  const words = problemsOf(serversNameASubnet, change).map(({ allowed, remedy }) =>
    [allowed, remedy].map(String).join('; '),
  );
  expect(words).toEqual([expected]);
});

const placed = (address: string) => server({ address });
boundaries(addressesAreInsideSubnet, [
  ['the first of the subnet', placed('10.20.1.0')],
  ['the last', placed('10.20.1.255')],
  ['one before', placed('10.20.0.255'), 'servers.app-1.address: 10.20.0.255'],
  ['one after', placed('10.20.2.0'), 'servers.app-1.address: 10.20.2.0'],
  ['without a subnet', without('subnet')],
]);

boundaries(addressesAreNotReserved, [
  ['AWS reserves the first four', placed('10.20.1.3'), 'servers.app-1.address: 10.20.1.3'],
  ['the fifth is free', placed('10.20.1.4')],
  ['the last but one is free', placed('10.20.1.254')],
  ['the last is reserved', placed('10.20.1.255'), 'servers.app-1.address: 10.20.1.255'],
  ['without a network', (raw) => delete raw.network],
]);

const network =
  (cidr: string, subnets: Record<string, string> = {}): Change =>
  (raw) => {
    const entries = Object.entries(subnets).map(([name, each]) => [name, { cidr: each, public: true }]);
    raw.network = { cidr, subnets: Object.fromEntries(entries) };
  };
boundaries(networkSizesAreAccepted, [
  ['the largest and the smallest at AWS', network('10.16.0.0/16', { a: '10.16.0.0/28' })],
  ['larger', network('10.16.0.0/15'), 'network.cidr: 10.16.0.0/15'],
  ['smaller', network('10.16.0.0/16', { a: '10.16.0.0/29' }), 'network.subnets.a.cidr: 10.16.0.0/29'],
]);

test('the remedy says in which direction a range is wrong', () => {
  const problems = problemsOf(networkSizesAreAccepted, network('10.16.0.0/15', { a: '10.16.0.0/29' }));
  expect(problems.map(({ remedy }) => String(remedy))).toEqual([
    'AWS refuses others: choose a smaller range',
    'AWS refuses others: choose a larger range',
  ]);
});

const inside = (cidr: string) => network('10.16.0.0/16', { a: cidr });
boundaries(subnetsAreInsideNetwork, [
  ['the whole network', inside('10.16.0.0/16')],
  ['one after it', inside('10.17.0.0/24'), 'network.subnets.a.cidr: 10.17.0.0/24'],
  ['larger than it', inside('10.16.0.0/15'), 'network.subnets.a.cidr: 10.16.0.0/15'],
  ['a subnet with host bits is refused by another rule', inside('10.17.0.5/24')],
  ['a network with host bits, too', network('10.16.0.5/16', { a: '10.17.0.0/24' })],
]);

const two = (one: string, other: string) => network('10.16.0.0/16', { a: one, b: other });
boundaries(subnetsDoNotOverlap, [
  ['one after the other', two('10.16.0.0/24', '10.16.1.0/24')],
  ['one in the other', two('10.16.0.0/23', '10.16.1.0/24'), 'network.subnets.b.cidr: 10.16.1.0/24'],
  ['around the other', two('10.16.1.0/24', '10.16.0.0/23'), 'network.subnets.b.cidr: 10.16.0.0/23'],
  ['one with host bits is refused by another rule', two('10.16.0.5/24', '10.16.0.0/24')],
]);

const allowed =
  (...ranges: string[]): Change =>
  (raw) =>
    (raw.postgresql.allowed = ranges);
boundaries(rangesAreRanges, [
  ['ranges, servers and words', allowed('10.20.1.0/24', 'app-1')],
  ['host bits in a list of PostgreSQL', allowed('app-1', '10.20.1.5/24'), 'postgresql.allowed.1: 10.20.1.5/24'],
  ['host bits of the admin', (raw) => (raw.admin.from = ['198.51.100.7/24']), 'admin.from.0: 198.51.100.7/24'],
  ['without PostgreSQL', (raw) => delete raw.postgresql],
]);
