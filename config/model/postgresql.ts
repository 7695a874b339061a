import type { Postgresql } from '../environment';
import type { Context } from '../rules/rule';
import type { Description } from '../schema';
import { sourcesOf, unique } from '../source';
import { postgresqlBackup } from './backup';
import { composeApps } from './apps';
import { vaultVariable } from './vault-variable';

export function postgresql(description: Description, context: Context): Postgresql | null {
  const written = description.postgresql;
  if (!written) return null;
  const databases = Object.keys(written.databases).map((name) => ({
    name,
    passwordVariable: vaultVariable({ kind: 'database', database: name }),
    users: users(name, description),
  }));
  if (written.mode === 'remote') {
    return {
      mode: 'remote',
      server: null,
      host: written.host,
      port: written.port,
      databases,
      settings: {},
      backup: null,
    };
  }
  const host = written.mode === 'local' ? '127.0.0.1' : (description.servers[written.server]?.address ?? '');
  const { mode, server, settings } = written;
  const backup = postgresqlBackup(description, context);
  return { mode, server, host, port: 5432, databases, settings, backup };
}

/** Servers of the apps that use the database, and whom the description allows besides. */
function users(database: string, description: Description) {
  const servers = composeApps(description)
    .filter(([, app]) => Object.values(app.services).some((service) => service.database === database))
    .flatMap(([, app]) => app.servers);
  const written = description.postgresql;
  const allowed = written && written.mode !== 'remote' ? written.allowed : [];
  return unique([...servers, ...allowed].flatMap((word) => sourcesOf(word, description) ?? []));
}
