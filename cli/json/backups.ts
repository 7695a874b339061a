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
      deleted: z.number().int().describe('deleted objects that were restored'),
      overwritten: z.number().int().describe('overwritten objects that were restored'),
      gone: z.number().int().describe('deleted objects that have no version left'),
    }),
  ),
});

export const backupsAnswer = z.union([
  hostReport.describe('without --recover: the report of the database server; it may have more keys than these'),
  recovered.describe('with --recover'),
]);

export const backupAnswer = z.strictObject({
  environment,
  server: z.string(),
  backups: hostReport.describe('all backups after this one'),
});

export const restoreAnswer = z.strictObject({
  environment: environment.describe('environment whose database was overwritten'),
  source: environment.describe('environment whose backups were read'),
  plan,
  restored: z.boolean().describe('false with --plan'),
});

export const proofAnswer = z.strictObject({ environment, proof });
