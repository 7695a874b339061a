import { z } from 'zod';
import { catalog } from '../catalog';
import type { Catalog, Price, ServerType } from '../catalog';
import { hoursPerMonth } from '../price';
import { fetchJson, unexpectedResponse } from '../refresh/answer';
import type { Asking } from '../refresh/answer';
import { refreshing } from '../refresh/refreshing';
import { cheapestFirst, mergeCatalog, rounded } from '../refresh/merge';

const api = 'https://api.ovh.com/1.0';
const catalogPath = '/order/catalog/public/cloud?ovhSubsidiary=FR';
/** General purpose, compute, discovery and memory; no Windows, no graphics, no metal. */
const flavors = /^[bcdr]\d-\d+$/;
const units = 100_000_000;

const technical = z.object({
  cpu: z.object({ cores: z.int() }),
  memory: z.object({ size: z.number() }),
  storage: z.object({ disks: z.array(z.object({ capacity: z.int(), number: z.int().optional() })).min(1) }),
});

const addon = z.object({
  planCode: z.string(),
  pricings: z.array(z.object({ price: z.number() })),
  blobs: z.object({ tags: z.array(z.string()).nullish(), technical: z.unknown().optional() }).nullish(),
});

/** https://eu.api.ovh.com/console/?section=%2Forder&branch=v1#get-/order/catalog/public/cloud */
const orderCatalog = z.object({ locale: z.object({ currencyCode: z.literal('EUR') }), addons: z.array(addon).min(1) });

type PriceOf = (planCode: string, times?: number) => Price | undefined;
export type OvhResponse = z.infer<typeof orderCatalog>;

export const refresh = refreshing({ shape: catalog, ask: refreshOvh });

export async function refreshOvh(before: Catalog, { from = api, date }: Asking): Promise<Catalog> {
  const url = `${from}${catalogPath}`;
  const fresh = ovhCatalog(await fetchJson(url, orderCatalog), before, date);
  if (Object.keys(fresh.types).length === 0) throw unexpectedResponse(url, 'no flavor is in it');
  return fresh;
}

export function ovhCatalog({ addons }: OvhResponse, before: Catalog, date: string): Catalog {
  const sold = addons.filter(({ blobs }) => isSold(blobs?.tags ?? []));
  const prices = new Map(sold.map(({ planCode, pricings }) => [planCode, pricings[0] && pricings[0].price / units]));
  const price: PriceOf = (code, times = 1) => {
    const amount = prices.get(code);
    return amount === undefined ? undefined : { default: rounded(amount * times) };
  };
  const balancers = { small: 's', medium: 'm', large: 'l' };
  const fresh = {
    types: typesOf(sold, price),
    loadBalancers: entriesByName(balancers, (size) => ({
      hourly: price(`octavia-loadbalancer.loadbalancer-${size}.hour.consumption`),
    })),
    gateways: entriesByName({ s: 's', m: 'm', l: 'l' }, (size) => ({
      monthly: price(`gateway.${size}.month.consumption`),
    })),
    floatingIpMonthly: price('floatingip.floatingip.month.consumption'),
    volumeGibMonthly: price('volume.classic.consumption', hoursPerMonth),
    objectStorage: objectStorage(price('storage-standard.consumption', hoursPerMonth)),
  };
  const parts = Object.entries(fresh).filter(([, value]) => value !== undefined);
  return mergeCatalog(before, Object.fromEntries(parts), { date, source: `${api}${catalogPath}` });
}

function isSold(tags: readonly string[]): boolean {
  return !tags.includes('legacy') && (tags.includes('active') || !tags.includes('coming_soon'));
}

function typesOf(plans: OvhResponse['addons'], price: PriceOf): Catalog['types'] {
  const types = plans.flatMap(({ planCode, blobs }): [string, ServerType][] => {
    const flavor = planCode.replace(/\.consumption$/, '');
    const parsed = technical.safeParse(blobs?.technical);
    if (!flavors.test(flavor) || !parsed.success) return [];
    const { cpu, memory, storage } = parsed.data;
    const disk = storage.disks[0]!;
    const monthly = price(`${flavor}.monthly.postpaid`);
    const type: ServerType = {
      architecture: 'x86_64',
      cores: cpu.cores,
      diskGib: disk.capacity * (disk.number ?? 1),
      hourly: price(planCode),
      memoryGib: memory.size,
      ...(monthly && { monthly }),
    };
    return [[flavor, type]];
  });
  return cheapestFirst(Object.fromEntries(types));
}

/** @returns undefined if a price is missing in the response; then the old entries stay */
function entriesByName<T extends object>(words: Readonly<Record<string, string>>, entry: (word: string) => T) {
  const entries = Object.entries(words).map(([name, word]) => [name, entry(word)] as const);
  const missing = entries.some(([, value]) => Object.values(value).includes(undefined));
  return missing ? undefined : Object.fromEntries(entries);
}

function objectStorage(price: Price | undefined): Catalog['objectStorage'] {
  const gibMonthly = price?.['default'];
  return gibMonthly === undefined ? undefined : { baseMonthly: 0, gibMonthly, includedGib: 0 };
}
