/** One command at a time for everybody whose state is in the same bucket. */
import type { Environment } from '../../parts/environment';
import type { Report } from '../../platform/report';
import { Failure } from '../../platform/failure';
import { interrupt } from '../run/interrupt';
import { system } from '../run/process';
import { currentRun } from '../run/run';
import { StateStore } from '../state/store';
import type { S3State } from '../state/store-errors';
import { release, take } from './numbered-notes';
import { holderIn, holderText, lifeOf, thisHolder } from './holder';
import { held } from './local';
import type { Locked } from './local';
import { Objects } from './objects';

const beatSeconds = 60;
/** A holder writes ten times in it; one that cannot is told so and has no lock any more. */
export const silenceSeconds = 10 * 60;

/**
 * Taken after the lock of this machine: a holder of this machine that is dead needs no waiting for.
 * @returns null where there is no bucket yet, so that no state can be in it
 * @throws Failure that says who holds it
 */
export async function lockShared(environment: Environment, state: S3State, say: Report): Promise<Locked | null> {
  if (!(await isThere(state))) return null;
  const objects = new Objects(state, environment);
  const text = holderText(thisHolder());
  const taken = await take(objects, text, async (note, number) => {
    const life = lifeSeenFromHere(note);
    return life === 'dead' || (life === 'unknown' && (await objects.ageSeconds(number)) > silenceSeconds);
  });
  if ('heldBy' in taken) {
    objects.close();
    throw new Failure(`${held(environment.name, taken.heldBy)}.${dies(taken.heldBy)}`);
  }
  const beat = setInterval(() => void keep(objects, taken.number, text, say), beatSeconds * 1000);
  beat.unref();
  return {
    release: async () => {
      clearInterval(beat);
      await release(objects, taken.number).finally(() => objects.close());
    },
  };
}

async function isThere(state: S3State): Promise<boolean> {
  const store = new StateStore(state);
  try {
    return (await store.versioning()) !== null;
  } finally {
    store.close();
  }
}

/** A lock that was taken over in a long silence (a laptop that slept) is not written over. */
async function keep(objects: Objects, number: number, text: string, say: Report): Promise<void> {
  const run = currentRun();
  try {
    if ((await objects.read(number)) === text) return await objects.write(number, text);
    say('the lock of this environment was taken over by somebody else, since this machine was silent for too long');
    interrupt(run, 'SIGTERM', say);
  } catch {
    // The next beat tries again; Terraform's own lock guards the state meanwhile.
  }
}

/** Two machines may have one name, so only a process of this very system is known to be dead. */
function lifeSeenFromHere(text: string): ReturnType<typeof lifeOf> {
  const holder = holderIn(text);
  return holder?.system === system() ? lifeOf(holder) : 'unknown';
}

function dies(text: string): string {
  if (lifeSeenFromHere(text) === 'alive') return '';
  return ` If that machine died, the lock falls ${silenceSeconds / 60} minutes after its last word by itself`;
}
