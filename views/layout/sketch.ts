import type { Graph } from '../graph';
import { homesOf, netsOf } from './nets';
import type { Net } from './nets';
import { rowsOf } from './rows';
import type { Row } from './rows';

/** What goes into which row, and what is linked with what: a picture without places. */
export interface Sketch {
  readonly graph: Graph;
  readonly rows: readonly Row[];
  readonly nets: readonly Net[];
}

export function sketchOf(graph: Graph): Sketch {
  const rows = rowsOf(graph);
  return { graph, rows, nets: netsOf(graph.links, homesOf(rows)) };
}
