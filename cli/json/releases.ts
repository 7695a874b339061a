import { z } from 'zod';
import { releasesOnHost } from '../../parts/app/releases';
import { environment, list } from './shapes';

const ofHost = releasesOnHost.extend({
  host: z.string(),
  asOf: z
    .string()
    .optional()
    .describe('the host does not answer: this was written beside the backups then, ISO 8601; only of `releases`'),
});
const hosts = list(ofHost).describe('in the order of the description');

export const releasedAnswer = z.strictObject({ environment, app: z.string(), hosts });

export const releasesAnswer = z.strictObject({
  environment,
  apps: list(z.strictObject({ app: z.string(), hosts })),
});
