import type { Catalog, ServerType } from '../catalog';
import type { HetznerAnswers } from './refresh-shapes';
import { cheapestFirst, rounded } from '../refresh/merge';

type Answered = HetznerAnswers['serverTypes'][number];
type Retired = Catalog['retired'];

/** Sold is what is offered and not past its end in a place; whether one is in stock today is not asked, that changes by the hour. */
export function hetznerTypes(
  { serverTypes }: HetznerAnswers,
  before: Catalog,
  date: string,
): Pick<Catalog, 'types' | 'retired'> {
  const sold = serverTypes.filter((type) => places(type, date).length > 0);
  const types = cheapestFirst(Object.fromEntries(sold.map((type) => [type.name, toType(type, date)])));
  const gone = serverTypes.filter((type) => !sold.includes(type));
  const retired = { ...before.retired, ...ended(gone, types), ...vanished(serverTypes, before, { types, date }) };
  const kept = Object.entries(retired).filter(([name]) => !(name in types));
  const order = kept.toSorted(([name], [other]) => name.localeCompare(other));
  return { types, retired: Object.fromEntries(order.map(([name, entry]) => [name, current(entry, retired)])) };
}

function places({ locations }: Answered, date: string): string[] {
  return locations.flatMap(({ name, deprecation }) =>
    deprecation && deprecation.unavailable_after.slice(0, 10) <= date ? [] : [name],
  );
}

function toType(answered: Answered, date: string): ServerType {
  const locations = places(answered, date);
  const priced = answered.prices.filter(({ location }) => locations.includes(location));
  return {
    architecture: answered.architecture === 'arm' ? 'arm64' : 'x86_64',
    cores: answered.cores,
    diskGib: answered.disk,
    locations,
    memoryGib: answered.memory,
    monthly: Object.fromEntries(
      priced.map(({ location, price_monthly }) => [location, rounded(Number(price_monthly.net))]),
    ),
  };
}

function ended(gone: readonly Answered[], types: Catalog['types']): Retired {
  const entries = gone.flatMap((type) => {
    const since = type.locations.map(({ deprecation }) => deprecation?.unavailable_after.slice(0, 7) ?? '');
    const architecture = type.architecture === 'arm' ? 'arm64' : 'x86_64';
    const instead = successor({ architecture, cores: type.cores, memoryGib: type.memory }, types);
    const last = since.toSorted().at(-1);
    return instead && last ? [[type.name, { instead, since: last }] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** What the API no longer lists at all. */
function vanished(
  answered: readonly Answered[],
  before: Catalog,
  now: { types: Catalog['types']; date: string },
): Retired {
  const listed = new Set(answered.map(({ name }) => name));
  const entries = Object.entries(before.types).flatMap(([name, type]) => {
    const instead = successor(type, now.types);
    return listed.has(name) || !instead ? [] : [[name, { instead, since: now.date.slice(0, 7) }] as const];
  });
  return Object.fromEntries(entries);
}

/** The cheapest type that is at least as large. */
function successor(wanted: Pick<ServerType, 'architecture' | 'cores' | 'memoryGib'>, types: Catalog['types']) {
  return Object.entries(types).find(
    ([, { architecture, cores, memoryGib }]) =>
      architecture === wanted.architecture && cores >= wanted.cores && memoryGib >= wanted.memoryGib,
  )?.[0];
}

/** What replaced a type may have been replaced since. */
function current(entry: Retired[string], retired: Retired): Retired[string] {
  const next = retired[entry.instead];
  return next ? { ...entry, instead: next.instead } : entry;
}
