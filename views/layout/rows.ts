/** Which node goes into which row: everybody outside on top, what stays at the bottom. */
import type { Graph, Zone } from '../graph';
import type { Node } from '../nodes';

export interface Row {
  readonly part: 'outside' | 'infra' | 'below';
  /** Rows of one band share the boxes that go through them. */
  readonly band: number;
  readonly groups: readonly Group[];
}

export interface Group {
  /** Box around it, which may go on in the next row of the band; null: nodes that stand alone. */
  readonly zone: Zone | null;
  readonly nodes: readonly Node[];
}

/** Cards beside each other, in a zone and in all. */
const most = 4;

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

/** What somebody else runs stands beside the store, or above one of several lines. */
function below({ store, elsewhere }: Graph): Group[][][] {
  const kept = store ? lines([store]) : [[]];
  return kept.length > 1 ? [[alone(elsewhere)], kept] : [[[...kept[0]!, ...alone(elsewhere)]]];
}

function alone(nodes: readonly Node[]): Group[] {
  return nodes.map((node) => ({ zone: null, nodes: [node] }));
}

/** Zones beside each other as long as there is room; private ones start anew, and one of several lines stands alone. */
function bands(zones: readonly Zone[]): Zone[][] {
  const made: Zone[][] = [];
  for (const zone of zones) {
    const last = made.at(-1);
    const taken = (last ?? []).reduce((sum, { nodes }) => sum + nodes.length, 0);
    const alike = last !== undefined && (last[0]!.kind === 'private') === (zone.kind === 'private');
    if (alike && taken + zone.nodes.length <= most) last.push(zone);
    else made.push([zone]);
  }
  return made;
}

function lines(zones: readonly Zone[]): Group[][] {
  const [first] = zones;
  if (!first || zones.length > 1) return [zones.map((zone) => ({ zone, nodes: zone.nodes }))];
  const width = perLine(first);
  return Array.from({ length: Math.ceil(first.nodes.length / width) }, (_, line) => [
    { zone: first, nodes: first.nodes.slice(line * width, (line + 1) * width) },
  ]);
}

/** Lines of about the same length. */
function perLine({ nodes }: Zone): number {
  return Math.ceil(nodes.length / Math.ceil(nodes.length / most));
}
