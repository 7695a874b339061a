/** One command at a time for everybody whose state is in the same bucket. */
import type { Environment } from '../../parts/environment';
import type { Report } from '../../platform/report';
import { Failure } from '../../platform/failure';
import { interrupt } from '../run/interrupt';
import { system } from '../run/process';
import { currentRun } from '../run/run';
import { StateStore } from '../state/store';
import type { S3State } from '../state/store-errors';
import { release, acquire } from './numbered-notes';
import { holderIn, holderText, lifeOf, thisHolder } from './holder';
import { lockedMessage } from './local';
import type { Lock } from './local';
import { ObjectNotes } from './objects';

const heartbeatSeconds = 60;
/** A holder renews the lock ten times in this period; one that cannot loses it and is interrupted. */
export const staleAfterSeconds = 10 * 60;

/**
 * Taken after the lock of this machine, so that a dead holder of this machine is recognized without waiting.
 * @returns null if the bucket does not exist yet, so that there is no state to protect
 * @throws Failure that says who holds the lock
 */
export async function lockShared(environment: Environment, state: S3State, say: Report): Promise<Lock | null> {
  if (!(await bucketExists(state))) return null;
  const objects = new ObjectNotes(state, environment);
  const text = holderText(thisHolder());
  const result = await acquire(objects, text, async (note, number) => {
    const life = lifeOnThisSystem(note);
    return life === 'dead' || (life === 'unknown' && (await objects.ageSeconds(number)) > staleAfterSeconds);
  });
  if ('heldBy' in result) {
    objects.close();
    throw new Failure(`${lockedMessage(environment.name, result.heldBy)}.${expiryHint(result.heldBy)}`);
  }
  const heartbeat = setInterval(() => void renew(objects, result.number, text, say), heartbeatSeconds * 1000);
  heartbeat.unref();
  return {
    release: async () => {
      clearInterval(heartbeat);
      await release(objects, result.number).finally(() => objects.close());
    },
  };
}

async function bucketExists(state: S3State): Promise<boolean> {
  const store = new StateStore(state);
  try {
    return (await store.versioning()) !== null;
  } finally {
    store.close();
  }
}

/** Renews the lock, unless another machine took it over after missing heartbeats, as of a suspended laptop. */
async function renew(objects: ObjectNotes, number: number, text: string, say: Report): Promise<void> {
  const run = currentRun();
  try {
    if ((await objects.read(number)) === text) return await objects.write(number, text);
    say('another command took over the lock of this environment, because this machine did not renew it in time');
    interrupt(run, 'SIGTERM', say);
  } catch {
    // The next heartbeat tries again; until then Terraform's own lock protects the state.
  }
}

/** Two machines may have the same name, so only processes of this system can be known to be dead. */
function lifeOnThisSystem(text: string): ReturnType<typeof lifeOf> {
  const holder = holderIn(text);
  return holder?.system === system() ? lifeOf(holder) : 'unknown';
}

function expiryHint(text: string): string {
  if (lifeOnThisSystem(text) === 'alive') return '';
  return ` If that machine died, the lock expires ${staleAfterSeconds / 60} minutes after its last renewal`;
}
