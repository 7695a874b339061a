import type { App, Postgresql, Service } from '../environment';
import { expression } from '../expression';
import type { Expression } from '../expression';
import type { Description } from '../schema';
import { vaultVariable } from './vault-variable';

/** A container reaches a database on its own server by socket, since that database listens on loopback only. */
const socketFolder = '/var/run/postgresql';

type ComposeApp = Extract<Description['apps'][string], { runtime: 'compose' }>;
type WrittenService = ComposeApp['services'][string];

export function composeApps({ apps }: Description): [string, ComposeApp][] {
  return Object.entries(apps).filter((entry): entry is [string, ComposeApp] => entry[1].runtime === 'compose');
}

export function apps(description: Description, database: Postgresql | null): App[] {
  return composeApps(description).map(([name, app]) => ({
    name,
    servers: app.servers,
    services: Object.entries(app.services).map(([key, written]) => service(name, key, written, database)),
  }));
}

function service(app: string, name: string, written: WrittenService, database: Postgresql | null): Service {
  return {
    name,
    image: written.image,
    port: written.port ?? null,
    host: written.host ?? null,
    healthPath: written.health?.path ?? null,
    healthTimeoutSeconds: written.health?.timeoutSeconds ?? 60,
    websocket: written.websocket,
    environment: written.environment,
    secrets: {
      ...Object.fromEntries(
        written.secrets.map((key) => [
          key,
          expression`{{ ${vaultVariable({ kind: 'secret', app, service: name, secret: key })} }}`,
        ]),
      ),
      ...databaseUrl(written.database, database),
    },
    volumes: [
      ...Object.entries(written.volumes).map(([volume, path]) => `${volume}:${path}`),
      ...(written.database && database?.mode === 'local' ? [`${socketFolder}:${socketFolder}`] : []),
    ],
  };
}

function databaseUrl(name: string | undefined, database: Postgresql | null): Record<string, Expression> {
  const used = database?.databases.find((each) => each.name === name);
  if (!database || !used) return {};
  const { passwordVariable: password } = used;
  if (database.mode === 'local') {
    return {
      DATABASE_URL: expression`postgresql://${used.name}:{{ ${password} | urlencode }}@/${used.name}?host=${socketFolder}`,
    };
  }
  const { host, port } = database;
  return {
    DATABASE_URL: expression`postgresql://${used.name}:{{ ${password} | urlencode }}@${host}:${port}/${used.name}?sslmode=require`,
  };
}
