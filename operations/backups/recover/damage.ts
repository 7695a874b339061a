/** Objects that were visible in a bucket at a given time and were deleted or overwritten since. Pure. */
import { histories } from './entry';
import type { Entry } from './entry';
import { hidesData, isLogFile, repositoryOf } from './lists';
import type { TamperedLists } from './lists';

export interface DeletedObject {
  readonly original: Entry;
  /** Delete markers that hide it. */
  readonly markers: readonly Entry[];
}

export interface OverwrittenObject {
  readonly original: Entry;
  readonly current: Entry;
}

export interface Damage {
  readonly deleted: readonly DeletedObject[];
  readonly overwritten: readonly OverwrittenObject[];
  /** List files that pgBackRest itself replaced since. They stay, because everything that they list exists. */
  readonly rewritten: readonly string[];
  /** Keys that were deleted since, and have no version left. */
  readonly gone: readonly string[];
}

/** @param tampered versions of list files that pgBackRest did not write */
export function damageSince(asOf: Date, entries: readonly Entry[], tampered: TamperedLists = new Set()): Damage {
  const all = histories(entries).map((history) => ({ history, ...withLaterLog(history, splitAt(asOf, history)) }));
  const changed = all.flatMap(({ since, original }) =>
    original && !original.marker && since.length > 0 ? [{ since, original }] : [],
  );
  const isDeleted = ({ since }: { since: readonly Entry[] }) => since.every(({ marker }) => marker);
  const deleted = changed.filter(isDeleted).map(({ since, original }) => ({ original, markers: since }));
  const overwritten = changed
    .filter((each) => !isDeleted(each))
    .map(({ since, original }) => ({ original, current: since[0]! }))
    .filter(({ original, current }) => !isSame(original, current));
  const routine = routineRewrites(deleted, overwritten, tampered);
  return {
    deleted,
    overwritten: overwritten.filter((each) => !routine.has(each)),
    rewritten: [...routine].map(({ original }) => original.key),
    gone: all
      .filter(({ history, original }) => !original && history.every(({ marker }) => marker))
      .map(({ history }) => history[0]!.key),
  };
}

/** List files that stay as they are: pgBackRest replaced them, and nothing else in their repository is damaged. */
function routineRewrites(
  deleted: readonly DeletedObject[],
  overwritten: readonly OverwrittenObject[],
  tampered: TamperedLists,
): Set<OverwrittenObject> {
  const isRoutine = ({ current }: OverwrittenObject) => !hidesData(current, tampered);
  const damaged = [...deleted, ...overwritten.filter((each) => !isRoutine(each))];
  const touched = new Set(damaged.map(({ original }) => repositoryOf(original.key)));
  return new Set(overwritten.filter((each) => isRoutine(each) && !touched.has(repositoryOf(each.original.key))));
}

/** @param history the newest first */
function splitAt(asOf: Date, history: readonly Entry[]): { readonly since: Entry[]; readonly original: Entry | null } {
  const isAtOrBefore = ({ at }: Entry) => at.getTime() <= asOf.getTime();
  return { since: history.filter((each) => !isAtOrBefore(each)), original: history.find(isAtOrBefore) ?? null };
}

/**
 * A file of WAL that came after the requested time and was deleted since is part of the chain, too: without it a restore
 * stops there. Its first version counts, as its name says what it must contain.
 */
function withLaterLog(history: readonly Entry[], split: ReturnType<typeof splitAt>): ReturnType<typeof splitAt> {
  const isLater = split.original === null && history[0]!.marker && isLogFile(history[0]!.key);
  const original = isLater ? history.findLast(({ marker }) => !marker) : undefined;
  return original ? { since: history.slice(0, history.indexOf(original)), original } : split;
}

function isSame(one: Entry, other: Entry): boolean {
  return !other.marker && one.etag === other.etag && one.bytes === other.bytes;
}

/** Deletions and overwrites in quick succession. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
  readonly deleted: number;
  readonly overwritten: number;
  /** Size of the data that they hide. */
  readonly bytes: number;
}

const pauseMs = 5 * 60_000;

/** Periods in which data were deleted or overwritten, in order of time. List files that pgBackRest itself replaced do not count. */
export function spans(entries: readonly Entry[], tampered: TamperedLists = new Set()): Span[] {
  const hidden = histories(entries)
    .flatMap((history) => history.slice(0, -1).map((by, at) => ({ by, hidden: history[at + 1]! })))
    .filter(({ by, hidden }) => !hidden.marker && hidesData(by, tampered))
    .sort((one, other) => one.by.at.getTime() - other.by.at.getTime());
  return hidden.reduce<Span[]>((spansSoFar, { by, hidden }) => {
    const last = spansSoFar.at(-1);
    const isNear = last !== undefined && by.at.getTime() - last.to.getTime() <= pauseMs;
    const span = isNear ? last : { from: by.at, to: by.at, deleted: 0, overwritten: 0, bytes: 0 };
    const extended = {
      from: span.from,
      to: by.at,
      deleted: span.deleted + (by.marker ? 1 : 0),
      overwritten: span.overwritten + (by.marker ? 0 : 1),
      bytes: span.bytes + hidden.bytes,
    };
    return [...(isNear ? spansSoFar.slice(0, -1) : spansSoFar), extended];
  }, []);
}
