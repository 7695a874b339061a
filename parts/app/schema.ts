import { z } from 'zod';
import { plannedRuntimes, runtimes } from '../../runtimes/runtimes';
import { name } from '../../config/primitives';

type Schema = (typeof runtimes)[keyof typeof runtimes]['schema'];

const [first, ...others] = Object.values(runtimes).map(({ schema }): Schema => schema);
const app = z
  .discriminatedUnion('runtime', [
    first!,
    ...others,
    z.looseObject({ runtime: z.enum(plannedRuntimes).describe('Planned, not implemented yet.') }),
  ])
  .describe('One application.');

export const apps = z.record(name, app).default({}).describe('Applications, keyed by name.');
