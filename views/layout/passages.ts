/** Passages: x of lines that cross a row without ending there; always beside boxes, never behind them. */
import { titleShare } from './columns';
import { clamp } from './edges';
import type { EdgeOf } from './edges';
import type { Net, Pin } from './nets';
import type { Places } from './places';
import { margin } from './places';
import type { Sketch } from './sketch';

/** Net and row → x. */
export type Passages = ReadonlyMap<string, number>;

export interface Ground extends Sketch {
  readonly places: Places;
  readonly edges: EdgeOf;
}

type Free = (x: number) => boolean;

const clearance = 10;

/** Index of the row next to a pin. */
export function rowOf({ channel, edge }: Pick<Pin, 'channel' | 'edge'>): number {
  return edge === 'top' ? channel : channel + 1;
}

export function passageKey(net: string, row: number): string {
  return `${net} @ ${row}`;
}

export function passagesOf(ground: Ground): Passages {
  const { nets, edges } = ground;
  const exits = nets.flatMap((net) => endsOf(net).map(({ at, edge }) => edges(at!, edge)));
  const occupied = exits.filter(({ from, to }) => from === to).map(({ from }) => from);
  const passages = new Map<string, number>();
  for (const net of nets) {
    const goal = goalOf(net, edges);
    const rows = net.hops.slice(1).map(({ pins }) => rowOf(pins.find(({ at }) => at === null)!));
    const free = rows.map((row): Free => freeOf(row, net, ground));
    const apart: Free = (x) => occupied.every((other) => Math.abs(other - x) >= clearance);
    const straight = nearest(goal, (x) => apart(x) && free.every((fits) => fits(x)));
    rows.forEach((row, at) => {
      const x = straight ?? nearest(goal, (each) => apart(each) && free[at]!(each)) ?? goal;
      passages.set(passageKey(net.key, row), x);
      occupied.push(x);
    });
  }
  return passages;
}

function endsOf({ hops }: Net): Pin[] {
  return hops.flatMap(({ pins }) => pins.filter(({ at }) => at !== null));
}

/** The x with the straightest line from start to end. */
function goalOf(net: Net, edges: EdgeOf): number {
  const [starts, ends] = [false, true].map((end) =>
    endsOf(net)
      .filter(({ label }) => (label !== null) === end)
      .map(({ at, edge }) => edges(at!, edge)),
  );
  const whole = (all: { from: number; to: number }[]) => ({
    from: Math.min(...all.map(({ from }) => from)),
    to: Math.max(...all.map(({ to }) => to)),
  });
  const start = whole(starts!);
  const end = whole(ends!);
  return clamp(clamp((end.from + end.to) / 2, start), end);
}

/** Tells where a line crosses no box of the row; it may cross the box that it leads into, between its cards. */
function freeOf(row: number, { to, from }: Net, { rows, graph, places }: Ground): Free {
  const { inner, spans } = places;
  const obstacles = rows[row]!.groups.flatMap(({ zone, nodes }) => {
    const box = zone && spans.get(zone.id);
    const own = zone?.nodes.some(({ id }) => to.includes(id) || from.includes(id));
    return box && !own ? [box] : nodes.flatMap(({ id }) => spans.get(id) ?? []);
  });
  const above = rows[row]!.part === 'outside' && rows[row + 1]?.part === 'infra';
  const least = above ? inner.x + titleShare(graph) : margin + clearance;
  const most = 2 * inner.x + inner.width - margin - clearance;
  return (x) =>
    x >= least && x <= most && obstacles.every((span) => x < span.x - clearance || x > span.x + span.width + clearance);
}

function nearest(goal: number, fits: Free): number | undefined {
  const steps = Array.from({ length: 2000 }, (_, step) => step * 2);
  const side = steps.find((step) => fits(goal + step) || fits(goal - step));
  if (side === undefined) return undefined;
  return fits(goal - side) ? goal - side : goal + side;
}
