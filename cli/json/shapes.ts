/** What several answers have in common. */
import { z } from 'zod';

export const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();

export const environment = z.string().describe('name of its file in environments/, without .yaml');

export const checks = list(
  z.strictObject({
    name: z.string(),
    outcome: z.enum(['passed', 'failed', 'not observable here']),
    reason: z.string(),
  }),
);

export const places = list(
  z.strictObject({ line: z.number().int(), written: z.string().describe('the line as it is now') }),
);

export const failure = z.looseObject({
  error: z.strictObject({
    kind: z
      .enum(['refusal', 'failure', 'interrupted', 'usage', 'defect'])
      .describe('a description that is not sound; a step that did not work; a signal; a wrong command line; a bug'),
    message: z.string().describe('what people read'),
    problems: list(z.string()).describe('of a refusal: each problem with file, line, column and key'),
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
