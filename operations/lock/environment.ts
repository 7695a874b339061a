/** Which commands change an environment: one of them at a time. Those that only look need no lock. */
import type { Command } from 'commander';
import type { Environment } from '../../parts/environment';
import { labOf, loadEnvironment } from '../project';
import { atEnd } from '../run/interrupt';
import { nameRun } from '../run/run';
import { sweep } from '../run/folders';
import { nameOf } from '../tools';
import { lockHere } from './local';

const writing = new Set([
  'up',
  'rebuild',
  'resize',
  'destroy',
  'backup',
  'restore',
  'proof',
  'credentials',
  'vault keep',
  'vault recover',
  'vault rotate',
  'state init',
]);

/** Before a command's own action: names the run, and takes the lock where it changes something. */
export async function lockFor(action: Command): Promise<void> {
  const words = nameOf(action);
  nameRun([words, ...action.args].join(' '));
  const { recover, into } = action.opts<{ recover?: boolean; into?: string }>();
  if (!writing.has(words) && !(words === 'backups' && recover)) return;
  await lock(loadEnvironment(into ?? action.args[0]!));
}

/** Held until the run ends. @throws Failure that says who holds it, since when and for what */
export async function lock(environment: Environment): Promise<void> {
  const say = (text: string) => void process.stderr.write(`${text}\n`);
  const { release } = await lockHere(environment, say);
  atEnd(release);
  sweep(environment);
  const { state } = environment;
  if (state.backend === 'local') return;
  // Loaded here, so that a local state does not pay for the AWS SDK.
  const { lockShared } = await import('./shared');
  const shared = await lockShared(environment, state, say).catch((error: Error) => {
    // A lab that is down is started by the command itself, and is this machine's alone.
    if (labOf(environment) !== null && /nobody answered/.test(error.message)) return null;
    throw error;
  });
  if (shared) atEnd(shared.release);
}
