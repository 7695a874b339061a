interface Ordered {
  readonly after: readonly string[];
}

/**
 * Sorts each entry after those in its `after`, otherwise keeps the order. An unknown name or a cycle is a defect of the code.
 * @throws Error with the unknown name or the cycle
 */
export function sortByAfter<T extends Ordered>(all: readonly T[], nameOf: (each: T) => string): T[] {
  const byName = new Map(all.map((each) => [nameOf(each), each]));
  const visited = new Set<T>();
  const visit = (each: T, way: readonly string[]): void => {
    const name = nameOf(each);
    if (way.includes(name)) throw new Error(`each of these comes after the next: ${[...way, name].join(', ')}`);
    if (visited.has(each)) return;
    for (const earlier of each.after) {
      const predecessor = byName.get(earlier);
      if (!predecessor)
        throw new Error(`${name} comes after ${earlier}, which is none of ${[...byName.keys()].join(', ')}`);
      visit(predecessor, [...way, name]);
    }
    visited.add(each);
  };
  all.forEach((each) => visit(each, []));
  return [...visited];
}
