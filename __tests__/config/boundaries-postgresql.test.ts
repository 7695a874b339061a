import {
  clientsHaveADatabase,
  containersHaveARange,
  databaseNamesAreFree,
  databaseServerExists,
  databaseServerHasRole,
  databasesExist,
  dedicatedDatabaseHasAnAddress,
  localDatabaseIsBesideItsApp,
} from '../../parts/postgresql/rules';
import type { Raw } from '../environment';
import { app, boundaries } from './boundaries';
import type { Case } from './boundaries';

const postgresql = (more: Raw) => (raw: Raw) => Object.assign(raw.postgresql, more);
const remote = (raw: Raw) => (raw.postgresql = { mode: 'remote', host: 'db.acme.org', databases: { shop: {} } });
const uses = (servers: string[], service: Raw) => (raw: Raw) => (raw.apps = { shop: app(servers, service) });
const place = 'apps.shop.services.web';

boundaries(databasesExist, [
  ['a database that is described', uses(['app-1'], { database: 'shop' })],
  ['none', uses(['app-1'], {})],
  ['another one', uses(['app-1'], { database: 'shops' }), `${place}.database: shops`],
  [
    'no PostgreSQL at all',
    (raw) => {
      delete raw.postgresql;
    },
    `${place}.database: shop`,
  ],
  ['a database elsewhere', remote],
]);

const database = (name: string): Case => [name, postgresql({ databases: { shop: {}, [name]: {} } })];
boundaries(databaseNamesAreFree, [
  ...['postgres', 'template0', 'template1', 'pg_shop', 'public', 'none'].map((name): Case => {
    const [title, change] = database(name);
    return [title, change, `postgresql.databases.${name}: ${name}`];
  }),
  ...['postgres1', 'my_postgres', 'template2', 'template01', 'pg', 'pgx', 'my_pg_x', 'publics', 'nones', 'x_none'].map(
    database,
  ),
  ['no PostgreSQL', (raw) => delete raw.postgresql],
]);

boundaries(databaseServerExists, [
  ['a server', () => {}],
  ['no server', postgresql({ server: 'db-2' }), 'postgresql.server: db-2'],
  ['none is needed for a database elsewhere', remote],
]);

boundaries(databaseServerHasRole, [
  ['a server with the role', () => {}],
  ['without it', postgresql({ server: 'app-1' }), 'postgresql.server: app-1, a server without role postgresql'],
  ['a server that does not exist has a rule of its own', postgresql({ server: 'db-2' })],
  ['a database elsewhere', remote],
]);

const local =
  (servers: string[], service: Raw = { database: 'shop' }, more: Raw = {}) =>
  (raw: Raw) => {
    Object.assign(raw.postgresql, { mode: 'local', ...more });
    uses(servers, service)(raw);
  };
boundaries(localDatabaseIsBesideItsApp, [
  ['on the server of its database', local(['db-1'])],
  ['elsewhere', local(['app-1']), `${place}.database: shop for a service on app-1`],
  ['there and elsewhere', local(['db-1', 'app-2']), `${place}.database: shop for a service on app-2`],
  ['elsewhere, without a database', local(['app-1'], {})],
  ['on a server that does not exist', local(['app-9'])],
  ['a database on a server that does not exist', local(['app-1'], { database: 'shop' }, { server: 'db-9' })],
  ['a dedicated database', uses(['app-1'], { database: 'shop' })],
]);

boundaries(clientsHaveADatabase, [
  ['a client with a database', uses(['app-1'], { databaseClient: 'prisma', database: 'shop' })],
  ['a client without one', uses(['app-1'], { databaseClient: 'jdbc' }), `${place}.databaseClient: jdbc`],
  ['neither', uses(['app-1'], {})],
]);

const ranges = ['172.28.0.0/16', '10.213.0.0/16', '192.168.192.0/18', '172.20.0.0/16'];
const beside =
  (allowed: string[], servers = ['db-1'], service: Raw = { database: 'shop' }) =>
  (raw: Raw) => {
    raw.postgresql.allowed = allowed;
    uses(servers, service)(raw);
  };
const noRange = 'postgresql.server: db-1, where containers use it, and no range is left for their networks';
boundaries(containersHaveARange, [
  ['one range is left', beside(ranges.slice(0, 3))],
  ['the first is left', beside(ranges.slice(1))],
  ['none is left', beside(ranges), noRange],
  [
    'none is left, and one database of two is used there',
    (raw) => {
      raw.postgresql.databases.stock = {};
      beside(ranges)(raw);
    },
    noRange,
  ],
  ['a part of each is enough', beside(ranges.map((range) => range.replace(/\/\d+$/, '/24'))), noRange],
  ['one of them wider than /16, which does not say that it is in use', beside([...ranges.slice(0, 3), '172.0.0.0/8'])],
  [
    'one of them by the address of the admin',
    (raw) => {
      raw.admin.from.push('172.20.3.4/32');
      beside(ranges.slice(0, 3))(raw);
    },
    noRange,
  ],
  ['no container on the server of the database', beside(ranges, ['app-1'])],
  ['no container with a database', beside(ranges, ['db-1'], {})],
  ['a database elsewhere', remote],
]);

/** Where the address of a server is not known before it is made. */
const withoutNetwork =
  (address?: string, servers = ['app-1'], mode = 'dedicated') =>
  (raw: Raw) => {
    raw.compute = { provider: 'hetzner', region: 'fsn1' };
    delete raw.network;
    for (const server of Object.values<Raw>(raw.servers)) {
      delete server.subnet;
      delete server.address;
    }
    raw.servers['db-1'].address = address;
    raw.postgresql.mode = mode;
    uses(servers, { database: 'shop' })(raw);
  };
const noAddress = `${place}.database: shop for a service on app-1`;
boundaries(dedicatedDatabaseHasAnAddress, [
  ['in a network', () => {}],
  ['without a network and without an address', withoutNetwork(), noAddress],
  ['with an address', withoutNetwork('203.0.113.20')],
  ['used on its own server alone', withoutNetwork(undefined, ['db-1'])],
  ['a local database', withoutNetwork(undefined, ['app-1'], 'local')],
  [
    'a server that does not exist',
    (raw) => {
      withoutNetwork()(raw);
      raw.postgresql.server = 'db-9';
    },
  ],
]);
