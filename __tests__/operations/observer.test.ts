/** Access of checks to a running environment: each way gets what it needs. SSH, TLS and the store are replaced. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authorities, observer } from '../../operations/verify/observer';
import { pythonOn } from '../../operations/verify/python-on';
import type { Environment } from '../../parts/environment';
import { ask } from '../../platform/https';
import { acceptedOldTls } from '../../platform/old-tls';
import { environmentOf } from '../environment';
import { BucketStandIn, error, versioning } from './bucket-stand-in';

jest.mock('../../operations/verify/python-on');
jest.mock('../../platform/https');
jest.mock('../../platform/old-tls');

const now = new Date('2026-11-21T08:10:00Z');
const described = environmentOf('small.yaml');
const live = {
  edge: { public_address: '203.0.113.9', instance_id: 'i-1' },
  'db-1': { public_address: '', instance_id: 'i-2' },
};
const view = (environment: Environment = described) => observer(environment, live, { level: 'verify', now });

const originalEnv = { ...process.env };
const folder = mkdtempSync(join(tmpdir(), 'strata-observer-'));
beforeEach(() => (process.env['STRATA_HOME'] = folder));
afterEach(() => {
  process.env = { ...originalEnv };
  jest.resetAllMocks();
});
afterAll(() => rmSync(folder, { recursive: true }));

const endpoint = (url: string, lab: string) => ({ url, urlForHosts: url, lab });

/** In a lab, whose certificates are of its own CA. */
function inLab(name: string, authority?: string): Environment {
  mkdirSync(join(folder, 'labs', name), { recursive: true });
  if (authority !== undefined) writeFileSync(join(folder, 'labs', name, 'ca.crt'), authority);
  return { ...described, compute: { ...described.compute, endpoint: endpoint('http://127.0.0.1:1', name) } };
}

test('has the moment and the level of its scope', () => {
  expect(view()).toMatchObject({ now, level: 'verify' });
});

test('a public address is that of the running server, and none where there is none', () => {
  expect(['edge', 'db-1', 'app-9'].map((server) => view().publicAddress(server))).toEqual([
    '203.0.113.9',
    undefined,
    undefined,
  ]);
});

test('requests go to the name, or to the given address instead', async () => {
  await view().ask('https://shop.acme.org/up');
  await view(inLab('lab', 'the CA')).ask('https://shop.acme.org/up', '203.0.113.9');
  expect(jest.mocked(ask).mock.calls).toEqual([
    [{ url: 'https://shop.acme.org/up', ca: undefined }],
    [{ url: 'https://shop.acme.org/up', ca: 'the CA', address: '203.0.113.9' }],
  ]);
});

test('old versions of TLS are tried at the name, or at the given address instead', async () => {
  jest.mocked(acceptedOldTls).mockResolvedValue(['TLSv1']);
  expect(await view().oldTls('shop.acme.org')).toEqual(['TLSv1']);
  await view().oldTls('shop.acme.org', '203.0.113.9');
  expect(jest.mocked(acceptedOldTls).mock.calls).toEqual([
    [{ host: 'shop.acme.org' }],
    [{ host: 'shop.acme.org', address: '203.0.113.9' }],
  ]);
});

test('only a lab with a CA has authorities of its own', () => {
  expect(authorities(described)).toBeUndefined();
  expect(authorities(inLab('empty'))).toBeUndefined();
  expect(authorities(inLab('whole', 'the CA'))).toBe('the CA');
});

test('a program on a host gets its plan as data, whatever text is in it', async () => {
  const file = join(folder, 'program.py');
  writeFileSync(file, 'import json\ndef main(plan): print(json.dumps([plan]))');
  const plan = { quote: `"'\\n") or exit(1)`, list: [1, null] };
  jest.mocked(pythonOn).mockResolvedValue('the answer');
  expect(await view().python('db-1', file, plan)).toBe('the answer');
  const [home, host, { source, timeoutSeconds }] = jest.mocked(pythonOn).mock.calls[0]!;
  expect([home, host, timeoutSeconds]).toEqual([described.home, 'db-1', 300]);
  expect(JSON.parse(execFileSync('python3', ['-'], { input: source, encoding: 'utf8' }))).toEqual([plan]);
});

test('a bucket is read from the store of the environment', async () => {
  const store = new BucketStandIn();
  const url = await store.start();
  store.answers('versioning', versioning('<Status>Enabled</Status>'));
  store.answers('object-lock', error(404, 'ObjectLockConfigurationNotFoundError'));
  store.answers('lifecycle', error(404, 'NoSuchLifecycleConfiguration'));
  const storage = { ...described.storage!, endpoint: endpoint(url, 'lab') };
  try {
    expect(await view({ ...described, storage }).bucketSettings(described.buckets[0]!)).toMatchObject({
      versioning: true,
    });
    expect(store.requests[0]).toContain(described.buckets[0]!.fullName);
  } finally {
    store.stop();
  }
});
