/** Where lines meet the edges of cards: apart from each other, and straight where that is possible. */
import { pinGap, pinWidth } from './cards';
import type { Edge } from './edges';
import type { Pin } from './nets';
import { passageKey, rowOf } from './passages';
import type { Ground, Passages } from './passages';
import { spread } from './spread';
import type { Wish } from './spread';

/** x of every pin. */
export type Pins = ReadonlyMap<Pin, number>;

/** Distance to lines of other nets, and how far a pin may leave its place for it. */
const tries = [
  [7, 0],
  [4, 2],
  [2, 3],
] as const;

interface Board extends Ground {
  readonly pins: readonly Pin[];
  readonly placed: Map<Pin, number>;
}

export function pinsOf(ground: Ground & { readonly passages: Passages }): Pins {
  const pins = ground.nets.flatMap(({ hops }) => hops.flatMap((hop) => hop.pins));
  const through = pins.filter(({ at }) => at === null);
  const placed = new Map(through.map((pin) => [pin, ground.passages.get(passageKey(pin.net, rowOf(pin)))!]));
  const board = { ...ground, pins, placed };
  const ids = ground.rows.flatMap(({ groups }) =>
    groups.flatMap(({ zone, nodes }) => [...(zone ? [zone.id] : []), ...nodes.map(({ id }) => id)]),
  );
  // From the second time on the other ends are known; what can be straight is so after the third.
  [...ids, ...ids, ...ids].forEach((id) => (['bottom', 'top'] as const).forEach((edge) => placeSide(id, edge, board)));
  return placed;
}

function placeSide(id: string, edge: Pin['edge'], board: Board): void {
  const side = board.pins.filter((pin) => pin.at === id && pin.edge === edge);
  if (side.length === 0) return;
  const room = board.edges(id, edge);
  side.forEach((pin) => board.placed.delete(pin));
  const wished = side.map((pin) => ({ pin, ...aim(pin, room, board) }));
  const ordered = wished.sort((one, other) => one.towards - other.towards);
  const lefts = spread(ordered, { ...room, gap: pinGap });
  let free = room.from;
  ordered.forEach(({ pin, width }, at) => {
    const rest = ordered.slice(at + 1).reduce((sum, later) => sum + later.width + pinGap, 0);
    const range = { from: free + width / 2, to: room.to - rest - width / 2 };
    const wanted = Math.max(lefts[at]! + width / 2, range.from);
    const x = room.from === room.to ? room.from : nearestFree(wanted, range, linesNear(pin, board));
    board.placed.set(pin, x);
    free = x + width / 2 + pinGap;
  });
}

/** Straight over or under the other end where both edges allow it. */
function aim(pin: Pin, room: Edge, { pins, placed, edges }: Board): Wish & { readonly towards: number } {
  const others = pins.filter((other) => other.net === pin.net && other.channel === pin.channel && other !== pin);
  const reach = others.map((other) => {
    const x = placed.get(other);
    return { ...(x === undefined ? edges(other.at!, other.edge) : { from: x, to: x }), edge: other.edge };
  });
  const towards = reach.reduce((sum, { from, to }) => sum + (from + to) / 2, 0) / reach.length;
  const half = pinWidth(pin) / 2;
  const shared = reach
    .filter(({ edge }) => edge !== pin.edge)
    .map(({ from, to }) => ({ from: Math.max(from, room.from + half), to: Math.min(to, room.to - half) }))
    .find(({ from, to }) => from <= to);
  const { from, to } = shared ?? room;
  return {
    towards,
    width: 2 * half,
    middle: Math.round((from + to) / 2),
    weight: weightOf(shared !== undefined, others.length),
  };
}

/** A line of its own that can be straight is worth more than the branch of a tree. */
function weightOf(straight: boolean, others: number): number {
  if (!straight) return 1;
  return others === 1 ? 1000 : 30;
}

/** Where lines of others are in the same channel. */
function linesNear({ channel, net }: Pin, { pins, placed }: Board): number[] {
  const others = pins.filter((other) => other.channel === channel && other.net !== net);
  return others.flatMap((other) => placed.get(other) ?? []);
}

/** Where there is no room for the full distance, it is less, and goes into the gaps between pins. */
function nearestFree(wanted: number, range: Edge, taken: readonly number[]): number {
  for (const [distance, more] of tries) {
    const [least, most] = [range.from - more, range.to + more];
    const fits = (x: number) => x >= least && x <= most && taken.every((other) => Math.abs(other - x) >= distance);
    for (let step = 0; step <= most - least; step++) {
      const free = [wanted + step, wanted - step].find(fits);
      if (free !== undefined) return free;
    }
  }
  return wanted;
}
