/** What `strata-gitops status` of a host tells of an app. */
import { z } from 'zod';

const commit = z.strictObject({
  commit: z.string(),
  ref: z.string().describe('branch or tag'),
  at: z.string().describe('ISO 8601'),
  reason: z.string().optional().describe('why it failed, or what it waits for'),
  rewritten: z.boolean().optional().describe('somebody rewrote the history that served before'),
});

export const gitopsOnHost = z.strictObject({
  app: z.string(),
  repository: z.string(),
  follows: z.string().describe('`branch main`, or `tags v*`'),
  verified: z.boolean().describe('whether an allowed signer must have signed it'),
  deployKey: z.string().nullable().describe('public key, for a repository over SSH; the git server has to know it'),
  good: commit.nullable().describe('what serves; null: nothing was released yet'),
  attempted: commit.nullable().describe('what was tried last'),
  failed: commit.nullable().describe('not tried again until another commit is there, or `retry`'),
  waiting: commit.nullable().describe('an image or a submodule of it is not there yet'),
  paused: z.strictObject({ at: z.string(), by: z.string() }).nullable(),
  problems: z.array(z.string()),
  checked: z.string().nullable().describe('last look at the repository, ISO 8601'),
  next: z.string().nullable().describe('next look, ISO 8601; null: none is planned'),
});

export type GitopsOnHost = z.infer<typeof gitopsOnHost>;
