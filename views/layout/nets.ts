/** Net: links with the same label between the same rows, drawn as one tree of lines with one label per end. */
import type { Link, LinkKind } from '../links';
import type { Row } from './rows';

export interface Net {
  readonly key: string;
  readonly kind: LinkKind;
  readonly label: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly hops: readonly Hop[];
}

/** The part of a net between two rows. */
export interface Hop {
  /** Index of the row above the channel. */
  readonly channel: number;
  readonly pins: readonly Pin[];
}

/** Pin: a point where the line of a net crosses the edge of a channel. */
export interface Pin {
  readonly net: string;
  readonly channel: number;
  /** Edge of the channel: `top` is the underside of the row above. */
  readonly edge: 'top' | 'bottom';
  /** Node or zone; null: the net passes through the row. */
  readonly at: string | null;
  /** Label at the arrow head; null: the line starts here or passes through. */
  readonly label: string | null;
}

export type Home = ReadonlyMap<string, number>;

/** Row index of every node, and of the first row of every zone. */
export function homesOf(rows: readonly Row[]): Home {
  const homes = new Map<string, number>();
  rows.forEach(({ groups }, at) =>
    groups.forEach(({ zone, nodes }) => {
      if (zone && !homes.has(zone.id)) homes.set(zone.id, at);
      nodes.forEach(({ id }) => homes.set(id, at));
    }),
  );
  return homes;
}

export function netsOf(links: readonly Link[], homes: Home): Net[] {
  const visibleLinks = links.filter(({ from, to }) => homes.has(from) && homes.has(to));
  const sides = visibleLinks.map((link) => ({ ...link, side: side(homes.get(link.from)!, homes.get(link.to)!) }));
  const starts = grouped(sides, ({ kind, label, from, to, side }) =>
    [kind, label, homes.get(from), side, to].join(' '),
  );
  const trees = grouped([...starts.values()], ([first, ...others]) => {
    const { kind, label, side } = first!;
    return [kind, label, side, ...[first!, ...others].map(({ from }) => from).sort()].join(' ');
  });
  return [...trees].map(([key, members]) => {
    const { kind, label } = members[0]![0]!;
    const from = [...new Set(members[0]!.map((link) => link.from))];
    const to = members.map((links) => links[0]!.to);
    return { key, kind, label, from, to, hops: hopsOf({ key, label, from, to }, homes) };
  });
}

/** Links within a row use the same channel as links to the row below. */
function side(from: number, to: number): string {
  return to === from || to === from + 1 ? 'near' : String(to);
}

function hopsOf({ key, label, from, to }: Pick<Net, 'key' | 'label' | 'from' | 'to'>, homes: Home): Hop[] {
  const start = homes.get(from[0]!)!;
  const ends = to.map((id) => homes.get(id)!);
  const end = Math.max(...ends);
  const up = end < start;
  const channels = up ? range(end, start - 1).reverse() : range(start, Math.max(start, end - 1));
  return channels.map((channel, at) => {
    const pin = (edge: Pin['edge'], id: string | null, text: string | null = null): Pin => ({
      net: key,
      channel,
      edge,
      at: id,
      label: text,
    });
    const near = up ? 'bottom' : 'top';
    const far = up ? 'top' : 'bottom';
    const starts = at === 0 ? from.map((id) => pin(near, id)) : [pin(near, null)];
    const last = at === channels.length - 1;
    const targets = to.map((id) => pin(homes.get(id) === channel ? 'top' : 'bottom', id, label));
    return { channel, pins: [...starts, ...(last ? targets : [pin(far, null)])] };
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  items.forEach((item) => groups.set(key(item), [...(groups.get(key(item)) ?? []), item]));
  return groups;
}
