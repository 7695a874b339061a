/** Splits every band of rows into columns, each a zone or a single card. */
import type { Graph, Zone } from '../graph';
import { cardOf, pad, pinsAt, titleWidth } from './cards';
import type { Card } from './cards';
import type { Net } from './nets';
import type { Row } from './rows';

export interface Band {
  readonly part: Row['part'];
  readonly columns: readonly Column[];
  /** True: its columns are centred, and other bands are aligned with it. */
  readonly anchor: boolean;
}

export interface Column {
  /** Null: a single card outside all zones. */
  readonly zone: Zone | null;
  readonly lines: readonly (readonly Card[])[];
  readonly width: number;
}

export const cardGap = 22;
/** Space at the right end of a zone for a line that starts at the zone itself. */
export const exitWidth = 18;

export function bandsOf(rows: readonly Row[], nets: readonly Net[]): Band[] {
  const numbers = [...new Set(rows.map(({ band }) => band))];
  return numbers.map((number) => {
    const lines = rows.filter(({ band }) => band === number);
    const { part, groups } = lines[0]!;
    const columns = groups.map((group, at) => {
      const nodes = lines.map((line) => line.groups[at]!.nodes);
      return columnOf(group.zone, nodes, nets);
    });
    return { part, columns, anchor: part === 'infra' && groups.some(({ zone }) => zone) };
  });
}

/** Width reserved for the title of `infra`; lines from above must stay right of it. */
export function titleShare({ infra }: Graph): number {
  return titleWidth(infra) + pad;
}

function columnOf(zone: Zone | null, nodes: readonly (readonly Card['node'][])[], nets: readonly Net[]): Column {
  const title = zone && hasBox(zone) ? titleWidth(zone) : 0;
  const lines = nodes.map((line, at) =>
    line.map((node, place) => cardOf(node, nets, at === 0 && place === 0 ? title : 0)),
  );
  const widths = lines.map((line) => line.reduce((sum, { width }) => sum + width + cardGap, -cardGap));
  const widest = Math.max(...widths);
  if (!zone || !hasBox(zone)) return { zone, lines, width: widest };
  const exit = pinsAt(zone.id, nets).length > 0 ? exitWidth : 0;
  return { zone, lines, width: Math.max(widest, title) + 2 * pad + exit };
}

/** Servers without a private network are drawn without a box. */
export function hasBox({ kind }: Zone): boolean {
  return kind !== 'open';
}
