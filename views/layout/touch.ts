/** End points (y) of lines: at the border of the card or box that they connect to. */
import type { Box } from './box';
import { headHeight } from './channels';
import type { Layout } from './layout';
import type { Pin } from './nets';
import { rowOf } from './passages';
import type { Touch } from './wires';

export function touching({ rows, heights }: Layout, boxes: readonly Box[]): (pin: Pin) => Touch {
  return (pin) => {
    const row = rowOf(pin);
    const { y, height } = heights.rows[row]!;
    // A line that crosses the row consists of two halves, which meet in the middle of the row.
    if (pin.at === null) return { y: y + Math.round(height / 2), outer: 0 };
    const own = boxes.find(({ id }) => id === pin.at);
    const zone = rows[row]!.groups.find(({ nodes }) => nodes.some(({ id }) => id === pin.at))?.zone;
    const box = own ?? boxes.find(({ id }) => id === zone?.id);
    return pin.edge === 'top' ? under({ y, height }, own, endingWith(row, box)) : over(y, own, box);
  };

  function endingWith(row: number, box: Box | undefined): Box | undefined {
    return rows[row + 1]?.band === rows[row]!.band ? undefined : box;
  }
}

function over(y: number, own: Box | undefined, box: Box | undefined): Touch {
  if (own) return { y: own.y, outer: own.y };
  return { y, outer: box && box.y + headHeight === y ? box.y : y };
}

function under({ y, height }: { y: number; height: number }, own: Box | undefined, box: Box | undefined): Touch {
  const end = box ? box.y + box.height : y + height;
  return { y: own ? end : y + height, outer: end };
}
