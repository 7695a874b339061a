import type { Card } from './cards';
import type { Pins } from './pins';
import type { Sketch } from './sketch';

/** A sketch whose cards have their sizes and whose lines know where they leave. */
export interface Stack extends Sketch {
  readonly pins: Pins;
  readonly cards: ReadonlyMap<string, Card>;
}
