/** Schemas of all --json documents; docs/json.md is generated from them. */
import { z } from 'zod';
import type { CommandName } from '../../operations/tools';
import { backupAnswer, backupsAnswer, proofAnswer, restoreAnswer } from './backups';
import { gitopsAnswer } from './gitops';
import { planAnswer } from './plan';
import { rehearsalAnswer } from './rehearsal';
import { secretsAnswer, storedSecretAnswer } from './secrets';
import { releasedAnswer, releasesAnswer } from './releases';
import { changedHost, checks, environment, failure, list, places, rows } from './shapes';

const server = z.string().describe('key of the server in the description');
const file = z.string();
const lab = z.string().describe('which lab of this machine');
const copy = z.string().describe('result of copying the vault to the backup bucket');

export const schemas = {
  init: z.strictObject({ environment, file, admin: list(z.string()), placesToChange: places }),
  validate: z.strictObject({
    environment,
    file,
    servers: z.number().int(),
    buckets: z.number().int(),
    apps: z.number().int(),
    placesLeft: places.describe('values that are still those of the blueprint'),
    advice: list(z.string()),
  }),
  environments: list(
    z.strictObject({
      name: environment,
      sound: z.boolean(),
      project: z.string().nullable(),
      provider: z.string().nullable(),
      servers: list(z.string()),
    }),
  ),
  plan: planAnswer,
  graph: z.strictObject({
    environment,
    format: z.enum(['svg', 'mermaid']),
    picture: z.string(),
    file: z.string().nullable().describe('file that the picture was also written to'),
  }),
  up: z.strictObject({
    environment,
    hosts: list(changedHost),
    checks,
  }),
  rehearse: rehearsalAnswer,
  status: checks,
  verify: checks,
  release: releasedAnswer,
  releases: releasesAnswer,
  rollback: releasedAnswer,
  gitops: gitopsAnswer,
  backups: backupsAnswer,
  backup: backupAnswer,
  restore: restoreAnswer,
  proof: proofAnswer,
  ssh: z
    .strictObject({
      environment,
      host: z.string().describe('name of the server in the configuration'),
      user: z.string(),
      jump: z.string().nullable().describe('jump host; null: direct connection'),
      config: z.string().describe('file for ssh -F, with addresses, host keys and jump host'),
    })
    .describe('how to connect; no connection is made'),
  rebuild: z.strictObject({ environment, server, checks }),
  resize: z.strictObject({ environment, server, type: z.string(), words: z.string() }),
  credentials: z.strictObject({
    environment,
    stored: list(server).optional().describe('servers with new keys in the vault'),
    pruned: list(z.strictObject({ server, deleted: z.number().int() }))
      .optional()
      .describe('with --prune'),
  }),
  'secret set': storedSecretAnswer,
  'secret list': secretsAnswer,
  'secret rotate': storedSecretAnswer,
  'vault password': z.strictObject({ environment, password: z.string() }),
  'vault confirm': z.strictObject({ environment, words: z.string() }),
  'vault keep': z.strictObject({ environment, copy }),
  'vault recover': z.strictObject({
    environment,
    home: z.string(),
    secrets: z.number().int(),
    files: list(z.string()),
    aside: z.string().nullable().describe('folder that the previous files were moved to'),
  }),
  'vault rotate': z.strictObject({ environment, copy }),
  'state init': z.strictObject({
    environment,
    backend: z.enum(['local', 's3']),
    bucket: z.string().nullable(),
    made: z.boolean(),
  }),
  destroy: z.strictObject({
    environment,
    destroyed: list(server),
    kept: z.strictObject({ buckets: list(z.string()), home: z.string() }),
  }),
  refresh: z.strictObject({
    cloud: z.string(),
    file,
    date: z.string(),
    changes: list(z.string()),
  }),
  doctor: rows,
  completion: z.strictObject({ shell: z.string(), script: z.string() }),
  'lab up': z.strictObject({ lab }),
  'lab down': z.strictObject({ lab }),
  'lab reset': z.strictObject({ lab }),
  'lab status': z.strictObject({
    lab,
    up: z.boolean(),
    hosts: list(z.strictObject({ name: z.string(), running: z.boolean() })),
    checks,
  }),
  'lab ca': z.strictObject({ lab, file }),
} satisfies Readonly<Record<CommandName, z.ZodType>>;

export type Answers = { readonly [N in CommandName]: z.output<(typeof schemas)[N]> };
export { failure };
export type FailureDocument = z.output<typeof failure>;
