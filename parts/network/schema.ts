import { z } from 'zod';
import { cidr, name, word } from '../../config/primitives';

const subnet = z
  .strictObject({
    cidr: cidr.describe('Part of the range of the network, for example `10.42.1.0/24`.'),
    public: z
      .boolean()
      .default(false)
      .describe('Servers here may have a public address; others reach the world through the server with role `nat`.'),
    zone: word.optional().describe('AWS only: availability zone. Default: `compute.zone`.'),
    nat: name
      .optional()
      .describe('Server with role `nat` that this subnet goes out through. Default: the only one there is.'),
  })
  .describe('One subnet.');

export const network = z
  .strictObject({
    cidr: cidr.describe('Private range; everything inside is one network.'),
    subnets: z.record(name, subnet).describe('One per function.'),
  })
  .describe('Private network. Left out where every server has only a public address.');
