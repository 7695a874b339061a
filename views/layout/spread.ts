/** Places elements beside each other without overlap, each as near to its target position as possible. */
export interface Wish {
  readonly width: number;
  /** Target position of its middle. */
  readonly middle: number;
  /** Priority of this target. @default - 1 */
  readonly weight?: number;
}

export interface Room {
  readonly from: number;
  readonly to: number;
  readonly gap: number;
}

/** @returns left edges; the order of the elements is kept */
export function spread(wishes: readonly Wish[], { from, to, gap }: Room): number[] {
  const before = wishes.map((_, at) => wishes.slice(0, at).reduce((sum, { width }) => sum + width + gap, 0));
  const total = wishes.reduce((sum, { width }) => sum + width + gap, -gap);
  const targets = wishes.map(({ width, middle, weight = 1 }, at) => ({ at: middle - width / 2 - before[at]!, weight }));
  const latest = Math.max(from, to - total);
  return ascending(targets).map((start, at) => Math.round(Math.min(Math.max(start, from), latest)) + before[at]!);
}

/** Isotonic regression (pool adjacent violators): the nearest ascending positions, by weighted averages. */
function ascending(targets: readonly { readonly at: number; readonly weight: number }[]): number[] {
  const blocks: { at: number; weight: number; count: number }[] = [];
  for (const { at, weight } of targets) {
    let block = { at, weight, count: 1 };
    while (blocks.length > 0 && blocks.at(-1)!.at > block.at) {
      const last = blocks.pop()!;
      const both = last.weight + block.weight;
      const middle = (last.at * last.weight + block.at * block.weight) / both;
      block = { at: middle, weight: both, count: last.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ at, count }) => Array.from({ length: count }, () => at));
}
