/** The lock of an environment: on this machine, and beside its state. */
import type { Environment } from '../../parts/environment';
import type { Report } from '../../platform/report';
import { labOf } from '../project';
import { sweep } from '../run/folders';
import { atEnd } from '../run/interrupt';
import { lockHere } from './local';

/** Held until the run ends. @throws Failure that says who holds it, since when and for what */
export async function lock(environment: Environment, say: Report): Promise<void> {
  const { release } = await lockHere(environment, say);
  atEnd(release);
  sweep(environment);
  const { state } = environment;
  if (state.backend === 'local') return;
  // Loaded here, so that a local state does not pay for the AWS SDK.
  const { lockShared } = await import('./shared');
  const shared = await lockShared(environment, state, say).catch((error: Error) => {
    // A lab that is down is started by the operation itself, and is this machine's alone.
    if (labOf(environment) !== null && /nobody answered/.test(error.message)) return null;
    throw error;
  });
  if (shared) atEnd(shared.release);
}
