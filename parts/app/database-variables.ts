/** What a service is told of its database, under the names that it wants. */
import { expression } from '../../config/expression';
import type { Expression } from '../../config/expression';
import type { Service } from '../../runtimes/service';
import type { Postgresql } from '../environment';
import { authorityFile, databaseUrl } from '../postgresql/database-url';

export interface DatabaseVariables {
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, Expression>>;
}

type Described = Pick<Service, 'database' | 'databaseClient' | 'databaseVariables'>;

/** Names of the variables that Strata sets for a database; empty: the service uses none. */
export function databaseNames({ database, databaseVariables }: Described): string[] {
  return database === undefined ? [] : Object.values(databaseVariables ?? { url: 'DATABASE_URL' });
}

export function databaseVariables(service: Described, postgresql: Postgresql | null): DatabaseVariables {
  const used = postgresql?.databases.find(({ name }) => name === service.database);
  if (!postgresql || !used) return { environment: {}, secrets: {} };
  const { databaseVariables: names = { url: 'DATABASE_URL' }, databaseClient = 'libpq' } = service;
  const plain = {
    host: postgresql.host,
    port: String(postgresql.port),
    name: used.name,
    user: used.name,
    // The authority of a remote database is not known.
    authority: postgresql.mode === 'remote' ? '' : authorityFile,
  };
  const secret = {
    url: databaseUrl(used, databaseClient, postgresql),
    password: expression`{{ ${used.passwordVariable} }}`,
  };
  return { environment: byName(names, plain), secrets: byName(names, secret) };
}

/** The values that have a name, by it. */
function byName<T>(names: Readonly<Record<string, string | undefined>>, values: Readonly<Record<string, T>>) {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]): [string, T][] => {
      const name = names[key];
      return name === undefined ? [] : [[name, value]];
    }),
  );
}
