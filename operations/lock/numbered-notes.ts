/**
 * A lock made of numbered notes, in any store that can create a note only if its number is unused. The note with the
 * highest number is the lock. Whoever takes over from a dead holder creates the next number, so only one process succeeds.
 */
export interface NoteStore {
  /** Numbers of the existing notes. */
  readonly list: () => Promise<number[]>;
  /** Null: there is no such note. */
  readonly read: (number: number) => Promise<string | null>;
  /** @returns false if the note exists already */
  readonly create: (number: number, text: string) => Promise<boolean>;
  /** Replaces a note of this process. */
  readonly write: (number: number, text: string) => Promise<void>;
  readonly remove: (number: number) => Promise<void>;
}

/** Number of our note, or the text of another holder's note. */
export type LockResult = { readonly number: number } | { readonly heldBy: string };

export const released = 'released\n';

/** @param isFree whether the holder named in a note is dead */
export async function acquire(
  store: NoteStore,
  text: string,
  isFree: (text: string, number: number) => Promise<boolean>,
): Promise<LockResult> {
  for (;;) {
    const highest = Math.max(0, ...(await store.list()));
    const note = highest === 0 ? released : await store.read(highest);
    // Somebody else took it over in between.
    if (note === null) continue;
    if (note !== released && !(await isFree(note, highest))) return { heldBy: note };
    const number = highest + 1;
    if (!(await store.create(number, text))) continue;
    const numbers = await store.list();
    if (numbers.some((each) => each > number)) {
      await store.remove(number);
      continue;
    }
    for (const old of numbers.filter((each) => each < number)) await store.remove(old);
    return { number };
  }
}

/** The note stays, because its number must not be used again. */
export async function release(store: NoteStore, number: number): Promise<void> {
  await store.write(number, released);
}
