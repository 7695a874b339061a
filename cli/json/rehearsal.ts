import { z } from 'zod';
import { checks, environment, list } from './shapes';

export const rehearsalAnswer = z.strictObject({
  environment,
  lab: z.string().describe('which lab of this machine'),
  checks: checks.describe('of the rehearsal itself: second run, backup, proof, places outside the lab'),
  verified: checks.describe('of `strata verify --full` at its end'),
  steps: list(z.strictObject({ title: z.string(), seconds: z.number() })),
  exchanges: list(
    z.strictObject({
      key: z.string().describe('key of the description'),
      from: z.string().nullable().describe('described value; null: none'),
      to: z.string().nullable().describe('value in the rehearsal; null: none'),
      why: z.string(),
    }),
  ),
  unseen: list(z.string()).describe('what of this environment no rehearsal can show'),
  files: z.strictObject({ page: z.string(), data: z.string() }).describe('the report as Markdown and as JSON'),
});
