import { z } from 'zod';
import { name } from '../../config/primitives';
import { service } from '../service';

export const composeApp = z.strictObject({
  runtime: z.literal('compose').describe('Containers by Docker Compose on each of `servers`.'),
  servers: z.array(name).min(1).describe('Servers with role `app` that run it.'),
  services: z.record(name, service).describe('Services, keyed by name.'),
});
