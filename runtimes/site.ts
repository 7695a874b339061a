/** Schema of what a site has besides its name, the same for every runtime. */
import { z } from 'zod';
import { hostname, sitePath, wholeNumber } from '../config/primitives';

export const site = z
  .strictObject({
    aliases: z.array(hostname).default([]).describe('More names that show the same site.'),
    redirectsFrom: z
      .array(hostname)
      .default([])
      .describe('Names that redirect to `host`, with the path and the query: `[www.shop.example.org]`.'),
    paths: z
      .array(sitePath)
      .default([])
      .describe(
        'This service gets only these paths and all below them, such as `[/api]`; another service with the same `host` gets the rest.',
      ),
    bodyMaxMib: wholeNumber(1, 102_400)
      .default(10)
      .describe('Largest body of a request, such as an upload; a larger one gets status 413.'),
    timeoutSeconds: wholeNumber(1, 86_400)
      .optional()
      .describe(
        'How long the service may send nothing before the visitor gets status 504. Default: 60, or 3600 with `websocket`.',
      ),
    buffered: z
      .boolean()
      .default(true)
      .describe('`false` sends each piece of a response at once, as server-sent events need.'),
  })
  .describe('What the proxy does for the site at `host`.');
