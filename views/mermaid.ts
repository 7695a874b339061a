/** The diagram as a Mermaid flowchart, which GitLab and GitHub render. */
import type { Environment } from '../parts/environment';
import { graph } from './graph';
import type { Zone } from './graph';
import type { Link } from './links';
import type { Node } from './nodes';

export function mermaid(environment: Environment): string {
  const { outside, front, infra, balancers, zones, store, elsewhere, links, title } = graph(environment);
  const inside = [...balancers.map(nodeLine), ...zones.flatMap(zoneLines)];
  return [
    'flowchart TB',
    `  accTitle: ${title.replace(/[^\w ·.-]/g, ' ')}`,
    ...indented([...outside, ...front].map(nodeLine)),
    ...indented(boxLines({ id: 'infra', name: infra.name, detail: infra.detail }, inside)),
    ...indented(store ? zoneLines(store) : []),
    ...indented(elsewhere.map(nodeLine)),
    ...indented(links.map(linkLine)),
    ...indented(store ? [`style ${store.id} stroke-dasharray:6 4`] : []),
    '',
  ].join('\n');
}

const shapes: Record<Node['kind'], readonly [string, string]> = {
  operators: ['([', '])'],
  internet: ['([', '])'],
  range: ['([', '])'],
  front: ['{{', '}}'],
  balancer: ['[[', ']]'],
  server: ['[', ']'],
  bucket: ['[(', ')]'],
  database: ['[(', ')]'],
};

function nodeLine({ id, kind, name, details }: Node): string {
  const [open, close] = shapes[kind];
  return `${id}${open}${quoted([name, ...details])}${close}`;
}

/** Servers without a private network are drawn without a box. */
function zoneLines(zone: Zone): string[] {
  const lines = zone.nodes.map(nodeLine);
  return zone.kind === 'open' ? lines : boxLines(zone, lines);
}

function boxLines({ id, name, detail }: Pick<Zone, 'id' | 'name' | 'detail'>, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`subgraph ${id}[${quoted([name, detail])}]`, ...indented(lines), 'end'];
}

function linkLine({ from, to, label, kind }: Link): string {
  const arrow = kind === 'way out' || kind === 'backups' ? '-.->' : '-->';
  return `${from} ${arrow}|${quoted([label])}| ${to}`;
}

function quoted(lines: readonly string[]): string {
  const escaped = lines.filter(Boolean).map((line) => line.replace(/[#"<>&;`]/g, (sign) => `#${sign.codePointAt(0)};`));
  return `"${escaped.join('<br/>')}"`;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
