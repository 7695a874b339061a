import { z } from 'zod';
import { choices } from '../../config/vocabulary';
import { email, url } from '../../config/primitives';

export const proxy = z
  .strictObject({
    kind: z
      .enum([...choices.proxy.built, ...choices.proxy.planned])
      .default('nginx')
      .describe('`nginx`. Planned, not implemented yet: `traefik`.'),
    acme: z
      .strictObject({
        email: email.describe('Address that the certificate authority writes to when a renewal fails.'),
        server: url
          .default('https://acme-v02.api.letsencrypt.org/directory')
          .describe('ACME directory of the certificate authority.'),
      })
      .optional()
      .describe('Certificates by ACME. Left out: HTTP only, for a proxy behind a load balancer that terminates TLS.'),
  })
  .describe('Reverse proxy on ports 80 and 443 of servers with role `proxy`.');
