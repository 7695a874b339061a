/**
 * What may be written in `environments/<name>.yaml`: the keys of every part. Maps are keyed by name, so that removing an
 * entry never renames its neighbours. Providers, runtimes and roles that are known but not built yet are listed in
 * `config/vocabulary.ts` and `runtimes/runtimes.ts`.
 */
import { z } from 'zod';
import { name } from '../config/primitives';
import { serverRoles } from './all/roles';
import { eachPart, merged } from './all/each';
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
    ...(merged(eachPart().map(({ keys }) => keys.server)) as ServerKeys),
  })
  .describe('One server.');

export const descriptionSchema = z
  .strictObject({
    version: z.literal(1).describe('Format of this file.'),
    project: name.describe('First part of every name in the cloud. This value cannot be changed later.'),
    servers: z.record(name, server).describe('Servers, keyed by name.'),
    ...(merged(eachPart().map(({ keys }) => keys.root)) as RootKeys),
  })
  .describe('One environment: everything Strata builds and keeps true.');

/** A checked description: right in shape, defaults filled in, before the rules across keys. */
export type Description = z.infer<typeof descriptionSchema>;
