import { isMap, isScalar, isSeq, LineCounter } from 'yaml';
import type { Document, Node } from 'yaml';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds line and column of a path of keys; for a missing key, those of its nearest existing parent. */
export function placeOf(document: Document, text: string) {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  const toPlace = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };

  return {
    offset: toPlace,
    path: (path: readonly (string | number)[]): Place => toPlace(offsetOf(document.contents, path)),
  };
}

function offsetOf(root: Node | null, path: readonly (string | number)[]): number {
  let node: Node | null = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      node = (node.items[Number(key)] as Node | undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    } else break;
  }
  return isScalar(node) ? (node.range?.[0] ?? offset) : offset;
}
