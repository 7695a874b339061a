import { z } from 'zod';
import { ranges } from '../catalog';
import type { Ranges } from '../catalog';
import { fetchJson } from '../refresh/answer';
import type { Asking } from '../refresh/answer';
import { refreshing } from '../refresh/refreshing';

const api = 'https://api.cloudflare.com/client/v4';

/** https://developers.cloudflare.com/api/resources/ips/methods/list/ */
const responseShape = z.object({
  success: z.literal(true),
  result: z.object({ ipv4_cidrs: z.array(z.cidrv4()).min(1), ipv6_cidrs: z.array(z.cidrv6()).min(1) }),
});

export type CloudflareResponse = z.infer<typeof responseShape>;

export const refresh = refreshing({ shape: ranges, ask: refreshCloudflare });

export async function refreshCloudflare(_before: Ranges, { from = api, date }: Asking): Promise<Ranges> {
  return cloudflareRanges(await fetchJson(`${from}/ips`, responseShape), date);
}

export function cloudflareRanges({ result }: CloudflareResponse, date: string): Ranges {
  return { date, ipv4: result.ipv4_cidrs, ipv6: result.ipv6_cidrs, source: `${api}/ips` };
}
