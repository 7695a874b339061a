import { z } from 'zod';
import { url } from '../../config/primitives';

export const docker = z
  .strictObject({
    registryMirrors: z.array(url).default([]).describe('Mirrors of Docker Hub, tried first.'),
  })
  .describe('Docker, on servers that run apps.');
