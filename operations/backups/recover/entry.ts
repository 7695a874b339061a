/** One version of an object, or one delete marker. */
export interface Entry {
  readonly key: string;
  readonly version: string;
  readonly at: Date;
  readonly latest: boolean;
  /** True: a delete marker; the older versions still exist. */
  readonly marker: boolean;
  /** 0 for a marker. */
  readonly bytes: number;
  /** Changes with the content; empty for a marker. */
  readonly etag: string;
}

/** All versions of each key, the newest first. */
export function histories(entries: readonly Entry[]): Entry[][] {
  const keys = new Map<string, Entry[]>();
  entries.forEach((entry) => keys.set(entry.key, [...(keys.get(entry.key) ?? []), entry]));
  return [...keys.values()].map((each) => each.sort(newestFirst));
}

/** Times are whole seconds. Within one second the current version is the newest, and data count as newer than delete markers. */
function newestFirst(one: Entry, other: Entry): number {
  const byTime = other.at.getTime() - one.at.getTime();
  return byTime || Number(other.latest) - Number(one.latest) || Number(one.marker) - Number(other.marker);
}
