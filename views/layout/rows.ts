/** Assigns nodes to rows: clients at the top, long-lived buckets at the bottom. */
import type { Graph, Zone } from '../graph';
import type { Node } from '../nodes';

export interface Row {
  readonly part: 'outside' | 'infra' | 'below';
  /** Rows with the same number share boxes that span several rows. */
  readonly band: number;
  readonly groups: readonly Group[];
}

export interface Group {
  /** Box around the nodes, which may continue in the next row of the band; null: no box. */
  readonly zone: Zone | null;
  readonly nodes: readonly Node[];
}

/** Maximum number of cards in a row. */
const maxPerRow = 4;

export function rowsOf(graph: Graph): Row[] {
  const parts: [Row['part'], Group[][]][] = [
    ['outside', [alone(graph.outside)]],
    ['outside', [alone(graph.front)]],
    ['infra', [alone(graph.balancers)]],
    ...bands(graph.zones).map((zones): [Row['part'], Group[][]] => ['infra', lines(zones)]),
    ...below(graph).map((band): [Row['part'], Group[][]] => ['below', band]),
  ];
  return parts.flatMap(([part, band], at) =>
    band.filter((groups) => groups.length > 0).map((groups) => ({ part, band: at, groups })),
  );
}

/** Services outside Strata are beside the store, or above it where the store has several rows. */
function below({ store, elsewhere }: Graph): Group[][][] {
  const storeRows = store ? lines([store]) : [[]];
  return storeRows.length > 1 ? [[alone(elsewhere)], storeRows] : [[[...storeRows[0]!, ...alone(elsewhere)]]];
}

function alone(nodes: readonly Node[]): Group[] {
  return nodes.map((node) => ({ zone: null, nodes: [node] }));
}

/** Puts zones beside each other while there is room; private zones start a new band. */
function bands(zones: readonly Zone[]): Zone[][] {
  const result: Zone[][] = [];
  for (const zone of zones) {
    const last = result.at(-1);
    const nodeCount = (last ?? []).reduce((sum, { nodes }) => sum + nodes.length, 0);
    const alike = last !== undefined && (last[0]!.kind === 'private') === (zone.kind === 'private');
    if (alike && nodeCount + zone.nodes.length <= maxPerRow) last.push(zone);
    else result.push([zone]);
  }
  return result;
}

function lines(zones: readonly Zone[]): Group[][] {
  const [first] = zones;
  if (!first || zones.length > 1) return [zones.map((zone) => ({ zone, nodes: zone.nodes }))];
  const width = perLine(first);
  return Array.from({ length: Math.ceil(first.nodes.length / width) }, (_, line) => [
    { zone: first, nodes: first.nodes.slice(line * width, (line + 1) * width) },
  ]);
}

/** Cards per row, so that all rows of a zone have about the same length. */
function perLine({ nodes }: Zone): number {
  return Math.ceil(nodes.length / Math.ceil(nodes.length / maxPerRow));
}
