import type { Card } from './cards';
import type { Pins } from './pins';
import type { Sketch } from './sketch';

/** A sketch with the sizes of cards and the x of pins. */
export interface Stack extends Sketch {
  readonly pins: Pins;
  readonly cards: ReadonlyMap<string, Card>;
}
