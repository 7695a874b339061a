/**
 * Schema of `environments/<name>.yaml`: the keys of every part. Maps are keyed by name, so that removing an entry never
 * renames another one. Providers, runtimes and roles that are planned but not implemented are listed in
 * `config/vocabulary.ts` and `runtimes/runtimes.ts`.
 */
import { z } from 'zod';
import { name } from '../config/primitives';
import { serverRoles } from './all/roles';
import { eachPart, mergeDistinct } from './all/each';
import type { Merged, Parts } from './all/each';
import { serverKeys } from './servers/schema';

type RootKeys = Merged<Parts[keyof Parts]['keys']['root']>;
type ServerKeys = Merged<Parts[keyof Parts]['keys']['server']>;

const server = z
  .strictObject({
    ...serverKeys,
    roles: z
      .array(z.string())
      .default([])
      .describe(`What the server does: ${serverRoles().join(', ')}. Every server is hardened whatever its roles.`),
    ...(mergeDistinct(eachPart().map(({ keys }) => keys.server)) as ServerKeys),
  })
  .describe('One server.');

export const descriptionSchema = z
  .strictObject({
    version: z.literal(1).describe('Format of this file.'),
    project: name.describe('First part of every name in the cloud. This value cannot be changed later.'),
    servers: z.record(name, server).describe('Servers, keyed by name.'),
    ...(mergeDistinct(eachPart().map(({ keys }) => keys.root)) as RootKeys),
  })
  .describe('One environment: everything Strata builds and keeps true.');

/** A description that matches the schema, with defaults filled in; the rules across keys have not run yet. */
export type Description = z.infer<typeof descriptionSchema>;
