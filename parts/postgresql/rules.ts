import type { Rule } from '../rule';
import type { Description } from '../description';
import { didYouMean, commaList } from '../../config/spelling';
import { unknownSource } from '../network/unknown-source';
import { choiceOfServer, hasNetwork, hasRole, hostedPostgresql, services } from '../described';
import { containerRange, containerRanges, isUsedBeside } from './containers';
import { wording } from '../../config/wording';

/** Reserved names of databases and roles, including those that PostgreSQL refuses even in quotes. */
const reservedName = /^(postgres|template0|template1|pg_.*|public|none)$/;

export const databasesExist: Rule = (description) => {
  const databases = Object.keys(description.postgresql?.databases ?? {});
  return services(description).flatMap(({ service: { database }, path }) =>
    database === undefined || databases.includes(database)
      ? []
      : [
          {
            path: [...path, 'database'],
            received: database,
            allowed: databases.length > 0 ? commaList(databases) : wording`a database of postgresql.databases`,
            remedy: didYouMean(database, databases, wording`add it to postgresql.databases`),
          },
        ],
  );
};

export const databaseNamesAreFree: Rule = ({ postgresql }) =>
  Object.keys(postgresql?.databases ?? {})
    .filter((name) => reservedName.test(name))
    .map((name) => ({
      path: ['postgresql', 'databases', name],
      received: name,
      allowed: wording`a name that PostgreSQL does not reserve`,
      remedy: wording`rename it`,
    }));

export const databaseServerExists: Rule = (description) => {
  const server = hostedPostgresql(description)?.server;
  if (server === undefined || server in description.servers) return [];
  return [{ path: ['postgresql', 'server'], received: server, ...choiceOfServer(server, description.servers) }];
};

export const databaseServerHasRole: Rule = (description) => {
  const server = hostedPostgresql(description)?.server ?? '';
  if (!(server in description.servers) || hasRole(server, description, 'postgresql')) return [];
  return [
    {
      path: ['postgresql', 'server'],
      received: wording`${server}, a server without role postgresql`,
      allowed: wording`a server with role postgresql`,
      remedy: wording`give role \`postgresql\` to ${server}`,
    },
  ];
};

export const localDatabaseIsBesideItsApp: Rule = (description) => {
  const database = hostedPostgresql(description);
  if (database?.mode !== 'local' || !(database.server in description.servers)) return [];
  return usesFromElsewhere(description, database.server).map((use) => ({
    ...use,
    allowed: wording`services on ${database.server} only, since a local PostgreSQL serves no other host`,
    remedy: wording`write \`mode: dedicated\`, or run the service there`,
  }));
};

export const clientsHaveADatabase: Rule = (description) =>
  services(description)
    .filter(({ service }) => service.databaseClient !== undefined && service.database === undefined)
    .map(({ service, path }) => ({
      path: [...path, 'databaseClient'],
      received: String(service.databaseClient),
      allowed: wording`a client of a service with a \`database\``,
      remedy: wording`add \`database:\`, or remove it`,
    }));

export const containersHaveARange: Rule = (description) => {
  const database = hostedPostgresql(description);
  const used = Object.keys(database?.databases ?? {}).some((name) => isUsedBeside(name, description));
  if (!database || !used || containerRange(description) !== undefined) return [];
  return [
    {
      path: ['postgresql', 'server'],
      received: wording`${database.server}, where containers use it, and no range is left for their networks`,
      allowed: wording`one of ${commaList(containerRanges)} that overlaps no address of the description`,
      remedy: wording`choose another network, or run the apps on another server`,
    },
  ];
};

export const dedicatedDatabaseHasAnAddress: Rule = (description) => {
  const database = hostedPostgresql(description);
  if (database?.mode !== 'dedicated' || !(database.server in description.servers)) return [];
  if (description.servers[database.server]!.address !== undefined || hasNetwork(description)) return [];
  return usesFromElsewhere(description, database.server).map((use) => ({
    ...use,
    allowed: wording`a database on a server with an \`address\`: ${database.server} has none before it is made`,
    remedy: wording`add a \`network\`, and give both servers an address in it`,
  }));
};

export const allowedHasAnEffect: Rule = (description) => {
  const database = hostedPostgresql(description);
  if (database?.mode !== 'local' || database.allowed.length === 0) return [];
  return [
    {
      path: ['postgresql', 'allowed'],
      received: commaList(database.allowed),
      allowed: wording`nothing with \`mode: local\`: nobody on another machine reaches that database`,
      remedy: wording`remove it, or write \`mode: dedicated\``,
    },
  ];
};

export const allowedSourcesExist: Rule = (description) =>
  (hostedPostgresql(description)?.allowed ?? []).flatMap((word, at) => {
    const path = ['postgresql', 'allowed', at];
    const unknown = unknownSource(word, path, description);
    if (unknown.length > 0 || !/^internet$|\/0$/.test(word)) return unknown;
    return [
      {
        path,
        received: word,
        allowed: wording`a server, role:<role> or a range`,
        remedy: wording`a database is not for everybody: name who needs it`,
      },
    ];
  });

/** Services that use the database from other servers. */
function usesFromElsewhere(description: Description, server: string) {
  return services(description).flatMap(({ service, servers, path }) => {
    const elsewhere = servers.find((name) => name !== server && name in description.servers);
    if (service.database === undefined || elsewhere === undefined) return [];
    return [{ path: [...path, 'database'], received: wording`${service.database} for a service on ${elsewhere}` }];
  });
}
