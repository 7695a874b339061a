/** Wires: lines, arrow heads and labels. */
import type { LinkKind } from '../links';
import { labelWidth } from './cards';
import { labelGap, labelHeight } from './channels';
import type { Heights } from './heights';
import type { Hop, Net, Pin } from './nets';
import type { Pins } from './pins';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Wire {
  readonly kind: LinkKind;
  readonly net: string;
  /** Ids of the nodes where it starts. */
  readonly from: readonly string[];
  readonly lines: readonly (readonly Point[])[];
  /** Points where lines branch off. */
  readonly joints: readonly Point[];
  readonly arrows: readonly Arrow[];
}

export interface Arrow extends Point {
  readonly to: string;
  readonly direction: 'up' | 'down';
}

export interface Label {
  readonly text: string;
  readonly kind: LinkKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** y where a pin touches its card or box, and y of the edge of the box around it. */
export interface Touch {
  readonly y: number;
  readonly outer: number;
}

export interface Wiring {
  readonly pins: Pins;
  readonly heights: Heights;
  readonly touch: (pin: Pin) => Touch;
}

export function wireOf(net: Net, wiring: Wiring): Wire {
  const parts = net.hops.map((hop) => hopLines(net.key, hop, wiring));
  const heads = net.hops.flatMap(({ pins }) => pins.filter(({ label }) => label !== null));
  return {
    kind: net.kind,
    net: net.key,
    from: net.from,
    lines: parts.flatMap(({ lines }) => lines),
    joints: parts.flatMap(({ joints }) => joints),
    arrows: heads.map((pin) => ({
      x: wiring.pins.get(pin)!,
      y: wiring.touch(pin).y,
      to: pin.at!,
      direction: pin.edge === 'top' ? 'up' : 'down',
    })),
  };
}

export function labelsOf({ kind, hops }: Net, { pins, touch }: Wiring): Label[] {
  const heads = hops.flatMap((hop) => hop.pins.filter(({ label }) => label !== null));
  return heads.map((pin) => {
    const text = pin.label!;
    const width = labelWidth(text);
    const { outer } = touch(pin);
    const y = pin.edge === 'top' ? outer + labelGap : outer - labelGap - labelHeight;
    return { text, kind, width, height: labelHeight, x: pins.get(pin)! - width / 2, y };
  });
}

/** One line from the leftmost end along the track to the rightmost end; all other ends branch off it. */
function hopLines(net: string, { channel, pins }: Hop, wiring: Wiring): { lines: Point[][]; joints: Point[] } {
  const ends = pins
    .map((pin) => ({ x: wiring.pins.get(pin)!, y: wiring.touch(pin).y }))
    .sort((one, other) => one.x - other.x);
  const [first, last] = [ends[0]!, ends.at(-1)!];
  const track = wiring.heights.tracks.get(`${net} @ ${channel}`);
  if (track === undefined) return { lines: [ends], joints: [] };
  const at = (x: number): Point => ({ x, y: track });
  const branches = ends.slice(1, -1);
  return {
    lines: [[first, at(first.x), at(last.x), last], ...branches.map((end) => [at(end.x), end])],
    joints: branches.map(({ x }) => at(x)),
  };
}
