import { z } from 'zod';
import { lockModes } from '../../config/vocabulary';
import { name, wholeNumber } from '../../config/primitives';

const days = wholeNumber(1, 3650);
const bucket = z
  .strictObject({
    dumpDays: days.default(30).describe('Objects under `dumps/` are deleted after this many days.'),
    noncurrentVersionDays: days
      .default(90)
      .describe('Overwritten and deleted versions stay recoverable for this many days.'),
    objectLockDays: days
      .optional()
      .describe(
        'Object lock: versions younger than this cannot be deleted; `objectLockMode` says by whom. Default: lock is enabled, without a default period.',
      ),
    objectLockMode: z
      .enum(lockModes)
      .optional()
      .describe(
        'Whom `objectLockDays` applies to. `governance` (default): all but keys with the permission to bypass it. `compliance`: everybody, also the owner; it cannot be removed or shortened.',
      ),
  })
  .describe('One backup bucket.');

export const buckets = z.record(name, bucket).default({}).describe('Backup buckets, keyed by name.');
