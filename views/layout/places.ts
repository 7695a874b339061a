/** Horizontal positions (x) of all elements. */
import type { Graph } from '../graph';
import { pad, titleWidth } from './cards';
import type { Card } from './cards';
import { bandsOf, cardGap, hasBox, titleShare } from './columns';
import type { Band, Column } from './columns';
import type { Sketch } from './sketch';
import { spread } from './spread';

export interface Span {
  readonly x: number;
  readonly width: number;
}

export interface Places {
  /** Area of the cards; the lanes left and right of it are for lines. */
  readonly inner: Span;
  readonly cards: ReadonlyMap<string, Card>;
  /** By id of node or zone. */
  readonly spans: ReadonlyMap<string, Span>;
}

export const margin = 16;
const columnGap = 40;

/** @param lane width of the lanes left and right of all cards */
export function placesOf({ graph, rows, nets }: Sketch, lane: number): Places {
  const bands = bandsOf(rows, nets);
  const inner = { x: margin + lane, width: innerWidth(bands, graph) };
  const spans = new Map<string, Span>();
  const ordered = [
    ...bands.filter(({ anchor }) => anchor),
    ...bands.filter(({ anchor, part }) => !anchor && part !== 'below').reverse(),
    ...bands.filter(({ part }) => part === 'below'),
  ];
  ordered.forEach((band) => placeBand(band, { graph, inner, spans }));
  const cards = bands.flatMap(({ columns }) => columns.flatMap(({ lines }) => lines.flat()));
  return { inner, spans, cards: new Map(cards.map((card) => [card.node.id, card])) };
}

interface Board {
  readonly graph: Graph;
  readonly inner: Span;
  readonly spans: Map<string, Span>;
}

function placeBand(band: Band, { graph, inner, spans }: Board): void {
  const middle = inner.x + inner.width / 2;
  const wishes = band.columns.map((column) => {
    const wished = band.anchor ? undefined : wish(column, graph, spans);
    return { column, width: column.width, middle: wished ?? middle };
  });
  if (!band.anchor) wishes.sort((one, other) => one.middle - other.middle);
  const room = { from: inner.x + reserved(band, graph), to: inner.x + inner.width, gap: columnGap };
  spread(wishes, room).forEach((x, at) => place(wishes[at]!.column, x, spans));
}

function innerWidth(bands: readonly Band[], graph: Graph): number {
  const widths = bands.map((band) => {
    const columns = band.columns.reduce((sum, { width }) => sum + width + columnGap, -columnGap);
    return columns + reserved(band, graph);
  });
  return Math.max(...widths, titleWidth({ name: graph.title, detail: graph.subtitle }), 420);
}

function reserved({ part }: Band, graph: Graph): number {
  return part === 'outside' ? titleShare(graph) : 0;
}

/** The average x of linked nodes that are placed already. */
function wish({ lines }: Column, { links }: Graph, spans: ReadonlyMap<string, Span>): number | undefined {
  const own = lines.flat().map(({ node }) => node.id);
  const others = links.flatMap(({ from, to }) => (own.includes(from) ? [to] : own.includes(to) ? [from] : []));
  const neighbours = others.flatMap((id) => spans.get(id) ?? []);
  if (neighbours.length === 0) return undefined;
  return neighbours.reduce((sum, { x, width }) => sum + x + width / 2, 0) / neighbours.length;
}

function place({ zone, lines, width }: Column, x: number, spans: Map<string, Span>): void {
  const boxed = zone !== null && hasBox(zone);
  if (boxed) spans.set(zone.id, { x, width });
  for (const line of lines) {
    let cardX = boxed ? x + pad : x;
    for (const card of line) {
      spans.set(card.node.id, { x: cardX, width: card.width });
      cardX += card.width + cardGap;
    }
  }
}
