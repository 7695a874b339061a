import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../../platform/failure';
import type { Patience } from '../store-keys';

/** Polls `ask` until `isDone` returns true. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  isDone: (result: T) => boolean,
  { everyMs, attempts }: Patience,
): Promise<T> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const result = await ask();
    if (isDone(result)) return result;
    await pause(everyMs);
  }
  throw new Failure(
    `${what} is not ready after ${Math.round((attempts * everyMs) / 1000)} s; look at it in OVH's panel`,
  );
}
