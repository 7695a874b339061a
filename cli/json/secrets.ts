import { z } from 'zod';
import { environment, list } from './shapes';

const owner = z.string().describe('an app, <app>.<service>, or registries');
const origin = z.enum(['made', 'given']).describe('made by Strata, or given by a person');

export const secretsAnswer = z.strictObject({
  environment,
  secrets: list(
    z.strictObject({
      owner,
      name: z.string(),
      origin,
      hasValue: z.boolean(),
      setAt: z.string().nullable().describe('of the last set or rotate on this machine; null: not known'),
    }),
  ),
});

export const storedSecretAnswer = z.strictObject({
  environment,
  owner,
  name: z.string(),
  origin,
  next: z.string().describe('the command that brings the value to the hosts'),
});
