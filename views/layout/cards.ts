/** Size of every card (box of a node): wide enough for its text and for the lines connected to it. */
import type { Zone } from '../graph';
import type { Node } from '../nodes';
import { fontSize, shorten, textWidth, wrap } from './measure';
import type { Net, Pin } from './nets';

export interface Card {
  readonly node: Node;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export const pad = 12;
export const lineHeight = fontSize.text + 5;
/** Distance from the top of a card or box to the baseline of its name. */
export const nameLine = 20;
const widest = 230;
const narrowest = 150;
/** Minimum distance between two lines at the same card. */
export const pinGap = 8;
/** Extra width per line, so that it can move sideways to avoid other lines. */
const slack = 12;

export function cardOf(node: Node, nets: readonly Net[], reserved: number): Card {
  const lines = node.details.flatMap((detail) => wrap(detail, widest)).map((line) => shorten(line, 'text', widest));
  const words = Math.max(textWidth(node.name, 'name'), ...lines.map((line) => textWidth(line, 'text'))) + 2 * pad;
  const pins = pinsAt(node.id, nets);
  const above = reserved + pinsWidth(pins.filter(({ edge }) => edge === 'bottom'));
  const below = pinsWidth(pins.filter(({ edge }) => edge === 'top'));
  const height = nameLine + lines.length * lineHeight + 10;
  return { node, lines, width: Math.max(narrowest, words, above, below), height };
}

export function pinsAt(id: string, nets: readonly Net[]): Pin[] {
  return nets.flatMap(({ hops }) => hops.flatMap(({ pins }) => pins.filter(({ at }) => at === id)));
}

export function pinWidth({ label }: Pin): number {
  return label === null ? 10 : labelWidth(label);
}

/** An even number, so that the middle is a whole number. */
export function labelWidth(label: string): number {
  return 2 * Math.ceil((textWidth(label, 'text') + 8) / 2);
}

function pinsWidth(pins: readonly Pin[]): number {
  return pins.length === 0 ? 0 : pins.reduce((sum, pin) => sum + pinWidth(pin) + pinGap + slack, 2 * pad);
}

/** Width of a box's title; no line may cross this part of its upper edge. */
export function titleWidth({ name, detail }: Pick<Zone, 'name' | 'detail'>): number {
  return Math.max(textWidth(name, 'name'), textWidth(detail, 'text')) + pad;
}
