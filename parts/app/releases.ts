/** What `strata-release list` of a host tells of an app. */
import { z } from 'zod';

const image = z.record(z.string(), z.string());

export const release = z.strictObject({
  number: z.number().int().describe('counts up on each host; a host whose release failed may be one ahead'),
  result: z.enum(['started', 'good', 'failed', 'unknown']),
  reason: z.string().optional().describe('why it failed, or why it was brought back'),
  at: z.string().optional().describe('when it began, ISO 8601'),
  ended: z.string().optional().describe('ISO 8601'),
  by: z.string().optional().describe('user of the machine that released it'),
  commit: z.string().optional().describe('of the description; with `+` where it had changes that were not committed'),
  ref: z.string().optional().describe('with GitOps: branch or tag of the repository; `commit` is one of it then'),
  rewritten: z.boolean().optional().describe('with GitOps: somebody rewrote the history that served before'),
  digest: z.string().optional().describe('SHA-256 of what was wanted'),
  slot: z.enum(['a', 'b']).optional().describe('where it ran last'),
  images: image.optional().describe('service → image, by digest'),
  running: image.optional().describe('service → image of its container, as Docker said at the end'),
});

export const releasesOnHost = z.strictObject({
  app: z.string(),
  good: z.number().int().nullable().describe('the release that serves; null: none was good yet'),
  slot: z.enum(['a', 'b']),
  wanted: z.boolean().describe('whether it is what the last `up` or `release` asked for'),
  projects: z.record(z.string(), z.string()).describe('service → Compose project, for those that have slots'),
  serving: z
    .enum(['a', 'b'])
    .nullable()
    .describe('the slot that the proxy passes visitors on to; null: none has slots'),
  releases: z.array(release),
});

export type ReleasesOnHost = z.infer<typeof releasesOnHost>;
export type Release = z.infer<typeof release>;
