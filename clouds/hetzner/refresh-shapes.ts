/** The fields of Hetzner's API responses that are used: https://docs.hetzner.cloud/reference/cloud */
import { z } from 'zod';

export interface HetznerResponses {
  readonly serverTypes: z.infer<typeof serverType>[];
  readonly locations: z.infer<typeof location>[];
  readonly images: z.infer<typeof image>[];
  readonly loadBalancerTypes: z.infer<typeof loadBalancerType>[];
  readonly prices: z.infer<typeof prices>;
}

const amount = z.object({ net: z.string().regex(/^\d+(\.\d+)?$/) });
const pricesByLocation = z.array(z.object({ location: z.string(), price_monthly: amount }));

export const serverType = z.object({
  name: z.string(),
  cores: z.int(),
  memory: z.number(),
  disk: z.int(),
  architecture: z.enum(['x86', 'arm']),
  prices: pricesByLocation,
  locations: z.array(
    z.object({ name: z.string(), deprecation: z.object({ unavailable_after: z.string() }).nullish() }),
  ),
});

export const location = z.object({ name: z.string(), country: z.string(), network_zone: z.string() });

export const image = z.object({
  name: z.string(),
  os_flavor: z.string(),
  deprecated: z.string().nullish(),
});

export const loadBalancerType = z.object({
  name: z.string(),
  max_services: z.int(),
  max_targets: z.int(),
  prices: pricesByLocation,
});

export const prices = z.object({
  currency: z.literal('EUR'),
  primary_ips: z.array(z.object({ type: z.string(), prices: pricesByLocation })),
  image: z.object({ price_per_gb_month: amount }),
  volume: z.object({ price_per_gb_month: amount }),
});
