import type { Catalog, ServerType } from '../catalog';
import { perMonth } from '../price';

/** What a cloud answered replaces those parts of its file, with what was said of where they came from; the rest stays, dated as it was. */
export function merged(before: Catalog, fresh: Partial<Catalog>, answered: { date: string; source: string }): Catalog {
  const stays = ({ parts }: { parts: string[] }) => parts.some((part) => !(part in fresh));
  const rest = (entry: { parts: string[] }) => entry.parts.filter((part) => !(part in fresh));
  const parts = Object.keys(fresh);
  return {
    ...before,
    ...fresh,
    ...answered,
    sources: [
      { date: answered.date, page: answered.source, parts, what: parts.join(', ') },
      ...before.sources.filter(stays).map((source) => ({ ...source, parts: rest(source) })),
    ],
    notes: before.notes.filter(stays).map((note) => ({ ...note, parts: rest(note) })),
  };
}

export function cheapestFirst(types: Readonly<Record<string, ServerType>>): Record<string, ServerType> {
  const cost = (type: ServerType) => perMonth(type, Object.keys(type.monthly ?? type.hourly ?? {})[0] ?? '') ?? 0;
  const order = Object.entries(types).toSorted(
    ([name, type], [other, against]) => cost(type) - cost(against) || name.localeCompare(other),
  );
  return Object.fromEntries(order);
}

/** Figures come as texts with ten digits, or as hours times 730. */
export function rounded(amount: number): number {
  return Math.round(amount * 10_000) / 10_000;
}
