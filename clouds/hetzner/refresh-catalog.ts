import type { Catalog, Price } from '../catalog';
import type { HetznerResponses } from './refresh-shapes';
import { hetznerTypes } from './refresh-types';
import { mergeCatalog, rounded } from '../refresh/merge';

/** Families of system images that Strata's roles configure. */
const families = ['debian', 'ubuntu'];

export function hetznerCatalog(
  responses: HetznerResponses,
  before: Catalog,
  origin: { date: string; source: string },
): Catalog {
  const { primary_ips, image, volume } = responses.prices;
  const fresh = {
    ...hetznerTypes(responses, before, origin.date),
    locations: locationsOf(responses, before),
    images: imagesOf(responses),
    loadBalancers: balancersOf(responses),
    ipv4Monthly: byPlace(primary_ips.find(({ type }) => type === 'ipv4')?.prices ?? []),
    volumeGibMonthly: { default: rounded(Number(volume.price_per_gb_month.net)) },
    snapshotGibMonthly: { default: rounded(Number(image.price_per_gb_month.net)) },
  };
  return mergeCatalog(before, fresh, origin);
}

/** Keeps the power grid of each location, because the API does not return it. */
function locationsOf({ locations }: HetznerResponses, before: Catalog): Catalog['locations'] {
  const entries = locations.map(({ name, country, network_zone }) => {
    const grid = before.locations[name]?.grid;
    return [name, { country, ...(grid && { grid }), networkZone: network_zone }] as const;
  });
  return Object.fromEntries(entries);
}

function imagesOf({ images }: HetznerResponses): Catalog['images'] {
  const offered = images.filter(({ os_flavor, deprecated }) => families.includes(os_flavor) && !deprecated);
  const names = offered.map(({ name }) => name).toSorted();
  return Object.fromEntries(names.map((name) => [name, { name, user: 'root' }]));
}

function balancersOf({ loadBalancerTypes }: HetznerResponses): Catalog['loadBalancers'] {
  const entries = loadBalancerTypes.map(({ name, max_services, max_targets, prices }) => {
    return [name, { maxServices: max_services, maxTargets: max_targets, monthly: byPlace(prices) }] as const;
  });
  return Object.fromEntries(entries);
}

function byPlace(prices: HetznerResponses['loadBalancerTypes'][number]['prices']): Price {
  return Object.fromEntries(
    prices.map(({ location, price_monthly }) => [location, rounded(Number(price_monthly.net))]),
  );
}
