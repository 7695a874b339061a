/** The diagram as SVG: without scripts or external fonts and styles, with a background for light and dark pages. */
import { fontSize, textWidth } from './layout/measure';
import { lineHeight, nameLine, pad } from './layout/cards';
import type { Arrow, Label, Point, Wire } from './layout/wires';
import type { LinkKind } from './links';
import type { Box } from './layout/box';
import type { Picture } from './picture';

const ink = '#1f2933';
const faint = '#52606d';
const colours: Record<LinkKind, string> = {
  visitors: '#0b69a3',
  operators: '#7b8794',
  inside: '#5b3fa8',
  'way out': '#207a52',
  backups: '#a3550b',
};
const meanings: Record<LinkKind, string> = {
  visitors: 'visitors',
  operators: 'operators',
  inside: 'between servers',
  'way out': 'way out',
  backups: 'backups',
};
const fills = {
  infra: { fill: '#f5f7fa', stroke: '#9aa5b1', dash: '' },
  public: { fill: '#e6f4fb', stroke: '#5ba3cf', dash: '' },
  private: { fill: '#f0ecfa', stroke: '#9b86d3', dash: '' },
  store: { fill: '#fdf3e7', stroke: '#c98a3f', dash: '6 4' },
  open: { fill: 'none', stroke: 'none', dash: '' },
} as const;
const marks: Record<string, string> = {
  operators: '#7b8794',
  internet: '#0b69a3',
  range: '#7b8794',
  front: '#c25e00',
  balancer: '#0b69a3',
  server: '#334e68',
  bucket: '#a3550b',
  database: '#5b3fa8',
};

export function svg(picture: Picture): string {
  const { width, height, title, subtitle } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#ffffff"/>`,
    text({ x: 16, y: 30 }, title, `font-size="${fontSize.title}" font-weight="700" fill="${ink}"`),
    text({ x: 16, y: 48 }, subtitle, `font-size="${fontSize.text}" fill="${faint}"`),
    ...picture.boxes.map(boxOf),
    ...picture.wires.map(wireOf),
    ...picture.cards.map(cardOf),
    ...picture.wires.flatMap((wire) => wire.arrows.map((arrow) => head(arrow, colours[wire.kind]))),
    ...picture.labels.map(labelOf),
    ...legend(picture),
    '</svg>',
    '',
  ].join('\n');
}

function boxOf({ kind, name, detail, x, y, width, height }: Box): string {
  const { fill, stroke, dash } = fills[kind];
  const dashed = dash ? ` stroke-dasharray="${dash}"` : '';
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${fill}" stroke="${stroke}"${dashed}/>`,
    text({ x: x + pad, y: y + nameLine }, name, `font-size="${fontSize.name}" font-weight="700" fill="${ink}"`),
    text({ x: x + pad, y: y + nameLine + 14 }, detail, `font-size="${fontSize.text}" fill="${faint}"`),
  ].join('\n');
}

function cardOf({ node, lines, x, y, width, height }: Picture['cards'][number]): string {
  const colour = marks[node.kind]!;
  return [
    `<g><title>${escaped([node.name, ...node.details].join('\n'))}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="#ffffff" stroke="${colour}"/>`,
    `<rect x="${x}" y="${y}" width="4" height="${height}" rx="2" fill="${colour}"/>`,
    text({ x: x + pad, y: y + nameLine }, node.name, `font-size="${fontSize.name}" font-weight="700" fill="${ink}"`),
    ...lines.map((line, at) =>
      text(
        { x: x + pad, y: y + nameLine + (at + 1) * lineHeight },
        line,
        `font-size="${fontSize.text}" fill="${faint}"`,
      ),
    ),
    '</g>',
  ].join('\n');
}

function wireOf({ kind, lines, joints }: Wire): string {
  return [
    `<path d="${lines.map(pathOf).join(' ')}" fill="none" ${stroke(kind)}/>`,
    ...joints.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="2.5" fill="${colours[kind]}"/>`),
  ].join('\n');
}

function stroke(kind: LinkKind): string {
  const dash = kind === 'way out' || kind === 'backups' ? ' stroke-dasharray="5 3"' : '';
  return `stroke="${colours[kind]}" stroke-width="1.5"${dash}`;
}

/** SVG path with rounded corners. */
function pathOf(points: readonly Point[]): string {
  const corners = points.slice(1, -1).map((corner, at) => {
    const [before, after] = [points[at]!, points[at + 2]!];
    const [start, end] = [towards(corner, before), towards(corner, after)];
    return `L${start.x} ${start.y}Q${corner.x} ${corner.y} ${end.x} ${end.y}`;
  });
  const [first, last] = [points[0]!, points.at(-1)!];
  return `M${first.x} ${first.y}${corners.join('')}L${last.x} ${last.y}`;
}

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const radius = Math.min(5, length / 2);
  if (length === 0) return from;
  return { x: from.x + ((to.x - from.x) * radius) / length, y: from.y + ((to.y - from.y) * radius) / length };
}

function head({ x, y, direction }: Arrow, colour: string): string {
  const back = direction === 'down' ? y - 7 : y + 7;
  return `<path d="M${x} ${y}L${x - 4} ${back}L${x + 4} ${back}Z" fill="${colour}"/>`;
}

function labelOf({ text: words, kind, x, y, width, height }: Label): string {
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="#ffffff" stroke="${colours[kind]}" stroke-width="0.75"/>`,
    text({ x: x + width / 2, y: y + 13 }, words, `font-size="${fontSize.text}" text-anchor="middle" fill="${ink}"`),
  ].join('\n');
}

function legend({ legend: kinds, height }: Picture): string[] {
  let x = 20;
  return kinds.map((kind) => {
    const line = `<path d="M${x} ${height - 16}H${x + 24}" ${stroke(kind)}/>`;
    const words = text({ x: x + 30, y: height - 12 }, meanings[kind], `font-size="${fontSize.text}" fill="${faint}"`);
    x += 54 + textWidth(meanings[kind], 'text');
    return `${line}\n${words}`;
  });
}

function text({ x, y }: Point, words: string, style: string): string {
  return `<text x="${x}" y="${y}" ${style}>${escaped(words)}</text>`;
}

function escaped(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
