import type { Graph } from '../graph';
import { homesOf, netsOf } from './nets';
import type { Net } from './nets';
import { rowsOf } from './rows';
import type { Row } from './rows';

/** Sketch: rows of nodes and the nets between them, without positions. */
export interface Sketch {
  readonly graph: Graph;
  readonly rows: readonly Row[];
  readonly nets: readonly Net[];
}

export function sketchOf(graph: Graph): Sketch {
  const rows = rowsOf(graph);
  return { graph, rows, nets: netsOf(graph.links, homesOf(rows)) };
}
