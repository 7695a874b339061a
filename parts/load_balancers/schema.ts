import { z } from 'zod';
import { loadBalancerTls } from '../../config/vocabulary';
import { absolutePath, address, name, port, certificateName } from '../../config/primitives';

const loadBalancerHealth = z
  .strictObject({ path: absolutePath.describe('URL path that answers 200 while the site is healthy.') })
  .describe('Health check of the servers.');

const loadBalancer = z
  .strictObject({
    size: z
      .string()
      .default('small')
      .describe("`small`, `medium`, `large`, or a type in the provider's own words, for example `lb11`."),
    subnet: name.describe('Subnet of `network.subnets` that it reaches the servers from.'),
    address: address.optional().describe('Hetzner only: its private address inside that subnet.'),
    servers: z.array(name).min(1).describe('Servers behind it, reached by their private addresses.'),
    tls: z
      .enum(loadBalancerTls)
      .default('passthrough')
      .describe(
        '`passthrough` forwards 80 and 443 unchanged, with the PROXY protocol; `terminate` terminates TLS with a certificate and redirects HTTP to HTTPS.',
      ),
    certificate: certificateName
      .optional()
      .describe(
        'With `terminate`: name of a certificate that you uploaded yourself (at AWS: its domain). Default: the cloud issues one for the names that point here.',
      ),
    targetPort: port.default(80).describe('With `terminate`: port that the servers answer HTTP on.'),
    stickySessions: z
      .boolean()
      .default(false)
      .describe('Sticky sessions: all requests of a visitor go to the same server.'),
    health: loadBalancerHealth.optional().describe('Default: the port accepts connections.'),
    protected: z.boolean().default(true).describe('The cloud refuses to delete it until this says `false`.'),
  })
  .describe('One load balancer.');

export const loadBalancers = z
  .record(name, loadBalancer)
  .default({})
  .describe('Load balancers, keyed by name. Names of sites whose servers are all behind one point at it.');
