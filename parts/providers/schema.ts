import { z } from 'zod';
import { assumedStore, providerChoices } from '../../clouds/clouds';
import { name, word } from '../../config/primitives';
import { endpoint } from './endpoint';

const { built, planned } = providerChoices('compute');
const inTicks = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');

const cloudProject = z
  .string()
  .regex(/^[0-9a-f]{32}$/, { error: 'the 32 hexadecimal digits that OVH shows as "Project ID"; copy them' })
  .optional()
  .describe('OVH only: id of the Public Cloud project.');

export const compute = z
  .strictObject({
    provider: z
      .string()
      .describe(
        `Cloud that runs the servers: ${inTicks(built)}; \`existing\` are servers that exist already. Planned, not implemented yet: ${inTicks(planned)}.`,
      ),
    region: word
      .optional()
      .describe(
        "Region in the provider's words: `eu-west-3` at AWS, a location such as `fsn1` at Hetzner, `GRA11` at OVH.",
      ),
    zone: word.optional().describe('AWS only: availability zone. Default: the region followed by `a`.'),
    cloudProject,
    billing: z
      .enum(['hourly', 'monthly'])
      .optional()
      .describe(
        'OVH only: `monthly` is cheaper, but the whole month is charged even if a server is destroyed earlier. Default: `hourly`.',
      ),
    cloudFirewall: z
      .boolean()
      .optional()
      .describe(
        'Use a firewall of the cloud in addition to the firewall on every server. Default: true where the cloud has one.',
      ),
    endpoint: endpoint.optional(),
  })
  .describe('Where the servers run.');

export const storage = z
  .strictObject({
    provider: z
      .string()
      .describe('Store of the buckets: `aws`, `hetzner`, `ovh`, or `s3` for any other S3-compatible store.'),
    region: word.describe('Region of the buckets.'),
    cloudProject,
    endpoint: endpoint.optional(),
    suffix: name.describe(
      'Last part of every bucket name; bucket names are globally unique. This value cannot be changed later.',
    ),
  })
  .describe('Object storage for backups. Long-lived: not destroyed with the servers.');

export const state = z
  .discriminatedUnion('backend', [
    z.strictObject({
      backend: z.literal('local').describe("Terraform's state is on this machine, in Strata's state folder."),
    }),
    z.strictObject({
      backend: z.literal('s3').describe("Terraform's state is in a bucket, locked by conditional writes."),
      provider: z
        .string()
        .default(assumedStore)
        .describe('Store of that bucket: `aws`, `hetzner`, `ovh`, or `s3` with an `endpoint`.'),
      bucket: word.describe(
        'Bucket of the state, created by `strata state init`; not versioned at stores other than AWS (locks do not hold there).',
      ),
      region: word.describe('Region of that bucket.'),
      endpoint: endpoint.optional(),
    }),
  ])
  .describe("Backend of Terraform's state.");
