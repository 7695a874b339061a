/** Vertical positions (y) of all elements. */
import { channelOf, labelSpace } from './channels';
import type { Stack } from './stack';

export interface Heights {
  /** y and height of the cards in every row. */
  readonly rows: readonly { readonly y: number; readonly height: number }[];
  /** Net and channel → y of the horizontal part of its line. */
  readonly tracks: ReadonlyMap<string, number>;
  /** Edges of the frame around `infra`; null: it is empty. */
  readonly frame: { readonly top: number; readonly bottom: number } | null;
  readonly height: number;
}

/** Height of the diagram's title. */
const title = 54;
const trackGap = 11;
const trackEdge = 8;
const frameGap = 12;

export function heightsOf(stack: Stack): Heights {
  const tracks = new Map<string, number>();
  const rows: { y: number; height: number }[] = [];
  const frame = { top: 0, bottom: 0 };
  let y = title;
  for (let at = -1; at < stack.rows.length; at++) {
    const channel = channelOf(stack, at);
    if (at >= 0) rows.push({ y, height: rowHeight(stack, at) });
    y += (rows.at(-1)?.height ?? 0) + channel.foot + labelSpace(channel.labels.top);
    if (channel.opens) frame.top = y + frameGap;
    y += (channel.opens ? frameGap : 0) + channel.title + trackEdge;
    channel.tracks.forEach((net, place) => tracks.set(`${net} @ ${at}`, y + place * trackGap));
    y += channel.tracks.length * trackGap + trackEdge;
    if (channel.closes) frame.bottom = y;
    y += (channel.closes ? frameGap : 0) + labelSpace(channel.labels.bottom) + channel.head;
  }
  return { rows, tracks, frame: frame.bottom > 0 ? frame : null, height: y };
}

function rowHeight({ rows, cards }: Stack, at: number): number {
  const nodes = rows[at]!.groups.flatMap((group) => group.nodes);
  return Math.max(...nodes.map(({ id }) => cards.get(id)!.height));
}
