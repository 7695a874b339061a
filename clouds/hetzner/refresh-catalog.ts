import type { Catalog, Price } from '../catalog';
import type { HetznerAnswers } from './refresh-shapes';
import { hetznerTypes } from './refresh-types';
import { merged, rounded } from '../refresh/merge';

/** Families of system images that Strata's roles configure. */
const families = ['debian', 'ubuntu'];

export function hetznerCatalog(
  answers: HetznerAnswers,
  before: Catalog,
  answered: { date: string; source: string },
): Catalog {
  const { primary_ips, image, volume } = answers.prices;
  const fresh = {
    ...hetznerTypes(answers, before, answered.date),
    locations: locationsOf(answers, before),
    images: imagesOf(answers),
    loadBalancers: balancersOf(answers),
    ipv4Monthly: byPlace(primary_ips.find(({ type }) => type === 'ipv4')?.prices ?? []),
    volumeGibMonthly: { default: rounded(Number(volume.price_per_gb_month.net)) },
    snapshotGibMonthly: { default: rounded(Number(image.price_per_gb_month.net)) },
  };
  return merged(before, fresh, answered);
}

/** Which grid a place is on, the API does not know. */
function locationsOf({ locations }: HetznerAnswers, before: Catalog): Catalog['locations'] {
  const entries = locations.map(({ name, country, network_zone }) => {
    const grid = before.locations[name]?.grid;
    return [name, { country, ...(grid && { grid }), networkZone: network_zone }] as const;
  });
  return Object.fromEntries(entries);
}

function imagesOf({ images }: HetznerAnswers): Catalog['images'] {
  const offered = images.filter(({ os_flavor, deprecated }) => families.includes(os_flavor) && !deprecated);
  const names = offered.map(({ name }) => name).toSorted();
  return Object.fromEntries(names.map((name) => [name, { name, user: 'root' }]));
}

function balancersOf({ loadBalancerTypes }: HetznerAnswers): Catalog['loadBalancers'] {
  const entries = loadBalancerTypes.map(({ name, max_services, max_targets, prices }) => {
    return [name, { maxServices: max_services, maxTargets: max_targets, monthly: byPlace(prices) }] as const;
  });
  return Object.fromEntries(entries);
}

function byPlace(prices: HetznerAnswers['loadBalancerTypes'][number]['prices']): Price {
  return Object.fromEntries(
    prices.map(({ location, price_monthly }) => [location, rounded(Number(price_monthly.net))]),
  );
}
