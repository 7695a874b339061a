/** One command at a time on this machine: the lock dies with its holder, and with what the holder had started. */
import { join } from 'node:path';
import type { Report } from '../../platform/report';
import { Failure } from '../../platform/failure';
import { Files } from './files';
import { release, take } from './numbered-notes';
import { holderIn, holderText, holderWords, lifeOf, thisHolder } from './holder';
import { outlived } from './left-over';

const beatSeconds = 30;
/** A holder that this system cannot see says by then that it lives. */
const silenceSeconds = 15 * 60;

export interface Locked {
  readonly release: () => Promise<void>;
}

/** @throws Failure that says who holds it */
export async function lockHere({ name, home }: { name: string; home: string }, say: Report): Promise<Locked> {
  const files = new Files(join(home, 'lock'));
  const taken = await take(files, holderText(thisHolder()), (text, number) => {
    const holder = holderIn(text);
    const life = holder ? lifeOf(holder) : 'unknown';
    return Promise.resolve(life === 'dead' || (life === 'unknown' && files.ageSeconds(number) > silenceSeconds));
  });
  if ('heldBy' in taken) throw new Failure(held(name, taken.heldBy));
  const beat = setInterval(() => files.touch(taken.number), beatSeconds * 1000);
  beat.unref();
  const locked = {
    release: async () => {
      clearInterval(beat);
      await release(files, taken.number);
    },
  };
  try {
    await outlived(home, say);
    return locked;
  } catch (error) {
    await locked.release();
    throw error;
  }
}

/** Said of the lock in the bucket, too. */
export function held(name: string, text: string): string {
  const holder = holderIn(text);
  const who = holder ? holderWords(holder) : 'somebody works on it';
  return (
    `${name} is locked: ${who}. Nothing was done; run this again when that has ended. ` +
    'validate, plan, status, graph, backups and ssh work meanwhile'
  );
}
