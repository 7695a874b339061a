import type { Catalog, ServerType } from '../catalog';
import type { HetznerResponses } from './refresh-shapes';
import { cheapestFirst, rounded } from '../refresh/merge';

type ApiType = HetznerResponses['serverTypes'][number];
type Retired = Catalog['retired'];

/** A type is sold if some location offers it without a past deprecation date. Today's stock is ignored, because it changes by the hour. */
export function hetznerTypes(
  { serverTypes }: HetznerResponses,
  before: Catalog,
  date: string,
): Pick<Catalog, 'types' | 'retired'> {
  const sold = serverTypes.filter((type) => places(type, date).length > 0);
  const types = cheapestFirst(Object.fromEntries(sold.map((type) => [type.name, toType(type, date)])));
  const unsold = serverTypes.filter((type) => !sold.includes(type));
  const retired = {
    ...before.retired,
    ...retiredTypes(unsold, types),
    ...unlistedTypes(serverTypes, before, { types, date }),
  };
  const notSold = Object.entries(retired).filter(([name]) => !(name in types));
  const order = notSold.toSorted(([name], [other]) => name.localeCompare(other));
  return { types, retired: Object.fromEntries(order.map(([name, entry]) => [name, current(entry, retired)])) };
}

function places({ locations }: ApiType, date: string): string[] {
  return locations.flatMap(({ name, deprecation }) =>
    deprecation && deprecation.unavailable_after.slice(0, 10) <= date ? [] : [name],
  );
}

function toType(apiType: ApiType, date: string): ServerType {
  const locations = places(apiType, date);
  const priced = apiType.prices.filter(({ location }) => locations.includes(location));
  return {
    architecture: apiType.architecture === 'arm' ? 'arm64' : 'x86_64',
    cores: apiType.cores,
    diskGib: apiType.disk,
    locations,
    memoryGib: apiType.memory,
    monthly: Object.fromEntries(
      priced.map(({ location, price_monthly }) => [location, rounded(Number(price_monthly.net))]),
    ),
  };
}

function retiredTypes(unsold: readonly ApiType[], types: Catalog['types']): Retired {
  const entries = unsold.flatMap((type) => {
    const since = type.locations.map(({ deprecation }) => deprecation?.unavailable_after.slice(0, 7) ?? '');
    const architecture = type.architecture === 'arm' ? 'arm64' : 'x86_64';
    const instead = successor({ architecture, cores: type.cores, memoryGib: type.memory }, types);
    const last = since.toSorted().at(-1);
    return instead && last ? [[type.name, { instead, since: last }] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Types that the API no longer lists. */
function unlistedTypes(
  apiTypes: readonly ApiType[],
  before: Catalog,
  now: { types: Catalog['types']; date: string },
): Retired {
  const names = new Set(apiTypes.map(({ name }) => name));
  const entries = Object.entries(before.types).flatMap(([name, type]) => {
    const instead = successor(type, now.types);
    return names.has(name) || !instead ? [] : [[name, { instead, since: now.date.slice(0, 7) }] as const];
  });
  return Object.fromEntries(entries);
}

/** The cheapest type that is at least as large. */
function successor(minimum: Pick<ServerType, 'architecture' | 'cores' | 'memoryGib'>, types: Catalog['types']) {
  return Object.entries(types).find(
    ([, { architecture, cores, memoryGib }]) =>
      architecture === minimum.architecture && cores >= minimum.cores && memoryGib >= minimum.memoryGib,
  )?.[0];
}

/** Follows one more replacement: the successor may have been retired too. */
function current(entry: Retired[string], retired: Retired): Retired[string] {
  const next = retired[entry.instead];
  return next ? { ...entry, instead: next.instead } : entry;
}
