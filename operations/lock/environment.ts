/** The lock of an environment: a file on this machine and, for a state in a bucket, an object next to the state. */
import type { Environment } from '../../parts/environment';
import type { Report } from '../../platform/report';
import { labOf } from '../project';
import { sweep } from '../run/folders';
import { atEnd } from '../run/interrupt';
import { lockHere } from './local';

/** Takes the lock until the run ends. @throws Failure that says who holds the lock, since when, and for which command */
export async function lock(environment: Environment, say: Report): Promise<void> {
  const { release } = await lockHere(environment, say);
  atEnd(release);
  sweep(environment);
  const { state } = environment;
  if (state.backend === 'local') return;
  // Imported here, because the AWS SDK is slow to load and a local state does not need it.
  const { lockShared } = await import('./shared');
  const shared = await lockShared(environment, state, say).catch((error: Error) => {
    // A stopped lab has no store yet: the operation starts it. No other machine uses this lab, so the local lock is enough.
    if (labOf(environment) !== null && /nobody answered/.test(error.message)) return null;
    throw error;
  });
  if (shared) atEnd(shared.release);
}
