import { healthTimeoutSeconds } from '../../runtimes/service';
import type { DescribedApp } from '../../runtimes/runtime';
import type { Service as DescribedService } from '../../runtimes/service';
import type { App, Postgresql, Service } from '../environment';
import { expression } from '../../config/expression';
import type { Description } from '../description';
import { authorityFolder } from '../postgresql/database-url';
import { databaseVariables } from './database-variables';
import { appsOf } from './described';
import { replacementOf } from './replacement';
import type { Replacement } from './replacement';
import { secretVariable } from './secrets';
import { siteOf } from './site';
import type { OwnComposeFile } from './types';

export function apps(description: Description, database: Postgresql | null): App[] {
  return appsOf(description).map(([name, app]) => ({
    name,
    runtime: description.apps[name]!.runtime,
    servers: app.servers,
    services: Object.entries(app.services).map(([key, definition]) =>
      service({ app: [name, app], name: key, definition, replacement: replacementOf(key, app) }, database),
    ),
    jobs: app.jobs,
    own: app.own && { ...app.own, secrets: sharedSecrets([name, app]) },
    gitops: app.gitops,
  }));
}

/** Those that the app's own Compose file may use as variables. */
function sharedSecrets(app: Named['app']): OwnComposeFile['secrets'] {
  const [, { secrets }] = app;
  return Object.fromEntries(secrets.map((key) => [key, expression`{{ ${secretVariable(app, '', key)} }}`]));
}

interface Named {
  readonly app: readonly [name: string, app: DescribedApp];
  readonly name: string;
  readonly definition: DescribedService;
  readonly replacement: Replacement;
}

function service({ app, name, definition, replacement }: Named, database: Postgresql | null): Service {
  const ofDatabase = databaseVariables(definition, database);
  const secrets = [...definition.secrets, ...definition.givenSecrets].map(
    (key) => [key, expression`{{ ${secretVariable(app, name, key)} }}`] as const,
  );
  return {
    ...container(definition),
    name,
    replacement,
    host: definition.host ?? null,
    site: siteOf(definition),
    database: definition.database ?? null,
    health: definition.health ?? { path: null, timeoutSeconds: healthTimeoutSeconds },
    beforeRelease: definition.beforeRelease ?? null,
    websocket: definition.websocket,
    environment: { ...definition.environment, ...ofDatabase.environment },
    secrets: { ...Object.fromEntries(secrets), ...ofDatabase.secrets },
    volumes: [
      ...Object.entries(definition.volumes).map(([volume, path]) => `${volume}:${path}`),
      ...(isVerified(definition, database) ? [`${authorityFolder}:${authorityFolder}:ro`] : []),
    ],
  };
}

/** The container itself; null where it is as the image says. */
function container({ image, port, containerPort = port, command, user, limits }: DescribedService) {
  return {
    image,
    port: port ?? null,
    containerPort: containerPort ?? null,
    command: command ?? null,
    user: user ?? null,
    limits: limits ?? {},
  };
}

/** True where clients verify the server by Strata's own certificate authority; a remote database has another one. */
function isVerified({ database: name }: DescribedService, database: Postgresql | null): boolean {
  return name !== undefined && database !== null && database.mode !== 'remote';
}
