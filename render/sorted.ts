interface Ordered {
  readonly after: readonly string[];
}

/**
 * Each after those that it names, else in the order given. A name that nobody has, and a circle, are defects of the code.
 * @throws Error that names them
 */
export function sorted<T extends Ordered>(all: readonly T[], nameOf: (each: T) => string): T[] {
  const byName = new Map(all.map((each) => [nameOf(each), each]));
  const done = new Set<T>();
  const visit = (each: T, way: readonly string[]): void => {
    const name = nameOf(each);
    if (way.includes(name)) throw new Error(`each of these comes after the next: ${[...way, name].join(', ')}`);
    if (done.has(each)) return;
    for (const earlier of each.after) {
      const found = byName.get(earlier);
      if (!found) throw new Error(`${name} comes after ${earlier}, which is none of ${[...byName.keys()].join(', ')}`);
      visit(found, [...way, name]);
    }
    done.add(each);
  };
  all.forEach((each) => visit(each, []));
  return [...done];
}
