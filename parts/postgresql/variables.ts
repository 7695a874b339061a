import type { Environment, Postgresql, Server } from '../environment';
import { expression } from '../../config/expression';
import type { Variables } from '../on-hosts';

export function ofGroup({ postgresql }: Environment): Variables {
  if (!postgresql) return {};
  return {
    postgresql_mode: postgresql.mode,
    postgresql_listen_addresses: ['localhost', ...(postgresql.mode === 'dedicated' ? privateAddress(postgresql) : [])],
    postgresql_container_address: postgresql.containers?.address ?? '',
    postgresql_port: postgresql.port,
    postgresql_tls: true,
    postgresql_tls_names: postgresql.mode === 'remote' ? [] : [postgresql.host],
    postgresql_databases: postgresql.databases.map(({ name }) => ({ name, owner: name })),
    postgresql_users: postgresql.databases.map(({ name, passwordVariable }) => ({
      name,
      password: expression`{{ ${passwordVariable} }}`,
    })),
    postgresql_settings: postgresql.settings,
  };
}

/** Where PostgreSQL of a server listens, containers included. */
export function listenAddresses(postgresql: Postgresql): string[] {
  const { mode, containers } = postgresql;
  return [
    'localhost',
    ...(mode === 'dedicated' ? privateAddress(postgresql) : []),
    ...(containers === null ? [] : [containers.address]),
  ];
}

/** Without a private network the address is unknown until the server is created. */
function privateAddress({ address }: Postgresql): string[] {
  return address === '' ? [] : [address];
}

/** Entries for pg_hba.conf: the sources of the open port, per database. */
export function allowed({ postgresql }: Environment) {
  if (!postgresql) return [];
  const { containers, databases } = postgresql;
  return databases.flatMap(({ name, users }) => [
    ...users.map(({ cidr }) => ({ database: name, user: name, address: cidr })),
    ...(containers?.databases.includes(name) ? [{ database: name, user: name, address: containers.range }] : []),
  ]);
}

/** True where clients connect by TCP, and so need a certificate to verify. */
export function servesByTcp({ name }: Server, { postgresql }: Environment): boolean {
  return postgresql?.server === name && (postgresql.mode === 'dedicated' || postgresql.containers !== null);
}
