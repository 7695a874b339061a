/** What a bucket showed at a moment and shows no more. Pure: versions in, work out. */
import { histories } from './entry';
import type { Entry } from './entry';
import { repositoryOf, tookAway } from './lists';
import type { Unsound } from './lists';

export interface Deleted {
  readonly wanted: Entry;
  /** Marks that hide it. */
  readonly markers: readonly Entry[];
}

export interface Overwritten {
  readonly wanted: Entry;
  readonly current: Entry;
}

export interface Lost {
  readonly deleted: readonly Deleted[];
  readonly overwritten: readonly Overwritten[];
  /** Lists that pgBackRest wrote over since, and that stay: all that they name is there. */
  readonly rewritten: readonly string[];
  /** Keys that were deleted since, and of which no version is left. */
  readonly gone: readonly string[];
}

/** @param unsound lists that are not what pgBackRest wrote last */
export function lostSince(asOf: Date, entries: readonly Entry[], unsound: Unsound = new Set()): Lost {
  const all = histories(entries).map((history) => ({ history, ...splitAt(asOf, history) }));
  const changed = all.flatMap(({ since, wanted }) =>
    wanted && !wanted.marker && since.length > 0 ? [{ since, wanted }] : [],
  );
  const isDeleted = ({ since }: { since: readonly Entry[] }) => since.every(({ marker }) => marker);
  const deleted = changed.filter(isDeleted).map(({ since, wanted }) => ({ wanted, markers: since }));
  const overwritten = changed
    .filter((each) => !isDeleted(each))
    .map(({ since, wanted }) => ({ wanted, current: since[0]! }))
    .filter(({ wanted, current }) => !isSame(wanted, current));
  const stays = staying(deleted, overwritten, unsound);
  return {
    deleted,
    overwritten: overwritten.filter((each) => !stays.has(each)),
    rewritten: [...stays].map(({ wanted }) => wanted.key),
    gone: all
      .filter(({ history, wanted }) => !wanted && history.every(({ marker }) => marker))
      .map(({ history }) => history[0]!.key),
  };
}

/** A list goes back with what it named then, or where what is there now is no list of pgBackRest's. */
function staying(deleted: readonly Deleted[], overwritten: readonly Overwritten[], unsound: Unsound): Set<Overwritten> {
  const isRoutine = ({ current }: Overwritten) => !tookAway(current, unsound);
  const lost = [...deleted, ...overwritten.filter((each) => !isRoutine(each))];
  const touched = new Set(lost.map(({ wanted }) => repositoryOf(wanted.key)));
  return new Set(overwritten.filter((each) => isRoutine(each) && !touched.has(repositoryOf(each.wanted.key))));
}

/** @param history the newest first */
function splitAt(asOf: Date, history: readonly Entry[]): { readonly since: Entry[]; readonly wanted: Entry | null } {
  const isThen = ({ at }: Entry) => at.getTime() <= asOf.getTime();
  return { since: history.filter((each) => !isThen(each)), wanted: history.find(isThen) ?? null };
}

function isSame(one: Entry, other: Entry): boolean {
  return !other.marker && one.etag === other.etag && one.bytes === other.bytes;
}

/** Deletions and overwritings that came close after each other. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
  readonly deleted: number;
  readonly overwritten: number;
  /** What they hide. */
  readonly bytes: number;
}

const pauseMs = 5 * 60_000;

/** What hid data, in the order of time; lists that pgBackRest writes over with every backup are not counted. */
export function spans(entries: readonly Entry[], unsound: Unsound = new Set()): Span[] {
  const hidings = histories(entries)
    .flatMap((history) => history.slice(0, -1).map((by, at) => ({ by, hidden: history[at + 1]! })))
    .filter(({ by, hidden }) => !hidden.marker && tookAway(by, unsound))
    .sort((one, other) => one.by.at.getTime() - other.by.at.getTime());
  return hidings.reduce<Span[]>((found, { by, hidden }) => {
    const last = found.at(-1);
    const near = last !== undefined && by.at.getTime() - last.to.getTime() <= pauseMs;
    const span = near ? last : { from: by.at, to: by.at, deleted: 0, overwritten: 0, bytes: 0 };
    const grown = {
      from: span.from,
      to: by.at,
      deleted: span.deleted + (by.marker ? 1 : 0),
      overwritten: span.overwritten + (by.marker ? 0 : 1),
      bytes: span.bytes + hidden.bytes,
    };
    return [...(near ? found.slice(0, -1) : found), grown];
  }, []);
}
