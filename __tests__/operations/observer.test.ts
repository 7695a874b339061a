/** Access of checks to a running environment: each way gets what it needs. Programs and servers here stand in for what is outside. */
import { spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { authorities, observer } from '../../operations/verify/observer';
import type { Environment } from '../../parts/environment';
import { environmentOf } from '../environment';
import { BucketStandIn, error, versioning } from './bucket-stand-in';
import { HostStandIn } from './host-stand-in';

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
  jest.restoreAllMocks();
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

const servers: Server[] = [];
afterEach(() =>
  servers.splice(0).forEach((server) => {
    server.close();
    server.closeAllConnections();
  }),
);
const host: RequestListener = (request, response) => response.end(request.headers.host);
async function portOf(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

test('requests go to the name, or to the given address instead', async () => {
  const port = await portOf(createServer(host));
  expect((await view().ask(`http://127.0.0.1:${port}/up`)).body).toBe(`127.0.0.1:${port}`);
  expect((await view().ask(`http://shop.test:${port}/up`, '127.0.0.1')).body).toBe(`shop.test:${port}`);
});

const files = ['-keyout', join(folder, 'key'), '-out', join(folder, 'certificate')];
const subject = ['-subj', '/CN=test', '-addext', 'subjectAltName=DNS:shop.test'];
const isMade =
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...files, ...subject]).status === 0;
const observed = isMade ? test : test.skip;
observed(
  `a lab's own CA is trusted in this lab only${isMade ? '' : ' (not observable here: openssl is missing)'}`,
  async () => {
    const [key, cert] = ['key', 'certificate'].map((name) => readFileSync(join(folder, name), 'utf8'));
    const port = await portOf(createTlsServer({ key: key!, cert: cert! }, host));
    const request = (environment: Environment) => view(environment).ask(`https://shop.test:${port}/`, '127.0.0.1');
    expect((await request(inLab('trusted', cert))).body).toBe(`shop.test:${port}`);
    await expect(request(described)).rejects.toThrow('self-signed certificate');
  },
);

test('old versions of TLS are tried at the name, or at the given address instead', async () => {
  const connect = jest.spyOn(tls, 'connect').mockImplementation(((options: tls.ConnectionOptions) => {
    const socket = Object.assign(new EventEmitter(), { destroy: () => {} });
    setImmediate(() => socket.emit(options.maxVersion === 'TLSv1' ? 'secureConnect' : 'error', new Error('refused')));
    return socket;
  }) as never);
  expect(await view().oldTls('shop.test')).toEqual(['TLSv1']);
  expect(await view().oldTls('shop.test', '203.0.113.9')).toEqual(['TLSv1']);
  const options = connect.mock.calls.map(([each]) => each as tls.ConnectionOptions);
  const [byName, byAddress] = [
    ['shop.test', 'shop.test'],
    ['203.0.113.9', 'shop.test'],
  ];
  expect(options.map((each) => [each.host, each.servername])).toEqual([byName, byName, byAddress, byAddress]);
});

test('only a lab with a CA has authorities of its own', () => {
  expect(authorities(described)).toBeUndefined();
  expect(authorities(inLab('empty'))).toBeUndefined();
  expect(authorities(inLab('whole', 'the CA'))).toBe('the CA');
});

test('a program on a host gets its plan as data, whatever text is in it', async () => {
  const stand = new HostStandIn();
  stand.answers('ssh', '', { script: 'python3 -' });
  const file = join(folder, 'program.py');
  writeFileSync(file, 'import json\ndef main(plan): print(json.dumps([plan]))');
  const plan = { quote: `"'\\n") or exit(1)`, list: [1, null] };
  try {
    expect(await view({ ...described, home: stand.folder }).python('db-1', file, plan)).toEqual([plan]);
    expect(stand.calls('ssh')[0]!.args).toContain(' db-1 ');
  } finally {
    stand.remove();
  }
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
