/** Size of every card: room for its words, and for the lines that meet it. */
import type { Zone } from '../graph';
import type { Node } from '../nodes';
import { fontSize, shortened, textWidth, wrapped } from './measure';
import type { Net, Pin } from './nets';

export interface Card {
  readonly node: Node;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export const pad = 12;
export const lineHeight = fontSize.text + 5;
/** Distance between the top of a card or box and the line its name stands on. */
export const nameLine = 20;
const widest = 230;
const narrowest = 150;
/** Free space between two lines that meet the same card. */
export const pinGap = 8;
/** Room to step aside for lines of others. */
const slack = 12;

export function cardOf(node: Node, nets: readonly Net[], reserved: number): Card {
  const lines = node.details
    .flatMap((detail) => wrapped(detail, widest))
    .map((line) => shortened(line, 'text', widest));
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

/** Even, so that its middle is a whole number. */
export function labelWidth(label: string): number {
  return 2 * Math.ceil((textWidth(label, 'text') + 8) / 2);
}

function pinsWidth(pins: readonly Pin[]): number {
  return pins.length === 0 ? 0 : pins.reduce((sum, pin) => sum + pinWidth(pin) + pinGap + slack, 2 * pad);
}

/** Part of a box's upper edge that its title stands under, where no line may pass. */
export function titleWidth({ name, detail }: Pick<Zone, 'name' | 'detail'>): number {
  return Math.max(textWidth(name, 'name'), textWidth(detail, 'text')) + pad;
}
