/** Tests whether the store can lock Terraform's state. The lock is an object, created by a write that must fail if it exists. */
import { randomUUID } from 'node:crypto';
import { Failure } from '../../platform/failure';
import type { StateStore } from './store';

const racers = 8;

type Write = () => Promise<void>;

/**
 * Writes test objects below `folder`, and deletes them.
 * @throws Failure if two runs could hold the lock at the same time
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
      const object = await store.writeOnce(key);
      if (object) accepted.push(object.version);
    });
  } finally {
    for (const version of accepted) await store.remove(key, version);
  }
  if (accepted.length === 1) return;
  throw new Failure(
    `${store.where} accepted ${accepted.length} of ${count} conditional writes (If-None-Match) of one object instead of one. ` +
      "The lock of Terraform's state does not work in this bucket, and two runs at once would corrupt the state. " +
      'Keep the state in another store, or on this machine with `state: { backend: local }`',
  );
}
