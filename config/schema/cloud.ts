import { z } from 'zod';
import { cidr, endpoint, hostname, name, sshPublicKey, wholeNumber } from './primitives';

export const compute = z
  .strictObject({
    provider: z
      .string()
      .describe('Cloud that runs the servers: `aws`. Known, not built yet: `hetzner`, `ovh`, `existing`, `incus`.'),
    region: z.string().optional().describe("Region in the provider's words, for example `eu-west-3`."),
    zone: z.string().optional().describe('Availability zone. Default: the region followed by `a`.'),
    endpoint: endpoint.optional(),
  })
  .describe('Where the servers run.');

export const storage = z
  .strictObject({
    provider: z.string().describe('Store that keeps the buckets: `aws`. Known, not built yet: `hetzner`, `ovh`, `s3`.'),
    region: z.string().describe('Region of the buckets.'),
    endpoint: endpoint.optional(),
    suffix: name.describe(
      'Last part of every bucket name; bucket names are unique in the whole world. This value cannot be changed later.',
    ),
  })
  .describe('Where the backups live. Long-lived: not touched when the servers are destroyed.');

export const dns = z
  .strictObject({
    provider: z
      .string()
      .describe(
        'Who answers for the zone: `aws` (Route 53), or `manual` when records are made by hand. Not built yet: `cloudflare`, `hetzner`, `ovh`.',
      ),
    zone: hostname.describe('Existing zone in which records are made, for example `example.org`.'),
    endpoint: endpoint.optional(),
  })
  .describe('Who serves the names of the sites.');

export const state = z
  .discriminatedUnion('backend', [
    z.strictObject({
      backend: z.literal('local').describe("Terraform's state stays on this machine, in Strata's state folder."),
    }),
    z.strictObject({
      backend: z.literal('s3').describe("Terraform's state is in a bucket, locked by conditional writes."),
      bucket: z
        .string()
        .describe('Existing bucket; must not be versioned where the store is not AWS (locks do not hold there).'),
      region: z.string().describe('Region of that bucket.'),
      endpoint: endpoint.optional(),
    }),
  ])
  .describe('Where Terraform keeps what it knows.');

export const admin = z
  .strictObject({
    from: z
      .array(cidr)
      .describe('Addresses operators connect from; SSH is open to these and to nobody else. Never 0.0.0.0/0.'),
    timezone: z.string().default('Etc/UTC').describe('Time zone of every server, for example `Europe/Paris`.'),
    users: z
      .record(
        name,
        z
          .strictObject({ sshKeys: z.array(sshPublicKey).min(1).describe('Public keys the person logs in with.') })
          .describe('A person with an account and sudo on every server.'),
      )
      .default({})
      .describe("People besides Strata's own login; who leaves this map loses keys and shell on every server."),
  })
  .describe('Who may administer the servers.');

const days = wholeNumber(1, 3650);
export const bucket = z
  .strictObject({
    dumpDays: days.default(30).describe('Objects under `dumps/` are deleted after this many days.'),
    noncurrentDays: days.default(90).describe('Overwritten and deleted versions stay recoverable for this many days.'),
    lockDays: days
      .optional()
      .describe(
        'Object lock: nobody can delete a version younger than this. Default: lock is enabled, without a default period.',
      ),
  })
  .describe('One backup bucket.');
