import type { Graph } from '../graph';
import { edgesOf } from './edges';
import { heightsOf } from './heights';
import type { Heights } from './heights';
import { passagesOf } from './passages';
import { pinsOf } from './pins';
import type { Pins } from './pins';
import { placesOf } from './places';
import type { Places } from './places';
import { sketchOf } from './sketch';
import type { Sketch } from './sketch';

/** A sketch with the positions of all elements. */
export interface Layout extends Sketch {
  readonly places: Places;
  readonly pins: Pins;
  readonly heights: Heights;
}

const narrowestLane = 30;
const lineSpace = 12;

/** Two passes: the first reserves side lanes for all lines, the second only for those that needed one. */
export function layoutOf(graph: Graph): Layout {
  const sketch = sketchOf(graph);
  const passing = sketch.nets.reduce((sum, { hops }) => sum + hops.length - 1, 0);
  const roomy = placed(sketch, narrowestLane + passing * lineSpace);
  const { inner } = roomy.places;
  const beside = [...roomy.pins.values()].map((x) => Math.max(inner.x - x, x - inner.x - inner.width));
  return placed(sketch, Math.max(narrowestLane, Math.max(...beside) + lineSpace));
}

function placed(sketch: Sketch, lane: number): Layout {
  const places = placesOf(sketch, lane);
  const ground = { ...sketch, places, edges: edgesOf(sketch.rows, places) };
  const pins = pinsOf({ ...ground, passages: passagesOf(ground) });
  return { ...sketch, places, pins, heights: heightsOf({ ...sketch, pins, cards: places.cards }) };
}
