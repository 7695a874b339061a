import type { Catalog, ServerType } from '../catalog';
import { perMonth } from '../price';

/** Replaces the fresh parts of a catalog together with their sources and notes; the other parts keep their values and dates. */
export function mergeCatalog(
  before: Catalog,
  fresh: Partial<Catalog>,
  origin: { date: string; source: string },
): Catalog {
  const isKept = ({ parts }: { parts: string[] }) => parts.some((part) => !(part in fresh));
  const oldParts = (entry: { parts: string[] }) => entry.parts.filter((part) => !(part in fresh));
  const parts = Object.keys(fresh);
  return {
    ...before,
    ...fresh,
    ...origin,
    sources: [
      { date: origin.date, page: origin.source, parts, what: parts.join(', ') },
      ...before.sources.filter(isKept).map((source) => ({ ...source, parts: oldParts(source) })),
    ],
    notes: before.notes.filter(isKept).map((note) => ({ ...note, parts: oldParts(note) })),
  };
}

export function cheapestFirst(types: Readonly<Record<string, ServerType>>): Record<string, ServerType> {
  const cost = (type: ServerType) => perMonth(type, Object.keys(type.monthly ?? type.hourly ?? {})[0] ?? '') ?? 0;
  const order = Object.entries(types).toSorted(
    ([name, type], [other, against]) => cost(type) - cost(against) || name.localeCompare(other),
  );
  return Object.fromEntries(order);
}

/** Four decimals: APIs return ten digits, and hourly prices are multiplied by 730. */
export function rounded(amount: number): number {
  return Math.round(amount * 10_000) / 10_000;
}
