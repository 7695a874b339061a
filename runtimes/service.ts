/** Schema of a service of an app, the same for every runtime. */
import { z } from 'zod';
import { databaseClients } from '../config/vocabulary';
import { containerDump } from '../parts/postgresql_dump/schema';
import {
  absolutePath,
  command,
  environmentVariables,
  healthPath,
  hostname,
  image,
  name,
  port,
} from '../config/primitives';
import { site } from './site';
import { containerUser, variableName, wholeNumber } from '../config/primitives';

/** Default time-out of the health check. */
export const healthTimeoutSeconds = 60;

export const service = z
  .strictObject({
    image: image
      .default('')
      .describe(
        'Container image with a tag or a digest; never `latest`. Beside `compose` it may be left out: the file has it.',
      ),
    port: port
      .optional()
      .describe('Port of the host, on loopback; and of the container, unless `containerPort` says otherwise.'),
    containerPort: port.optional().describe('Port the container listens on, where it is another one than `port`.'),
    command: command.optional().describe('Program and arguments in place of those of the image; no shell reads them.'),
    user: containerUser.optional().describe("User of the container, in place of the image's: `'1000:1000'`."),
    limits: z
      .strictObject({
        memoryMib: wholeNumber(16, 1_048_576)
          .optional()
          .describe('Memory; the kernel ends a container that wants more.'),
        cpus: z.number().min(0.05).max(256).optional().describe('Processors that it may use at most, such as 0.5.'),
        sharedMemoryMib: wholeNumber(1, 65_536).optional().describe('Size of /dev/shm; Docker gives 64.'),
      })
      .optional()
      .describe('What the container may use at most.'),
    host: hostname.optional().describe('Public name; the proxy gets a certificate for it and forwards to `port`.'),
    site: site.optional(),
    health: z
      .strictObject({
        path: healthPath.describe('Answers 2xx when the service is well.'),
        timeoutSeconds: wholeNumber(5, 900)
          .default(healthTimeoutSeconds)
          .describe('How long the service may take to become well.'),
      })
      .optional()
      .describe('Must pass before a deployment counts; else the run fails with the last lines of the log.'),
    beforeRelease: z
      .strictObject({
        command: command.describe('Program and its arguments; no shell reads them.'),
        timeoutSeconds: wholeNumber(5, 3600).default(300).describe('How long it may take.'),
      })
      .optional()
      .describe(
        'Runs once before a release, in a container of the new image with the variables of this service: a migration of the database. If it fails, nothing is released.',
      ),
    websocket: z.boolean().default(false).describe('Let the proxy upgrade connections.'),
    database: z.string().optional().describe('Database of `postgresql.databases`; DATABASE_URL is set from the vault.'),
    databaseClient: z
      .enum(databaseClients)
      .optional()
      .describe(
        'Whose words DATABASE_URL is in: `libpq` (also node-postgres, psycopg, sqlx, pgx), `prisma` or `jdbc`.',
      ),
    databaseVariables: z
      .strictObject({
        url: variableName.optional().describe('The URL, in the words of `databaseClient`.'),
        host: variableName.optional().describe('Name of its server.'),
        port: variableName.optional().describe('Port of its server.'),
        name: variableName.optional().describe('Name of the database.'),
        user: variableName.optional().describe('User that the app logs in as.'),
        password: variableName.optional().describe('Password of that user, from the vault.'),
        authority: variableName.optional().describe('Path of the CA certificate that the server is verified with.'),
      })
      .optional()
      .describe(
        'Names under which the app wants the database and its parts: `{ host: DB_HOST, password: DB_PASSWORD }`. Left out: DATABASE_URL alone.',
      ),
    environment: environmentVariables.default({}).describe('Plain variables.'),
    secrets: z
      .array(variableName)
      .default([])
      .describe(
        'Variables whose random values Strata makes once and keeps in the vault; one that `secrets` of the app lists has the same value in all its services.',
      ),
    givenSecrets: z
      .array(variableName)
      .default([])
      .describe(
        'Variables whose values a person gives with `npx strata secret set`, such as the key of a payment provider; the vault keeps them.',
      ),
    dump: containerDump.optional(),
    volumes: z.record(name, absolutePath).default({}).describe('Named volumes and where the container sees them.'),
  })
  .describe('One container of an app.');

export type Service = z.infer<typeof service>;
