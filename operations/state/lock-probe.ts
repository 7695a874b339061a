/** Whether the lock of Terraform's state holds: it is an object that is written only if it is not there. */
import { randomUUID } from 'node:crypto';
import { Failure } from '../../platform/failure';
import type { StateStore } from './store';

const racers = 8;

type Write = () => Promise<void>;

/**
 * Writes objects of its own below `folder`, and deletes them.
 * @throws Failure where two runs could hold the lock together
 */
export async function probeLock(store: StateStore, folder: string): Promise<void> {
  await probe(store, folder, 2, async (write) => {
    await write();
    await write();
  });
  await probe(store, folder, racers, async (write) => {
    const writes = await Promise.allSettled(Array.from({ length: racers }, write));
    const failed = writes.find((each) => each.status === 'rejected');
    if (failed) throw failed.reason;
  });
}

async function probe(store: StateStore, folder: string, count: number, writes: (write: Write) => Promise<void>) {
  const key = `${folder}/strata-lock-probe-${randomUUID()}`;
  const accepted: (string | undefined)[] = [];
  try {
    await writes(async () => {
      const written = await store.writeOnce(key);
      if (written) accepted.push(written.version);
    });
  } finally {
    for (const version of accepted) await store.remove(key, version);
  }
  if (accepted.length === 1) return;
  throw new Failure(
    `${store.where} accepted ${accepted.length} of ${count} writes of one object that ask to be accepted only if it is not there; ` +
      "one was to be. The lock of Terraform's state does not hold in this bucket, and two runs at once would spoil the state. " +
      'Keep the state in another store, or on this machine with `state: { backend: local }`',
  );
}
