/** `strata state init` at stores whose conditional writes work, and at stores where they do not. */
import { initState } from '../../operations/state/init';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { problem, StoreStandIn } from './state-store-stand-in';

const store = new StoreStandIn();
const originalEnv = { ...process.env };
let url: string;

beforeAll(async () => (url = await store.start()));
afterAll(() => {
  store.stop();
  process.env = originalEnv;
});
beforeEach(() => {
  store.forget();
  process.env = { ...originalEnv, AWS_ACCESS_KEY_ID: 'access', AWS_SECRET_ACCESS_KEY: 'hush-hush' };
});

async function init(): Promise<string> {
  const state = { backend: 's3', provider: 's3', bucket: 'acme-state', region: 'GRA', endpoint: url };
  const messages: string[] = [];
  await initState(
    environmentOf('small.yaml', (raw: Raw) => (raw.state = state)),
    (line) => messages.push(line),
  );
  return messages.join('\n');
}

describe('at a store that is not AWS', () => {
  test('a missing bucket is made, without requests that such stores refuse', async () => {
    const output = await init();
    expect(output).toContain(`Bucket acme-state was made at ${url}: private, not versioned.\nIts lock works`);
    expect(store.requests.slice(0, 2)).toEqual(['GET ?versioning /acme-state', 'PUT /acme-state']);
    const probe = /^(PUT|DELETE) \/acme-state\/acme\/prod\/strata-lock-probe-[0-9a-f-]+$/;
    expect(store.requests.slice(2).filter((request) => !probe.test(request))).toEqual([]);
  });

  test('a second run makes nothing and probes again; nothing stays behind', async () => {
    await init();
    store.requests.length = 0;
    expect(await init()).toMatch(/^Bucket acme-state at .* is there already\.\nIts lock works/);
    expect(store.requests).not.toContain('PUT /acme-state');
    expect(store.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(10);
    expect([...store.objects]).toEqual([]);
  });

  test('an object that was there is neither written nor deleted', async () => {
    store.buckets.set('acme-state', 'never');
    store.objects.add('/acme-state/acme/prod/infra.tfstate');
    await init();
    expect([...store.objects]).toEqual(['/acme-state/acme/prod/infra.tfstate']);
    expect(store.requests.filter((request) => request.includes('infra.tfstate'))).toEqual([]);
  });

  test('a conflict with a write under way is a refusal too', async () => {
    store.conditions = 'busy';
    expect(await init()).toContain('Its lock works');
  });

  test('one that ignores conditions is refused with what to do, and is left clean', async () => {
    store.conditions = 'ignored';
    await expect(init()).rejects.toThrow(
      /^http:\S+ accepted 2 of 2 conditional writes .* lock of Terraform's state does not work .* another store, .*backend: local/,
    );
    expect([...store.objects]).toEqual([]);
  });

  test('one whose condition holds in turn, but not among writes at once, is refused', async () => {
    store.conditions = 'careless';
    await expect(init()).rejects.toThrow(/accepted 8 of 8 conditional writes/);
    expect([...store.objects]).toEqual([]);
  });

  test('a versioned bucket is refused before anything is written; a suspended one is left to the probe', async () => {
    store.buckets.set('acme-state', 'Enabled');
    await expect(init()).rejects.toThrow(/acme-state at .* is versioned: .*another name in `state.bucket`/);
    expect(store.requests).toEqual(['GET ?versioning /acme-state']);
    store.buckets.set('acme-state', 'Suspended');
    expect(await init()).toContain('Its lock works');
  });

  test.each([
    ['GET ?versioning', problem(403, 'InvalidAccessKeyId'), 'does not accept these keys: check AWS_ACCESS_KEY_ID'],
    ['GET ?versioning', problem(403, 'SignatureDoesNotMatch', 'no match'), '403: SignatureDoesNotMatch, no match'],
    ['GET ?versioning', problem(400, 'ExpiredToken'), 'log in again'],
    ['GET ?versioning', problem(403, 'AccessDenied'), 'belongs to somebody else, or your keys lack this permission'],
    ['GET ?versioning', problem(301, 'PermanentRedirect'), 'check `state.region`'],
    ['GET ?versioning', { status: 502, body: '<html>bad gateway</html>' }, 'the store refused (it answered 502'],
    ['PUT', problem(409, 'BucketAlreadyExists'), 'CreateBucket of bucket acme-state at http'],
    ['PUT', problem(409, 'BucketAlreadyExists'), 'somebody else has a bucket of this name: choose another'],
    ['PUT', problem(409, 'BucketAlreadyOwnedByYou'), 'run this again'],
    ['PUT', problem(400, 'InvalidLocationConstraint'), 'the store has no such region'],
  ])('%s answered by %j says %s', async (call, reply, words) => {
    store.refusals.set(call, reply);
    const result = init();
    await expect(result).rejects.toThrow(words);
    await expect(result).rejects.not.toThrow('hush-hush');
  });

  test('one that does not know conditional writes is refused', async () => {
    store.buckets.set('acme-state', 'never');
    store.refusals.set('PUT', problem(501, 'NotImplemented'));
    await expect(init()).rejects.toThrow(/PutObject .* does not support this request.*backend: local/);
  });
});

test('a state on this machine needs nothing', async () => {
  const messages: string[] = [];
  await initState(
    environmentOf('small.yaml', (raw: Raw) => (raw.state = { backend: 'local' })),
    (line) => messages.push(line),
  );
  expect(messages).toEqual(['The state of prod stays on this machine, in /home/operator/acme-prod: nothing to do.']);
});
