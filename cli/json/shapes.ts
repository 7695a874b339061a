/** Schemas that several documents share. */
import { z } from 'zod';
import { outcomes } from '../../platform/check';

export const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();

export const environment = z.string().describe('name of its file in environments/, without .yaml');

const check = z.strictObject({
  name: z.string(),
  outcome: z.enum(outcomes),
  reason: z.string(),
});

export const checks = list(check);
export const rows = list(check.extend({ remedy: z.string().nullable().describe('what to do') }));

export const changedHost = z.strictObject({
  host: z.string().describe('key of the server in the description'),
  changed: z.number().int().describe('how many tasks changed something'),
  tasks: list(z.string()).describe('their names'),
});

export const places = list(
  z.strictObject({ line: z.number().int(), written: z.string().describe('the line as it is now') }),
);

const refusedRule = z.strictObject({
  rule: z.string().describe('id of the broken rule; it stays the same when the words change'),
  file: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  key: z.string().describe('such as servers.db-1.size; empty: the whole file'),
  received: z.string(),
  allowed: z.string(),
  remedy: z.string().describe('what to do'),
});

export const failure = z.looseObject({
  error: z.strictObject({
    kind: z
      .enum(['refusal', 'failure', 'interrupted', 'usage', 'defect'])
      .describe('an invalid description; a failed step; a signal; a wrong command line; a bug'),
    message: z.string().describe('message for people'),
    problems: list(z.string()).describe('for a refusal: each problem as text, with file, line, column and key'),
    refused: list(refusedRule).describe('for a refusal: the same problems as objects'),
  }),
  steps: list(
    z.strictObject({
      title: z.string(),
      outcome: z.enum(['done', 'failed']),
      words: z.string(),
      seconds: z.number().int(),
    }),
  ).describe('steps before the failure, and the failed one'),
});
