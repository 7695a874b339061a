/** Rectangles and lines of a picture, and whether they meet. */
import type { Point } from '../../views/layout/wires';

export interface Area {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Piece {
  readonly net: string;
  readonly from: Point;
  readonly to: Point;
}

export function overlaps(areas: readonly Area[]): string[] {
  return areas.flatMap((one, at) =>
    areas
      .slice(at + 1)
      .filter((other) => touches(one, other))
      .map((other) => `${one.name} over ${other.name}`),
  );
}

export function touches(one: Area, other: Area): boolean {
  const areApart = (start: 'x' | 'y', size: 'width' | 'height') =>
    one[start] + one[size] <= other[start] || other[start] + other[size] <= one[start];
  return !areApart('x', 'width') && !areApart('y', 'height');
}

export function sticksOut(one: Area, other: Area): string[] {
  const within = (start: 'x' | 'y', size: 'width' | 'height') =>
    one[start] >= other[start] && one[start] + one[size] <= other[start] + other[size];
  return within('x', 'width') && within('y', 'height') ? [] : [`${one.name} sticks out of ${other.name}`];
}

/** A line that ends at a border does not cross it. */
export function crosses({ from, to }: Piece, { x, y, width, height }: Area): boolean {
  const meets = (one: number, other: number, start: number, size: number) =>
    Math.min(one, other) < start + size && Math.max(one, other) > start;
  return meets(from.x, to.x, x, width) && meets(from.y, to.y, y, height);
}

export function areCollinear(one: Piece, other: Piece): boolean {
  const [level, along] = one.from.x === one.to.x ? (['x', 'y'] as const) : (['y', 'x'] as const);
  if (other.from[level] !== other.to[level] || other.from[level] !== one.from[level]) return false;
  const start = ({ from, to }: Piece) => Math.min(from[along], to[along]);
  const end = ({ from, to }: Piece) => Math.max(from[along], to[along]);
  return Math.min(end(one), end(other)) - Math.max(start(one), start(other)) > 1;
}
