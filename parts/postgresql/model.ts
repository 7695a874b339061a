import type { Postgresql } from '../environment';
import type { Context } from '../rule';
import type { Description } from '../description';
import { sourcesOf, unique } from '../network/source';
import { postgresqlBackup } from '../postgresql_backup/model';
import { appsOf } from '../app/described';
import { containers } from './containers';
import { passwordVariable } from './secrets';

export function postgresql(description: Description, context: Context): Postgresql | null {
  const written = description.postgresql;
  if (!written) return null;
  const databases = Object.keys(written.databases).map((name) => ({
    name,
    passwordVariable: passwordVariable(name),
    users: users(name, description),
  }));
  if (written.mode === 'remote') return { ...remote, host: written.host, port: written.port, databases };
  const { mode, server, settings } = written;
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

/** Run by somebody else, who alone knows more of it. */
const remote = {
  mode: 'remote',
  server: null,
  address: '',
  settings: {},
  backup: null,
  containers: null,
} as const;

/** Servers of the apps that use the database, and whom the description allows besides; a local one serves no other host. */
export function users(database: string, description: Description) {
  if (description.postgresql?.mode === 'local') return [];
  const servers = appsOf(description)
    .filter(([, app]) => Object.values(app.services).some((service) => service.database === database))
    .flatMap(([, app]) => app.servers);
  const written = description.postgresql;
  const allowed = written && written.mode !== 'remote' ? written.allowed : [];
  return unique([...servers, ...allowed].flatMap((word) => sourcesOf(word, description) ?? []));
}
