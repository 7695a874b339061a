import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../../platform/failure';
import type { Patience } from '../store-keys';

/** Asks again and again until the answer is the one that is waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  isThere: (answer: T) => boolean,
  { everyMs, attempts }: Patience,
): Promise<T> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const answer = await ask();
    if (isThere(answer)) return answer;
    await pause(everyMs);
  }
  throw new Failure(
    `${what} is not ready after ${Math.round((attempts * everyMs) / 1000)} s; look at it in OVH's panel`,
  );
}
