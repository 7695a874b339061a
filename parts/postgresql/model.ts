import type { Postgresql } from '../environment';
import type { Context } from '../rule';
import type { Description } from '../description';
import { sourcesOf, unique } from '../network/source';
import { postgresqlBackup } from '../postgresql_backup/model';
import { appsOf } from '../app/described';
import { containers } from './containers';
import { passwordVariable } from './secrets';

export function postgresql(description: Description, context: Context): Postgresql | null {
  const block = description.postgresql;
  if (!block) return null;
  const databases = Object.keys(block.databases).map((name) => ({
    name,
    passwordVariable: passwordVariable(name),
    users: users(name, description),
  }));
  if (block.mode === 'remote') return { ...remote, host: block.host, port: block.port, databases };
  const { mode, server, settings } = block;
  return {
    mode,
    server,
    host: `${server}.strata.internal`,
    address: description.servers[server]?.address ?? '',
    port: 5432,
    databases,
    settings,
    backup: postgresqlBackup(description, context),
    containers: containers(description),
  };
}

/** Values of a database that Strata does not operate. */
const remote = {
  mode: 'remote',
  server: null,
  address: '',
  settings: {},
  backup: null,
  containers: null,
} as const;

/** Servers of the apps that use the database, plus `allowed`; empty for `local`, which serves no other host. */
export function users(database: string, description: Description) {
  if (description.postgresql?.mode === 'local') return [];
  const servers = appsOf(description)
    .filter(([, app]) => Object.values(app.services).some((service) => service.database === database))
    .flatMap(([, app]) => app.servers);
  const block = description.postgresql;
  const allowed = block && block.mode !== 'remote' ? block.allowed : [];
  return unique([...servers, ...allowed].flatMap((word) => sourcesOf(word, description) ?? []));
}
