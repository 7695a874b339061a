/** Tracks: horizontal lines between two rows, one per net, in the order with the fewest crossings. */
import type { Hop, Net } from './nets';
import type { Pins } from './pins';

/** Nets of a channel from top to bottom; straight vertical lines need no track. */
export function tracksOf(channel: number, nets: readonly Net[], pins: Pins): string[] {
  const bent = nets.flatMap((net) => {
    const hop = net.hops.find((each) => each.channel === channel);
    return hop ? [shapeOf(net.key, hop, pins)] : [];
  });
  const order = bent.filter(({ least, most }) => least < most);
  for (let round = 0; round < order.length; round++) {
    for (let at = 0; at + 1 < order.length; at++) {
      const [upper, lower] = [order[at]!, order[at + 1]!];
      if (crossings(lower, upper) < crossings(upper, lower)) order.splice(at, 2, lower, upper);
    }
  }
  return order.map(({ key }) => key);
}

interface Shape {
  readonly key: string;
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
  readonly least: number;
  readonly most: number;
}

function shapeOf(key: string, hop: Hop, pins: Pins): Shape {
  const at = (edge: 'top' | 'bottom') => hop.pins.filter((pin) => pin.edge === edge).map((pin) => pins.get(pin)!);
  const all = hop.pins.map((pin) => pins.get(pin)!);
  return { key, tops: at('top'), bottoms: at('bottom'), least: Math.min(...all), most: Math.max(...all) };
}

function crossings(upper: Shape, lower: Shape): number {
  const across = (xs: readonly number[], { least, most }: Shape) => xs.filter((x) => x > least && x < most).length;
  return across(lower.tops, upper) + across(upper.bottoms, lower);
}
