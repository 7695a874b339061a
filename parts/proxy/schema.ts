import { z } from 'zod';
import { choices } from '../../config/vocabulary';
import { email, url } from '../../config/primitives';

export const proxy = z
  .strictObject({
    kind: z
      .enum([...choices.proxy.built, ...choices.proxy.planned])
      .default('nginx')
      .describe('`nginx`. Known, not built yet: `traefik`.'),
    acme: z
      .strictObject({
        email: email.describe('Certificate authority writes here when a renewal fails.'),
        server: url
          .default('https://acme-v02.api.letsencrypt.org/directory')
          .describe('ACME directory of the certificate authority.'),
      })
      .optional()
      .describe('Certificates by ACME. Left out: HTTP only, for a proxy behind something that ends TLS.'),
  })
  .describe('What answers on ports 80 and 443 of servers with role `proxy`.');
