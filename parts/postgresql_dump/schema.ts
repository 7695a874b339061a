import { z } from 'zod';
import { clock, name, sqlUser, wholeNumber } from '../../config/primitives';

export const daysOnServer = wholeNumber(1, 3650)
  .default(7)
  .describe('Days that copies stay on the server; those in the bucket stay for `dumpDays` of the bucket.');
export const dumpAt = clock.default('02:00').describe("When the dump is made, every day, in the server's time zone.");

/** Dump of a PostgreSQL that runs in a container of an app. */
export const containerDump = z
  .strictObject({
    bucket: name.describe('Key of `buckets`.'),
    user: sqlUser.default('postgres').describe('Database user with read access to everything.'),
    at: dumpAt,
    daysOnServer,
  })
  .describe('Daily dump of the PostgreSQL in this container, compressed, encrypted and copied to the bucket.');
