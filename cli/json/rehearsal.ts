import { z } from 'zod';
import { changedHost, checks, environment, list } from './shapes';

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
  change: z
    .strictObject({
      since: z.string().describe('the commit that was up before'),
      sites: list(
        z.strictObject({
          url: z.string(),
          requests: z.number().int(),
          failed: z.number().int(),
          longestPause: z.number().describe('milliseconds without a good answer'),
          firstProblem: z.string().nullable(),
        }),
      ),
      hosts: list(changedHost),
      resources: list(z.strictObject({ verb: z.string(), address: z.string() })).describe('changes of both stacks'),
      lost: list(z.string()).describe('data of before the change that are gone'),
    })
    .nullable()
    .describe('with --change'),
  files: z.strictObject({ page: z.string(), data: z.string() }).describe('the report as Markdown and as JSON'),
});
