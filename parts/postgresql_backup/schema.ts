import { z } from 'zod';
import { weekdays } from '../../config/vocabulary';
import { clock, name, query, scrubFile, wholeNumber } from '../../config/primitives';
import { dumpAt, daysOnServer } from '../postgresql_dump/schema';

const newest = z
  .strictObject({
    database: z.string().describe('Database of `postgresql.databases` that is asked.'),
    query: query.describe('Query that answers the time of the newest row: `select max(created_at) from notes`.'),
    maxAgeMinutes: wholeNumber(1, 5_256_000).describe('The newest row may be this old, in minutes.'),
  })
  .describe('How old the newest row of a restored copy may be.');

const check = z
  .strictObject({
    name: name.describe('What it is called in reports.'),
    database: z.string().describe('Database of `postgresql.databases` that is asked.'),
    query: query.describe('Query that answers true where all is well: `select count(*) > 0 from notes`.'),
  })
  .describe('One question to a restored copy.');

const proof = z
  .strictObject({
    at: clock
      .default('04:00')
      .describe("When the newest backup is restored and checked, every day, in the server's time zone."),
    server: name
      .optional()
      .describe('Server that does it, with room for a copy of the database. Default: the database server.'),
    maxAgeHours: wholeNumber(1, 8760)
      .default(26)
      .describe('`strata status` is red when the last good proof is older than this, in hours.'),
    newest: newest.optional(),
    checks: z.array(check).default([]).describe('Questions that must answer true, besides the checks of PostgreSQL.'),
  })
  .describe('Scheduled proof: a real restore into a scratch cluster, checked and dropped.');

export const backup = z
  .strictObject({
    bucket: name.describe('Key of `buckets`.'),
    at: clock
      .default('01:00')
      .describe("When the daily backup is made, in the server's time zone; in between, every minute is archived."),
    fullOn: z.enum(weekdays).default('sunday').describe('Day whose backup is a full one; the others are incremental.'),
    restorableDays: wholeNumber(1, 3650).default(30).describe('Any minute of so many days can be restored.'),
    queueGib: wholeNumber(1, 1024)
      .default(4)
      .describe(
        'Most that waits on the disk while the bucket is away, in GiB; then the archive gets a gap, never a stop.',
      ),
    dumps: z
      .strictObject({ at: dumpAt, daysOnServer })
      .prefault({})
      .describe('Daily dumps besides, in /var/backups/postgresql and under `dumps/` in the bucket.'),
    proof: proof.prefault({}),
  })
  .describe('Bucket of `buckets` that this database is backed up to, when, and how it is proven.');

export const restoreFrom = z
  .record(
    name,
    z
      .strictObject({
        scrub: scrubFile
          .optional()
          .describe('SQL that is run on the copy before anybody is let in; a file beside the descriptions.'),
      })
      .describe('One environment.'),
  )
  .default({})
  .describe('Environments whose backups may be restored here, keyed by name; they are read and never written.');
