import { z } from 'zod';
import { hostReport, proof } from '../../parts/postgresql_backup/answer';
import { plan } from '../../operations/backups/plan';
import { environment, list } from './shapes';

const recovered = z.strictObject({
  environment,
  asOf: z.string(),
  buckets: list(
    z.strictObject({
      bucket: z.string(),
      deleted: z.number().int().describe('objects that are back'),
      overwritten: z.number().int().describe('objects that are as they were'),
      gone: z.number().int().describe('deleted objects that have no version left'),
    }),
  ),
});

export const backupsAnswer = z.union([
  hostReport.describe('without --recover: as the database server says it, with more keys where it has more to say'),
  recovered.describe('with --recover'),
]);

export const backupAnswer = z.strictObject({
  environment,
  server: z.string(),
  backups: hostReport.describe('what there is now'),
});

export const restoreAnswer = z.strictObject({
  environment: environment.describe('whose database was written over'),
  source: environment.describe('whose backups were read'),
  plan,
  restored: z.boolean().describe('false: --plan'),
});

export const proofAnswer = z.strictObject({ environment, proof });
