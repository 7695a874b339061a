/** What several answers have in common. */
import { z } from 'zod';

export const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();

export const environment = z.string().describe('name of its file in environments/, without .yaml');

const check = z.strictObject({
  name: z.string(),
  outcome: z.enum(['passed', 'failed', 'not observable here']),
  reason: z.string(),
});

export const checks = list(check);
export const rows = list(check.extend({ remedy: z.string().nullable().describe('what to do') }));

export const places = list(
  z.strictObject({ line: z.number().int(), written: z.string().describe('the line as it is now') }),
);

const refused = z.strictObject({
  rule: z.string().describe('id of what is broken; it stays when the words change'),
  file: z.string(),
  line: z.number().int(),
  column: z.number().int(),
  key: z.string().describe('such as servers.db-1.size; empty: the file as a whole'),
  received: z.string(),
  allowed: z.string(),
  remedy: z.string().describe('what to do'),
});

export const failure = z.looseObject({
  error: z.strictObject({
    kind: z
      .enum(['refusal', 'failure', 'interrupted', 'usage', 'defect'])
      .describe('a description that is not sound; a step that did not work; a signal; a wrong command line; a bug'),
    message: z.string().describe('what people read'),
    problems: list(z.string()).describe('of a refusal: each problem with file, line, column and key'),
    refused: list(refused).describe('of a refusal: the same in parts'),
  }),
  steps: list(
    z.strictObject({
      title: z.string(),
      outcome: z.enum(['done', 'failed']),
      words: z.string(),
      seconds: z.number().int(),
    }),
  ).describe('what was done before it failed'),
});
