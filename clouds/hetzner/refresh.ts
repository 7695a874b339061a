import { z } from 'zod';
import { catalog } from '../catalog';
import type { Catalog } from '../catalog';
import { Failure } from '../../platform/failure';
import { fetchJson } from '../refresh/answer';
import type { Asking } from '../refresh/answer';
import { refreshing } from '../refresh/refreshing';
import { hetznerCatalog } from './refresh-catalog';
import { image, loadBalancerType, location, prices, serverType } from './refresh-shapes';

const own = 'https://api.hetzner.cloud/v1';

interface Api {
  readonly from: string;
  readonly headers: Record<string, string>;
}

export const refresh = refreshing({ shape: catalog, ask: refreshHetzner });

export async function refreshHetzner(before: Catalog, { from = own, date, token }: Asking): Promise<Catalog> {
  if (!token) {
    throw new Failure(
      'HCLOUD_TOKEN is not set: the API of Hetzner shows its lists to its customers only; make a token that may read (Console → Security → API tokens) and export it',
    );
  }
  const api = { from, headers: { authorization: `Bearer ${token}` } };
  const responses = {
    serverTypes: await listOf(api, 'server_types', serverType),
    locations: await listOf(api, 'locations', location),
    images: await listOf(api, 'images?type=system&status=available', image),
    loadBalancerTypes: await listOf(api, 'load_balancer_types', loadBalancerType),
    prices: (await fetchJson(`${from}/pricing`, z.object({ pricing: prices }), api.headers)).pricing,
  };
  return hetznerCatalog(responses, before, { date, source: own });
}

/** Reads all pages of a list. */
async function listOf<T>({ from, headers }: Api, path: string, item: z.ZodType<T>): Promise<T[]> {
  const key = path.replace(/\?.*/, '');
  const shape = z.object({
    [key]: z.array(item).min(1),
    meta: z.object({ pagination: z.object({ next_page: z.number().nullable() }) }),
  });
  const items: T[] = [];
  for (let page: number | null = 1; page !== null;) {
    const url = `${from}/${path}${path.includes('?') ? '&' : '?'}per_page=50&page=${page}`;
    const response: Record<string, unknown> = await fetchJson(url, shape, headers);
    items.push(...(response[key] as T[]));
    page = (response['meta'] as { pagination: { next_page: number | null } }).pagination.next_page;
  }
  return items;
}
