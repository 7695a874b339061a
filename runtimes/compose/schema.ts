import { z } from 'zod';
import { clock, command, name, serviceName, variableName, wholeNumber } from '../../config/primitives';
import { gitops } from '../../parts/gitops/schema';
import { service } from '../service';
import { ownFileKeys } from './own/schema';

const job = z
  .strictObject({
    service: z.string().describe('Service whose image, variables and volumes it has.'),
    command: command.describe('Program and its arguments; no shell reads them.'),
    at: clock.optional().describe("Every day at this time, in the server's time zone."),
    everyMinutes: z
      .literal([1, 2, 3, 5, 10, 15, 20, 30, 60], {
        error: '1, 2, 3, 5, 10, 15, 20, 30 or 60, which divide an hour; choose one, or write `at`',
      })
      .optional()
      .describe('As often as this.'),
    timeoutHours: wholeNumber(1, 48).default(12).describe('A run that takes longer is stopped, and counts as failed.'),
  })
  .describe('A command that runs in a container of its own; two runs never overlap.');

export const composeApp = z.strictObject({
  runtime: z.literal('compose').describe('Containers by Docker Compose on each of `servers`.'),
  servers: z.array(name).min(1).describe('Servers with role `app` that run it.'),
  ...ownFileKeys,
  services: z.record(serviceName, service).default({}).describe('Services, keyed by name.'),
  secrets: z
    .array(variableName)
    .default([])
    .describe('Secrets that services share: each service that lists one in its own `secrets` gets the same value.'),
  givenSecrets: z
    .array(variableName)
    .default([])
    .describe(
      'Secrets that services share and a person gives, with `npx strata secret set`: each service that lists one in its own `givenSecrets` gets the same value.',
    ),
  jobs: z
    .record(name, job)
    .default({})
    .describe(
      'Scheduled commands, keyed by name; they run on the first of `servers`, and alerts tell of one that fails.',
    ),
  gitops: gitops.optional(),
});
