/** The lock of an environment whose state is shared, at a real S3 API. */
import { lockShared } from '../../operations/lock/shared';
import { ObjectNotes } from '../../operations/lock/objects';
import { acquire } from '../../operations/lock/numbered-notes';
import { holderText, thisHolder } from '../../operations/lock/holder';
import type { S3State } from '../../operations/state/store-errors';
import { environmentOf } from '../environment';
import { MotoStore, skipReason } from './moto-store';

const originalEnv = { ...process.env };
const store = new MotoStore();
const environment = environmentOf('small.yaml');
const key = (number: number) => `acme/prod/strata-lock/${String(number).padStart(8, '0')}`;
const state = (bucket: string): S3State => {
  return {
    backend: 's3',
    bucket,
    region: 'eu-west-3',
    endpoint: { url: store.url, lab: null, urlForHosts: store.url },
  };
};
const lock = (bucket: string) => lockShared(environment, state(bucket), () => {});

async function heldBy(bucket: string, change: object): Promise<void> {
  const objects = new ObjectNotes(state(bucket), environment);
  await acquire(objects, holderText({ ...thisHolder(), ...change }), () => Promise.resolve(false));
  objects.close();
}

(skipReason ? describe.skip : describe)(`the lock in the state's bucket${skipReason}`, () => {
  beforeAll(async () => {
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'lab', AWS_SECRET_ACCESS_KEY: 'lab' });
    await store.start();
  }, 120_000);
  afterAll(async () => {
    process.env = originalEnv;
    await store.stop();
  });

  test('a lock that is held is refused with its holder; once released, the next one gets it', async () => {
    const bucket = await store.bucket('held');
    const first = (await lock(bucket))!;
    await expect(lock(bucket)).rejects.toThrow(/prod is locked: `strata .* works on it since/);
    await first.release();
    await (await lock(bucket))!.release();
    expect(await store.visible(bucket, '')).toEqual([key(2)]);
  }, 60_000);

  test('a holder on another machine keeps it while its heartbeat is recent, also where both machines have the same name', async () => {
    const bucket = await store.bucket('far');
    await heldBy(bucket, { system: 'another 4', user: 'ada' });
    await expect(lock(bucket)).rejects.toThrow(
      /of ada@.*works on it.*If that machine died, the lock expires 10 minutes after its last renewal/,
    );
  });

  test('the lock of a dead process of this machine is taken over at once', async () => {
    const bucket = await store.bucket('near');
    await heldBy(bucket, { process: { pid: process.pid, started: 'long ago' } });
    await (await lock(bucket))!.release();
    expect(await store.visible(bucket, '')).toEqual([key(2)]);
  });

  test('its age is measured by the clock of the store', async () => {
    const bucket = await store.bucket('clocked');
    await heldBy(bucket, {});
    const objects = new ObjectNotes(state(bucket), environment);
    const now = jest.spyOn(Date, 'now').mockReturnValue(0);
    const age = await objects.ageSeconds(1);
    now.mockRestore();
    objects.close();
    expect(age).toBeGreaterThanOrEqual(-1);
    expect(age).toBeLessThan(3600);
  });

  test('without a bucket there is no state to guard', async () => {
    expect(await lock('missing')).toBeNull();
  });
});
