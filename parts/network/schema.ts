import { z } from 'zod';
import { cidr, name, word } from '../../config/primitives';

const subnet = z
  .strictObject({
    cidr: cidr.describe('Part of the range of the network, for example `10.42.1.0/24`.'),
    public: z
      .boolean()
      .default(false)
      .describe(
        'Servers here may have a public address; other subnets reach the internet through the server with role `nat`.',
      ),
    zone: word.optional().describe('AWS only: availability zone. Default: `compute.zone`.'),
    nat: name
      .optional()
      .describe('Server with role `nat` that is the gateway of this subnet. Default: the only server with that role.'),
  })
  .describe('One subnet.');

export const network = z
  .strictObject({
    cidr: cidr.describe('Private range of the network.'),
    subnets: z.record(name, subnet).describe('One per function.'),
  })
  .describe('Private network. Left out where every server has only a public address.');
