import { healthTimeoutSeconds } from '../../runtimes/service';
import type { Service as DescribedService } from '../../runtimes/service';
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
    services: Object.entries(app.services).map(([key, definition]) =>
      service({ app: name, name: key, definition }, database),
    ),
  }));
}

interface Named {
  readonly app: string;
  readonly name: string;
  readonly definition: DescribedService;
}

function service({ app, name, definition }: Named, database: Postgresql | null): Service {
  return {
    name,
    image: definition.image,
    port: definition.port ?? null,
    host: definition.host ?? null,
    database: definition.database ?? null,
    health: definition.health ?? { path: null, timeoutSeconds: healthTimeoutSeconds },
    websocket: definition.websocket,
    environment: definition.environment,
    secrets: {
      ...Object.fromEntries(
        definition.secrets.map((key) => [key, expression`{{ ${secretVariable(app, name, key)} }}`]),
      ),
      ...databaseSecret(definition, database),
    },
    volumes: [
      ...Object.entries(definition.volumes).map(([volume, path]) => `${volume}:${path}`),
      ...(isVerified(definition, database) ? [`${authorityFolder}:${authorityFolder}:ro`] : []),
    ],
  };
}

function databaseSecret(
  { database: name, databaseClient }: DescribedService,
  database: Postgresql | null,
): Record<string, Expression> {
  const used = database?.databases.find((each) => each.name === name);
  return database && used ? { DATABASE_URL: databaseUrl(used, databaseClient ?? 'libpq', database) } : {};
}

/** True where clients verify the server by Strata's own certificate authority; a remote database has another one. */
function isVerified({ database: name }: DescribedService, database: Postgresql | null): boolean {
  return name !== undefined && database !== null && database.mode !== 'remote';
}
