/** Channel: the space between two rows. Its contents from top to bottom. */
import { pad } from './cards';
import { hasBox } from './columns';
import type { Pin } from './nets';
import type { Stack } from './stack';
import type { Row } from './rows';
import { tracksOf } from './tracks';

export interface Channel {
  /** Padding below boxes that end with the row above. */
  readonly foot: number;
  readonly labels: Readonly<Record<Pin['edge'], boolean>>;
  /** Whether the frame of `infra` begins, or ends, in this channel. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly title: number;
  readonly tracks: readonly string[];
  /** Titles of the boxes that begin with the next row. */
  readonly head: number;
}

/** Height of a box's title, above its cards. */
export const headHeight = 42;
export const labelHeight = 18;
/** Distance between a label and the end of its arrow: room for the arrow head. */
export const labelGap = 10;

/** @param at index of the row above; -1: the top of the diagram */
export function channelOf({ rows, nets, pins }: Stack, at: number): Channel {
  const [above, below] = [rows[at], rows[at + 1]];
  const ends = above?.band !== below?.band;
  const labelled = nets.flatMap(({ hops }) => hops.flatMap((hop) => hop.pins)).filter(({ label }) => label !== null);
  const has = (edge: Pin['edge']) => labelled.some((pin) => pin.channel === at && pin.edge === edge);
  const opens = above?.part !== 'infra' && below?.part === 'infra';
  return {
    foot: ends && boxed(above) ? pad : 0,
    labels: { top: has('top'), bottom: has('bottom') },
    opens,
    closes: above?.part === 'infra' && below?.part !== 'infra',
    title: opens ? headHeight : 0,
    tracks: tracksOf(at, nets, pins),
    head: ends && boxed(below) ? headHeight : 0,
  };
}

export function labelSpace(labelled: boolean): number {
  return labelled ? labelHeight + labelGap + 2 : 0;
}

function boxed(row: Row | undefined): boolean {
  return row !== undefined && row.groups.some(({ zone }) => zone !== null && hasBox(zone));
}
