import { z } from 'zod';
import { choices, databaseClients } from '../../config/vocabulary';
import { containerDump } from '../postgresql_backup/schema';
import {
  absolutePath,
  email,
  environmentVariables,
  healthPath,
  hostname,
  image,
  name,
  port,
} from '../../config/primitives';
import { url, variableName, wholeNumber } from '../../config/primitives';

const service = z
  .strictObject({
    image: image.describe('Container image with a tag or a digest; never `latest`.'),
    port: port.optional().describe('Port the container listens on.'),
    host: hostname.optional().describe('Public name; the proxy gets a certificate for it and forwards to `port`.'),
    health: z
      .strictObject({
        path: healthPath.describe('Answers 200 when the service is well.'),
        timeoutSeconds: wholeNumber(5, 900).default(60).describe('How long the service may take to become well.'),
      })
      .optional()
      .describe('Must pass before a deployment counts; else the run fails with the last lines of the log.'),
    websocket: z.boolean().default(false).describe('Let the proxy upgrade connections.'),
    database: z.string().optional().describe('Database of `postgresql.databases`; DATABASE_URL is set from the vault.'),
    databaseClient: z
      .enum(databaseClients)
      .optional()
      .describe(
        'Whose words DATABASE_URL is in: `libpq` (also node-postgres, psycopg, sqlx, pgx), `prisma` or `jdbc`.',
      ),
    environment: environmentVariables.default({}).describe('Plain variables.'),
    secrets: z
      .array(variableName)
      .default([])
      .describe('Variables whose random values Strata makes once and keeps in the vault.'),
    dump: containerDump.optional(),
    volumes: z.record(name, absolutePath).default({}).describe('Named volumes and where the container sees them.'),
  })
  .describe('One container of an app.');

export const app = z
  .discriminatedUnion('runtime', [
    z.strictObject({
      runtime: z.literal('compose').describe('Containers by Docker Compose on each of `servers`.'),
      servers: z.array(name).min(1).describe('Servers with role `app` that run it.'),
      services: z.record(name, service).describe('Services, keyed by name.'),
    }),
    z.looseObject({ runtime: z.enum(choices.runtime.planned).describe('Known, not built yet.') }),
  ])
  .describe('One application.');

export const proxy = z
  .strictObject({
    kind: z
      .enum([...choices.proxy.built, ...choices.proxy.planned])
      .default('nginx')
      .describe('`nginx`. Known, not built yet: `traefik`.'),
    acme: z
      .strictObject({
        email: email.describe('Certificate authority writes here when a renewal fails.'),
        server: url
          .default('https://acme-v02.api.letsencrypt.org/directory')
          .describe('ACME directory of the certificate authority.'),
      })
      .optional()
      .describe('Certificates by ACME. Left out: HTTP only, for a proxy behind something that ends TLS.'),
  })
  .describe('What answers on ports 80 and 443 of servers with role `proxy`.');
