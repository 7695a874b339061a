/** Faults in a picture, found by comparing coordinates. */
import type { Place } from '../../views/layout/box';
import type { Picture } from '../../views/picture';
import type { Label } from '../../views/layout/wires';
import { crosses, areCollinear, overlaps, sticksOut, touches } from './areas';
import type { Area, Piece } from './areas';
import { textWidth } from '../../views/layout/measure';

export function faultsOf(picture: Picture): string[] {
  const cards = picture.cards.map((card) => ({ ...area(card), name: `card ${card.id}` }));
  const labels = picture.labels.map((label) => ({ ...label, name: `label ${label.text}` }));
  const titles = picture.boxes.map(titleOf);
  const zones = picture.boxes.filter(({ kind }) => kind !== 'infra').map(area);
  const whole = { name: 'picture', x: 0, y: 0, width: picture.width, height: picture.height };
  return [
    ...overlaps([...cards, ...labels, ...titles, caption(picture)]),
    ...overlaps(zones),
    ...[...cards, ...labels, ...zones].flatMap((each) => sticksOut(each, whole)),
    ...cards.flatMap((card) => zones.filter((zone) => touches(card, zone)).flatMap((zone) => sticksOut(card, zone))),
    ...hiddenLines(picture, [...cards, ...titles]),
    ...sharing(piecesOf(picture)),
    ...danglingArrows(picture),
    ...unconnectedStarts(picture),
    ...linesThroughBoxes(picture),
    ...tooWide(picture),
  ];
}

/** Lines behind words or cards. */
function hiddenLines(picture: Picture, areas: readonly Area[]): string[] {
  const pieces = piecesOf(picture);
  return [
    ...pieces.flatMap((piece) =>
      areas.filter((each) => crosses(piece, each)).map(({ name }) => `line ${piece.net} behind ${name}`),
    ),
    ...picture.labels.flatMap((label) =>
      pieces
        .filter((piece) => crosses(piece, { ...label, name: '' }) && !own(piece, label))
        .map(({ net }) => `line ${net} behind label ${label.text}`),
    ),
  ];
}

function area({ id, x, y, width, height }: Place): Area {
  return { name: id, x, y, width, height };
}

function titleOf({ id, x, y, name, detail }: Picture['boxes'][number]): Area {
  const width = Math.max(textWidth(name, 'name'), textWidth(detail, 'text'));
  return { name: `title of ${id}`, x: x + 12, y: y + 8, width, height: 30 };
}

function caption({ title, subtitle }: Picture): Area {
  return {
    name: 'caption',
    x: 16,
    y: 14,
    width: Math.max(textWidth(title, 'title'), textWidth(subtitle, 'text')),
    height: 38,
  };
}

function piecesOf({ wires }: Picture): Piece[] {
  return wires.flatMap(({ net, lines }) =>
    lines.flatMap((points) => points.slice(1).map((to, at) => ({ net, from: points[at]!, to }))),
  );
}

function own({ net, from, to }: Piece, label: Label): boolean {
  const middle = label.x + label.width / 2;
  return net.includes(label.text) && from.x === middle && to.x === middle;
}

/** Lines of different connections that lie on each other look like one. */
function sharing(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((one, at) =>
    pieces
      .slice(at + 1)
      .filter((other) => other.net !== one.net && areCollinear(one, other))
      .map((other) => `line ${one.net} on line ${other.net}`),
  );
}

function danglingArrows({ wires, cards }: Picture): string[] {
  return wires.flatMap(({ net, arrows }) =>
    arrows.flatMap(({ x, y, to, direction }) => {
      const card = cards.find(({ id }) => id === to)!;
      const border = direction === 'down' ? card.y : card.y + card.height;
      return y === border && x > card.x && x < card.x + card.width ? [] : [`arrow of ${net} misses ${to}`];
    }),
  );
}

function unconnectedStarts({ wires, cards, boxes }: Picture): string[] {
  return wires.flatMap(({ net, from, lines }) => {
    const ends = lines.flatMap((points) => [points[0]!, points.at(-1)!]);
    const touched = ({ x, y, width, height }: Area) =>
      ends.some((end) => end.x > x && end.x < x + width && (end.y === y || end.y === y + height));
    const starts = [...cards, ...boxes].filter(({ id }) => from.includes(id)).map(area);
    return starts.filter((start) => !touched(start)).map(({ name }) => `line ${net} does not start at ${name}`);
  });
}

/** Lines through boxes that contain neither of their ends. */
function linesThroughBoxes({ wires, cards, boxes, ...rest }: Picture): string[] {
  const zones = boxes.filter(({ kind }) => kind !== 'infra').map(area);
  return wires.flatMap((wire) => {
    const ends = [...wire.from, ...wire.arrows.map(({ to }) => to)];
    const own = cards.filter(({ id }) => ends.includes(id)).map(area);
    const foreign = zones.filter((zone) => !ends.includes(zone.name) && !own.some((card) => touches(card, zone)));
    const pieces = piecesOf({ ...rest, cards, boxes, wires: [wire] });
    return foreign
      .filter((zone) => pieces.some((piece) => crosses(piece, zone)))
      .map(({ name }) => `line ${wire.net} through ${name}`);
  });
}

function tooWide({ cards }: Picture): string[] {
  return cards
    .filter(
      ({ node: { name }, lines, width }) =>
        Math.max(textWidth(name, 'name'), ...lines.map((line) => textWidth(line, 'text'))) + 16 > width,
    )
    .map(({ id }) => `words stick out of ${id}`);
}
