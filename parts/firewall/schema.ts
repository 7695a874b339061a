import { z } from 'zod';
import { name, port, portRange } from '../../config/primitives';

const openPort = z
  .strictObject({
    port: z
      .union([port, portRange], { error: 'a port from 1 to 65535, or a range such as `8000:8100`; correct it' })
      .describe('One port, or a range such as `8000:8100`.'),
    protocol: z.enum(['tcp', 'udp']).default('tcp').describe('Transport: `tcp` or `udp`.'),
    from: z
      .array(z.string())
      .min(1)
      .describe(
        'Who may connect: `internet`, `network`, `admin`, `cloudflare`, a server, `role:<role>`, or a CIDR such as `203.0.113.7/32`.',
      ),
  })
  .describe('One open port.');

/** A key of each server. */
export const ports = z
  .record(name, openPort)
  .default({})
  .describe('Open ports in addition to SSH, the proxy and PostgreSQL, which open their own.');
