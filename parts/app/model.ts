import { healthTimeoutSeconds } from '../../runtimes/service';
import type { Service as WrittenService } from '../../runtimes/service';
import type { App, Postgresql, Service } from '../environment';
import { expression } from '../../config/expression';
import type { Expression } from '../../config/expression';
import type { Description } from '../description';
import { authorityFolder, databaseUrl } from '../postgresql/database-url';
import { appsOf } from './described';
import { secretVariable } from './secrets';

export function apps(description: Description, database: Postgresql | null): App[] {
  return appsOf(description).map(([name, app]) => ({
    name,
    runtime: description.apps[name]!.runtime,
    servers: app.servers,
    services: Object.entries(app.services).map(([key, written]) =>
      service({ app: name, name: key, written }, database),
    ),
  }));
}

interface Named {
  readonly app: string;
  readonly name: string;
  readonly written: WrittenService;
}

function service({ app, name, written }: Named, database: Postgresql | null): Service {
  return {
    name,
    image: written.image,
    port: written.port ?? null,
    host: written.host ?? null,
    database: written.database ?? null,
    health: written.health ?? { path: null, timeoutSeconds: healthTimeoutSeconds },
    websocket: written.websocket,
    environment: written.environment,
    secrets: {
      ...Object.fromEntries(written.secrets.map((key) => [key, expression`{{ ${secretVariable(app, name, key)} }}`])),
      ...databaseSecret(written, database),
    },
    volumes: [
      ...Object.entries(written.volumes).map(([volume, path]) => `${volume}:${path}`),
      ...(isVerified(written, database) ? [`${authorityFolder}:${authorityFolder}:ro`] : []),
    ],
  };
}

function databaseSecret(
  { database: name, databaseClient }: WrittenService,
  database: Postgresql | null,
): Record<string, Expression> {
  const used = database?.databases.find((each) => each.name === name);
  return database && used ? { DATABASE_URL: databaseUrl(used, databaseClient ?? 'libpq', database) } : {};
}

/** A database of somebody else has an authority of somebody else. */
function isVerified({ database: name }: WrittenService, database: Postgresql | null): boolean {
  return name !== undefined && database !== null && database.mode !== 'remote';
}
