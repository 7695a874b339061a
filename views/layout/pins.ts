/** Horizontal positions (x) of pins: with a minimum distance, and in a straight line where possible. */
import { pinGap, pinWidth } from './cards';
import type { Edge } from './edges';
import type { Pin } from './nets';
import { passageKey, rowOf } from './passages';
import type { Ground, Passages } from './passages';
import { spread } from './spread';
import type { Wish } from './spread';

/** x of every pin. */
export type Pins = ReadonlyMap<Pin, number>;

/** Attempts in order: distance to lines of other nets, and how far a pin may exceed its range. */
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
  // Three passes: from the second on the positions of the other ends are known, and the third one straightens lines.
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
    const target = Math.max(lefts[at]! + width / 2, range.from);
    const x = room.from === room.to ? room.from : nearestFree(target, range, linesNear(pin, board));
    board.placed.set(pin, x);
    free = x + width / 2 + pinGap;
  });
}

/** Target position: straight above or below the other end, where both edges allow it. */
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

/** Straight lines have priority over branches of a tree. */
function weightOf(straight: boolean, others: number): number {
  if (!straight) return 1;
  return others === 1 ? 1000 : 30;
}

/** Positions of other nets' lines in the same channel. */
function linesNear({ channel, net }: Pin, { pins, placed }: Board): number[] {
  const others = pins.filter((other) => other.channel === channel && other.net !== net);
  return others.flatMap((other) => placed.get(other) ?? []);
}

/** The free position nearest to the target; without room for the full distance, a smaller one is used. */
function nearestFree(target: number, range: Edge, occupied: readonly number[]): number {
  for (const [distance, more] of tries) {
    const [least, most] = [range.from - more, range.to + more];
    const fits = (x: number) => x >= least && x <= most && occupied.every((other) => Math.abs(other - x) >= distance);
    for (let step = 0; step <= most - least; step++) {
      const free = [target + step, target - step].find(fits);
      if (free !== undefined) return free;
    }
  }
  return target;
}
