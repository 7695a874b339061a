/** A PostgreSQL on a host of the lab in place of one that others operate; no data of another environment come in. */
import { addressesAt } from '../../config/ranges';
import { makesServers } from '../described';
import type { Description } from '../description';
import type { Exchange, Exchanges } from '../exchange';

export const exchanges: Exchanges = (description) => {
  const { postgresql } = description;
  if (postgresql?.mode === 'remote') return remote(description, postgresql.databases);
  if (!postgresql?.restoreFrom) return [];
  const why = "a rehearsal has its own store, without another environment's backups";
  return [{ path: ['postgresql', 'restoreFrom'], value: undefined, why }];
};

const standIn = 'remote-database';

function remote(description: Description, databases: unknown): Exchange[] {
  const why = 'the database that others operate is out of reach on purpose: a host of the lab stands in for it';
  const value = { mode: 'dedicated', server: standIn, databases };
  return [
    { path: ['servers', standIn], value: hostFor(description), why },
    { path: ['postgresql'], value, why },
  ];
}

/** In the subnet of the first described server, at its last usable address but one. */
function hostFor(description: Description): object {
  const host = { image: 'debian-13', roles: ['postgresql'] };
  if (!makesServers(description)) return host;
  const { servers, network } = description;
  const subnet = Object.values(servers).find((server) => server.subnet)?.subnet;
  const range = network?.subnets[subnet ?? ''];
  const placed = range ? { subnet, address: addressesAt(range.cidr, [-3])[0] } : {};
  return { ...host, ...placed, public: range?.public ?? true, protected: false };
}
