import { z } from 'zod';
import { absolutePath, name, wholeNumber } from '../../config/primitives';

const volume = z
  .strictObject({
    sizeGib: wholeNumber(10, 10240).describe('Size in GiB; it can grow, never shrink.'),
    path: absolutePath.describe('Folder it is mounted on, for example `/var/lib/postgresql`.'),
    protected: z.boolean().default(true).describe('Terraform refuses to destroy it until this says `false`.'),
  })
  .describe('An additional disk, which is kept when the server is destroyed.');

/** A key of each server. */
export const volumes = z
  .record(name, volume)
  .default({})
  .describe('Disks in addition to the root disk, keyed by name (AWS and Hetzner).');
