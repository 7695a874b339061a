/**
 * A lock made of numbered notes, on any shelf that writes a note only if there is none of that number. The note with the
 * highest number is the lock. It is taken over by writing the next one, so two who see a dead holder cannot both follow.
 */
export interface Shelf {
  /** Numbers of the notes there are. */
  readonly list: () => Promise<number[]>;
  /** Null: there is none. */
  readonly read: (number: number) => Promise<string | null>;
  /** @returns false where there is one already */
  readonly create: (number: number, text: string) => Promise<boolean>;
  /** Over one's own. */
  readonly write: (number: number, text: string) => Promise<void>;
  readonly remove: (number: number) => Promise<void>;
}

/** Number of the note that is ours, or text of the one that is not. */
export type Taken = { readonly number: number } | { readonly heldBy: string };

export const released = 'released\n';

/** @param isFree whether the holder that a note tells of is gone for good */
export async function take(
  shelf: Shelf,
  text: string,
  isFree: (text: string, number: number) => Promise<boolean>,
): Promise<Taken> {
  for (;;) {
    const top = Math.max(0, ...(await shelf.list()));
    const held = top === 0 ? released : await shelf.read(top);
    // Somebody else took it over in between.
    if (held === null) continue;
    if (held !== released && !(await isFree(held, top))) return { heldBy: held };
    const number = top + 1;
    if (!(await shelf.create(number, text))) continue;
    const numbers = await shelf.list();
    if (numbers.some((each) => each > number)) {
      await shelf.remove(number);
      continue;
    }
    for (const old of numbers.filter((each) => each < number)) await shelf.remove(old);
    return { number };
  }
}

/** The note stays: its number must not be given twice. */
export async function release(shelf: Shelf, number: number): Promise<void> {
  await shelf.write(number, released);
}
