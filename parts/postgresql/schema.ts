import { z } from 'zod';
import { backup, restoreFrom } from '../postgresql_backup/schema';
import { databaseHost, databaseName, name, oneLine, port, settingName } from '../../config/primitives';

const settings = z.record(
  settingName,
  z.union([oneLine, z.number(), z.boolean()], { error: 'text on one line, a number, or true or false; correct it' }),
);
const databases = z
  .record(databaseName, z.strictObject({}).describe('No settings yet: write `{}`.'))
  .describe('Databases; each is owned by a user of the same name whose password is in the vault.');

const hosted = {
  server: name.describe('Server with role `postgresql`.'),
  databases,
  settings: settings.default({}).describe('Lines of postgresql.conf, for example `max_connections: 200`.'),
  allowed: z
    .array(z.string())
    .default([])
    .describe('Who may connect in addition to the servers of the apps that use it: a server, `role:<role>` or a CIDR.'),
  backup: backup.optional(),
  restoreFrom,
};

export const postgresql = z
  .discriminatedUnion('mode', [
    z.strictObject({
      mode: z.literal('local').describe('On the server of the app; serves its containers and no other host.'),
      ...hosted,
    }),
    z.strictObject({
      mode: z.literal('dedicated').describe('Serves other servers too, on the private network.'),
      ...hosted,
    }),
    z.strictObject({
      mode: z.literal('remote').describe('Operated outside Strata, for example a managed service.'),
      host: databaseHost.describe('Name or address of the remote server.'),
      port: port.default(5432).describe('Port it listens on.'),
      databases,
    }),
  ])
  .describe('PostgreSQL.');
