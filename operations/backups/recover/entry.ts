/** One version of an object, or one mark that hides it. */
export interface Entry {
  readonly key: string;
  readonly version: string;
  readonly at: Date;
  readonly latest: boolean;
  /** True: a mark that says the object was deleted; what it hides is still there. */
  readonly marker: boolean;
  /** 0 for a marker. */
  readonly bytes: number;
  /** Changes with the content; empty for a marker. */
  readonly etag: string;
}

/** By key, the newest first. */
export function histories(entries: readonly Entry[]): Entry[][] {
  const keys = new Map<string, Entry[]>();
  entries.forEach((entry) => keys.set(entry.key, [...(keys.get(entry.key) ?? []), entry]));
  return [...keys.values()].map((each) => each.sort(newestFirst));
}

/** Times are whole seconds: within one, the current entry is the newest, and data win over marks, which brings more back. */
function newestFirst(one: Entry, other: Entry): number {
  const byTime = other.at.getTime() - one.at.getTime();
  return byTime || Number(other.latest) - Number(one.latest) || Number(one.marker) - Number(other.marker);
}
