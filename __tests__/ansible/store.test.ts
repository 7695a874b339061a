/** The hosts' client of a bucket, run for real at moto: what it keeps, and what it says when it cannot. */
import { S3Client, CreateBucketCommand, ListMultipartUploadsCommand } from '@aws-sdk/client-s3';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { venvBin } from '../../platform/venv';
import { Host } from './host';

const server = venvBin('moto_server');
const skipReason = existsSync(server) ? '' : ' (not observable here: moto is not installed)';
const port = 20000 + ((process.pid + 5000) % 10000);
const endpoint = `http://127.0.0.1:${port}`;
const keys = { credentials: 'keys', accessKey: 'AKIALAB', secretKey: 'lab' };
const description = { bucket: 'backups', region: 'eu-west-3', endpoint, pathStyle: true, ...keys };
let moto: ChildProcess;
let host: Host;

(skipReason ? describe.skip : describe)(`store${skipReason}`, () => {
  beforeAll(async () => {
    moto = spawn(server, ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    host = new Host({ 'store.py': 'store/files/store.py', 'store_errors.py': 'store/files/store_errors.py' });
    // The machine's own Python may have no boto3.
    host.standIn('../usr/local/lib/strata/store', `exec ${venvBin('python')} "$(dirname "$0")/store.py" "$@"`);
    writeStoreConfig({});
    await waitForMoto();
    const client = s3();
    await client.send(new CreateBucketCommand({ Bucket: 'backups' }));
    client.destroy();
  }, 60_000);
  afterAll(async () => {
    host.remove();
    moto.kill();
    await new Promise((resolve) => moto.once('exit', resolve));
  });

  test('an object comes back as it was, readable by its owner only, and is listed and deleted', () => {
    host.write('file', 'kept');
    expect(store('put', file('file'), 'a/b')).toMatchObject({ status: 0, stderr: '' });
    expect(store('get', 'a/b', file('back')).status).toBe(0);
    expect(host.read('back')).toBe('kept');
    expect(statSync(file('back')).mode & 0o777).toBe(0o600);
    const modified = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(JSON.parse(store('list', 'a/').stdout)).toEqual({ key: 'a/b', bytes: 4, modified });
    store('delete', 'a/b');
    expect(store('list', 'a/').stdout).toBe('');
  });

  test('a large file goes in parts, and no part is left behind', async () => {
    writeFileSync(file('large'), Buffer.alloc(33 * 1024 * 1024, 'strata'));
    expect(store('put', file('large'), 'large').status).toBe(0);
    store('get', 'large', file('large-back'));
    expect(readFileSync(file('large-back')).equals(readFileSync(file('large')))).toBe(true);
    const client = s3();
    expect((await client.send(new ListMultipartUploadsCommand({ Bucket: 'backups' }))).Uploads ?? []).toEqual([]);
    client.destroy();
  }, 60_000);

  test('an object that is not there has an exit code of its own and leaves no file', () => {
    const { status, stderr } = store('get', 'none', file('none'));
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: `store: get none: no such object in bucket backups at ${endpoint}\n`,
    });
    expect([existsSync(file('none')), existsSync(file('none.partial'))]).toEqual([false, false]);
  });

  test.each([
    ['another bucket', { bucket: 'other' }, /there is no such bucket: run `strata up/],
    ['a port where nobody listens', { endpoint: 'http://127.0.0.1:9' }, /the store cannot be reached/],
    ['keys that were never made', { secretKey: '' }, /has no secretKey; run `strata up/],
    ['another protocol', { endpoint: endpoint.replace('http', 'https') }, /certificate of the store is not accepted/],
  ])(
    '%s: one line that says what to do',
    (_case, difference, message) => {
      writeStoreConfig(difference);
      const { status, stderr } = store('list', '');
      writeStoreConfig({});
      expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(message) });
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    },
    60_000,
  );
});

function store(...words: string[]) {
  return host.run('store', ...words);
}

function file(name: string): string {
  return `${host.root}/${name}`;
}

function writeStoreConfig(difference: object): void {
  host.write('etc/strata/store.json', JSON.stringify({ ...description, ...difference }));
}

function s3(): S3Client {
  const credentials = { accessKeyId: keys.accessKey, secretAccessKey: keys.secretKey };
  return new S3Client({ region: 'us-east-1', endpoint, forcePathStyle: true, credentials });
}

async function waitForMoto(): Promise<void> {
  for (;;) {
    const isUp = await fetch(`${endpoint}/moto-api/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
