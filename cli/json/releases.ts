import { z } from 'zod';
import { releasesOnHost } from '../../parts/app/releases';
import { environment, list } from './shapes';

const hosts = list(releasesOnHost.extend({ host: z.string() })).describe('in the order of the description');

export const releasedAnswer = z.strictObject({ environment, app: z.string(), hosts });

export const releasesAnswer = z.strictObject({
  environment,
  apps: list(z.strictObject({ app: z.string(), hosts })),
});
