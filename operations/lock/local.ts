/** One command at a time on this machine. The lock ends with its holder and with the programs that the holder had started. */
import { join } from 'node:path';
import type { Report } from '../../platform/report';
import { Failure } from '../../platform/failure';
import { FileNotes } from './files';
import { release, acquire } from './numbered-notes';
import { holderIn, holderText, holderWords, lifeOf, thisHolder } from './holder';
import { waitForKilledRuns } from './left-over';

const heartbeatSeconds = 30;
/** A holder whose process cannot be seen from here counts as dead after this time without a heartbeat. */
const staleAfterSeconds = 15 * 60;

export interface Lock {
  readonly release: () => Promise<void>;
}

/** @throws Failure that says who holds the lock */
export async function lockHere({ name, home }: { name: string; home: string }, say: Report): Promise<Lock> {
  const files = new FileNotes(join(home, 'lock'));
  const result = await acquire(files, holderText(thisHolder()), (text, number) => {
    const holder = holderIn(text);
    const life = holder ? lifeOf(holder) : 'unknown';
    return Promise.resolve(life === 'dead' || (life === 'unknown' && files.ageSeconds(number) > staleAfterSeconds));
  });
  if ('heldBy' in result) throw new Failure(lockedMessage(name, result.heldBy));
  const heartbeat = setInterval(() => files.touch(result.number), heartbeatSeconds * 1000);
  heartbeat.unref();
  const lock = {
    release: async () => {
      clearInterval(heartbeat);
      await release(files, result.number);
    },
  };
  try {
    await waitForKilledRuns(home, say);
    return lock;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Message for a lock that another command holds; also used for the lock in the bucket. */
export function lockedMessage(name: string, text: string): string {
  const holder = holderIn(text);
  const who = holder ? holderWords(holder) : 'another command works on it';
  return (
    `${name} is locked: ${who}. Nothing was done; run this again when that has ended. ` +
    'validate, plan, status, graph, backups and ssh work meanwhile'
  );
}
