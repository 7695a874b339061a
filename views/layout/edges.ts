/** The part of a card's edge where lines may connect. */
import { pad, titleWidth } from './cards';
import { exitWidth, hasBox } from './columns';
import type { Pin } from './nets';
import type { Places } from './places';
import type { Row } from './rows';

export interface Edge {
  readonly from: number;
  readonly to: number;
}

export type EdgeOf = (id: string, edge: Pin['edge']) => Edge;

/** Lines of a zone connect at its right end, where no card is; lines of a card avoid the title of its zone. */
export function edgesOf(rows: readonly Row[], { spans }: Places): EdgeOf {
  const zones = rows.flatMap(({ groups }) => groups.flatMap(({ zone }) => (zone && hasBox(zone) ? [zone] : [])));
  return (id, edge) => {
    const { x, width } = spans.get(id)!;
    const exit = Math.round(x + width - exitWidth / 2 - 2);
    if (zones.some((zone) => zone.id === id)) return { from: exit, to: exit };
    const titled = edge === 'bottom' ? zones.find(({ nodes }) => nodes[0]!.id === id) : undefined;
    return { from: x + (titled ? titleWidth(titled) : pad), to: x + width - pad };
  };
}

export function clamp(x: number, { from, to }: Edge): number {
  return Math.round(Math.min(Math.max(x, from), to));
}
