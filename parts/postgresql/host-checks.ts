/** Checks of PostgreSQL on a server of the description. */
import type { Environment, Postgresql, Server } from '../environment';
import { hostChecks } from '../host-checks';
import { allowed, listenAddresses, servesByTcp } from './variables';

export const checksOnHosts = hostChecks({
  folder: __dirname,
  functions: {
    server: { title: 'PostgreSQL', level: 'status' },
    databases: { title: 'databases', level: 'status' },
    access: { title: 'access to PostgreSQL', level: 'status' },
    settings: { title: 'PostgreSQL settings', level: 'status' },
    slots: { title: 'replication slots', level: 'status' },
  },
  expected: (server, environment) => {
    const { postgresql } = environment;
    if (postgresql?.server !== server.name) return {};
    const { port } = postgresql;
    return {
      server: { port },
      databases: { port, databases: Object.fromEntries(postgresql.databases.map(({ name }) => [name, name])) },
      access: { port, lines: accessLines(server, environment) },
      settings: { port, ...network(postgresql, server, environment) },
      slots: { port },
    };
  },
});

function network(postgresql: Postgresql, server: Server, environment: Environment) {
  return { tls: servesByTcp(server, environment), listen: listenAddresses(postgresql) };
}

/** The same lines as the role's template of pg_hba.conf. */
function accessLines(server: Server, environment: Environment): string[][] {
  const password = 'scram-sha-256';
  const remote = servesByTcp(server, environment) ? allowed(environment) : [];
  return [
    ['local', 'all', 'postgres', '', 'peer'],
    ['local', 'all', 'all', '', password],
    ['host', 'all', 'all', '127.0.0.1/32', password],
    ['host', 'all', 'all', '::1/128', password],
    ...remote.map(({ database, user, address }) => ['hostssl', database, user, address, password]),
  ];
}
