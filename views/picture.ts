/** The diagram of an environment: boxes, lines and texts with positions. Deterministic. */
import type { Environment } from '../parts/environment';
import { graph } from './graph';
import type { Zone } from './graph';
import type { Box, Place } from './layout/box';
import type { Card } from './layout/cards';
import { pad } from './layout/cards';
import { headHeight } from './layout/channels';
import { hasBox } from './layout/columns';
import { layoutOf } from './layout/layout';
import type { Layout } from './layout/layout';
import { margin } from './layout/places';
import { touching } from './layout/touch';
import { labelsOf, wireOf } from './layout/wires';
import type { Label, Wire } from './layout/wires';
import type { LinkKind } from './links';

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly subtitle: string;
  readonly boxes: readonly Box[];
  readonly cards: readonly (Card & Place)[];
  readonly wires: readonly Wire[];
  readonly labels: readonly Label[];
  /** Kinds of lines that are present. */
  readonly legend: readonly LinkKind[];
}

/** Height of the legend at the bottom. */
const legendHeight = 34;

export function picture(environment: Environment): Picture {
  const layout = layoutOf(graph(environment));
  const { nets, places, heights } = layout;
  const boxes = boxesOf(layout);
  const wiring = { ...layout, touch: touching(layout, boxes) };
  return {
    width: places.inner.width + 2 * places.inner.x,
    height: heights.height + legendHeight,
    title: layout.graph.title,
    subtitle: layout.graph.subtitle,
    boxes,
    cards: cardsOf(layout),
    wires: nets.map((net) => wireOf(net, wiring)),
    labels: nets.flatMap((net) => labelsOf(net, wiring)),
    legend: [...new Set(nets.map(({ kind }) => kind))],
  };
}

function cardsOf({ rows, places, heights }: Layout): (Card & Place)[] {
  return rows.flatMap(({ groups }, at) =>
    groups.flatMap(({ nodes }) =>
      nodes.map(({ id }) => ({ ...places.cards.get(id)!, id, ...places.spans.get(id)!, ...heights.rows[at]! })),
    ),
  );
}

function boxesOf(layout: Layout): Box[] {
  const { graph: drawn, places, heights } = layout;
  const { frame } = heights;
  const wide = { x: margin, width: 2 * (places.inner.x - margin) + places.inner.width };
  const infra = { id: 'infra', kind: 'infra' as const, ...drawn.infra, ...wide };
  const zones = [...drawn.zones, ...(drawn.store ? [drawn.store] : [])].filter(hasBox);
  return [
    ...(frame ? [{ ...infra, y: frame.top, height: frame.bottom - frame.top }] : []),
    ...zones.map((zone) => zoneBox(zone, layout)),
  ];
}

/** A box around all rows of the zone. */
function zoneBox({ id, kind, name, detail }: Zone, { rows, places, heights }: Layout): Box {
  const lines = rows.flatMap(({ groups }, at) =>
    groups.some(({ zone }) => zone?.id === id) ? [heights.rows[at]!] : [],
  );
  const end = lines.at(-1)!;
  const y = lines[0]!.y - headHeight;
  return { id, kind, name, detail, ...places.spans.get(id)!, y, height: end.y + end.height + pad - y };
}
