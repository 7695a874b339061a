import { z } from 'zod';
import { weekdays } from '../../config/vocabulary';
import { clock, name, query, reason, scrubFile, wholeNumber } from '../../config/primitives';
import { dumpAt, daysOnServer } from '../postgresql_dump/schema';

const newest = z
  .strictObject({
    database: z.string().describe('Database of `postgresql.databases` that is asked.'),
    query: query.describe('Query that returns the time of the newest row: `select max(created_at) from notes`.'),
    maxAgeMinutes: wholeNumber(1, 5_256_000).describe('The newest row may be this old, in minutes.'),
  })
  .describe('How old the newest row of a restored copy may be.');

const check = z
  .strictObject({
    name: name.describe('Name in reports.'),
    database: z.string().describe('Database of `postgresql.databases` that is asked.'),
    query: query.describe('Query that returns true for a good copy: `select count(*) > 0 from notes`.'),
  })
  .describe('One check of a restored copy.');

const proof = z
  .strictObject({
    at: clock
      .default('04:00')
      .describe("When the newest backup is restored and checked, every day, in the server's time zone."),
    server: name
      .optional()
      .describe(
        'Server that runs the proof, with disk space for a copy of the database. Default: the database server.',
      ),
    maxAgeHours: wholeNumber(1, 8760)
      .default(26)
      .describe('`strata status` fails when the last good proof is older than this, in hours.'),
    newest: newest.optional(),
    checks: z
      .array(check)
      .default([])
      .describe('Queries that must return true, in addition to the checks of PostgreSQL itself.'),
    noChecks: reason
      .optional()
      .describe(
        'Why no query looks at the rows of a restored copy, in words. Only in place of `newest` and `checks`: then there is no advice to write them.',
      ),
  })
  .describe('Scheduled proof: a real restore into a scratch cluster, checked and dropped.');

export const backup = z
  .strictObject({
    bucket: name.describe('Key of `buckets`.'),
    at: clock
      .default('01:00')
      .describe("When the daily backup is made, in the server's time zone; in between, WAL is archived every minute."),
    fullOn: z.enum(weekdays).default('sunday').describe('Day whose backup is a full one; the others are incremental.'),
    restorableDays: wholeNumber(1, 3650).default(30).describe('Point-in-time recovery is possible for this many days.'),
    queueGib: wholeNumber(1, 1024)
      .default(4)
      .describe(
        'Most WAL that waits on the disk while the bucket is unreachable, in GiB; when it is full, the archive gets a gap, and the database keeps running.',
      ),
    dumps: z
      .strictObject({ at: dumpAt, daysOnServer })
      .prefault({})
      .describe('Additional daily dumps, in /var/backups/postgresql and under `dumps/` in the bucket.'),
    proof: proof.prefault({}),
  })
  .describe('Backups of this database: the bucket, when they are made, and how they are proven.');

export const restoreFrom = z
  .record(
    name,
    z
      .strictObject({
        scrub: scrubFile
          .optional()
          .describe('SQL that is run on the copy before clients can connect; a file beside the descriptions.'),
      })
      .describe('One environment.'),
  )
  .default({})
  .describe('Environments whose backups may be restored here, keyed by name; access is read-only.');
