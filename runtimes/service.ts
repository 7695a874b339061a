/** Schema of a service of an app, the same for every runtime. */
import { z } from 'zod';
import { databaseClients } from '../config/vocabulary';
import { containerDump } from '../parts/postgresql_dump/schema';
import { absolutePath, environmentVariables, healthPath, hostname, image, name, port } from '../config/primitives';
import { variableName, wholeNumber } from '../config/primitives';

/** Default time-out of the health check. */
export const healthTimeoutSeconds = 60;

export const service = z
  .strictObject({
    image: image.describe('Container image with a tag or a digest; never `latest`.'),
    port: port.optional().describe('Port the container listens on.'),
    host: hostname.optional().describe('Public name; the proxy gets a certificate for it and forwards to `port`.'),
    health: z
      .strictObject({
        path: healthPath.describe('Answers 200 when the service is well.'),
        timeoutSeconds: wholeNumber(5, 900)
          .default(healthTimeoutSeconds)
          .describe('How long the service may take to become well.'),
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

export type Service = z.infer<typeof service>;
