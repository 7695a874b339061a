/** The way to a state's store: keys, addresses, certificates. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeFailure } from '../../operations/state/store-errors';
import { attempt } from '../../platform/shell';
import { StoreStandIn } from './state-store-stand-in';

const strata = join(__dirname, '..', '..', 'cli', 'strata.js');
const originalEnv = { ...process.env };
const noFiles = { AWS_SHARED_CREDENTIALS_FILE: '/dev/null', AWS_CONFIG_FILE: '/dev/null' };

beforeEach(() => {
  process.env = { ...originalEnv, ...noFiles, AWS_EC2_METADATA_DISABLED: 'true' };
  for (const name of ['AWS_PROFILE', 'AWS_CA_BUNDLE', 'AWS_SESSION_TOKEN']) delete process.env[name];
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'access', AWS_SECRET_ACCESS_KEY: 'hush-hush' });
});
afterAll(() => (process.env = originalEnv));

/** As an operator runs it: within jest the SDK does not know Node's own errors for errors. */
async function command(endpoint: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'strata-state-'));
  const state = `{ backend: s3, provider: s3, bucket: acme-state, region: x, endpoint: "${endpoint}" }`;
  const description = `version: 1\nproject: acme\ncompute: { provider: existing }\nstate: ${state}\nservers: {}\n`;
  writeFileSync(join(folder, 'prod.yaml'), `${description}admin: { from: [203.0.113.7/32] }\n`);
  const env = { ...process.env, STRATA_ENVIRONMENTS: folder, STRATA_HOME: folder };
  const { stdout, stderr } = await attempt('node', [strata, 'state', 'init', 'prod'], { env });
  rmSync(folder, { recursive: true });
  return stdout + stderr;
}

test('without keys the message names them', async () => {
  delete process.env['AWS_ACCESS_KEY_ID'];
  expect(await command('http://127.0.0.1:1')).toContain(
    'your shell has no keys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
  );
});

test('a store that does not answer, or answers without TLS', async () => {
  expect(await command('http://127.0.0.1:1')).toMatch(/nobody answered \(.*ECONNREFUSED.*look at the address/);
  const plain = new StoreStandIn();
  expect(await command((await plain.start()).replace('http', 'https'))).toContain('does not speak TLS');
  plain.stop();
  expect(await command('http://127.0.0.1:1')).not.toMatch(/^ +at /m);
});

test('in a lab that is down it says how to start it', () => {
  const endpoint = { url: 'http://127.0.0.1:1', lab: 'lab-test', urlForHosts: '' };
  const state = { backend: 's3' as const, bucket: 'acme-state', region: 'x', endpoint };
  const request = { call: 'GetBucketVersioning', state, where: endpoint.url };
  const error = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  expect(String(storeFailure(error, request))).toContain('start it with `npx strata lab up --name lab-test`');
});

const skipReason = spawnSync('openssl', ['version']).status === 0 ? '' : ' (not observable here: openssl is missing)';

(skipReason ? describe.skip : describe)(`a store with a certificate of its own${skipReason}`, () => {
  const secured = new StoreStandIn();
  const folder = mkdtempSync(join(tmpdir(), 'strata-state-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  let address: string;

  beforeAll(async () => {
    const subject = ['-subj', '/CN=store', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const files = ['-keyout', key, '-out', cert];
    const kind = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '1'];
    execFileSync('openssl', [...kind, ...subject, ...files], { stdio: 'ignore' });
    address = await secured.start({ key: readFileSync(key), cert: readFileSync(cert) });
  });
  afterAll(() => {
    secured.stop();
    rmSync(folder, { recursive: true });
  });

  test('is not trusted, until AWS_CA_BUNDLE names its authority', async () => {
    expect(await command(address)).toMatch(/not trusted here .* name the file of its authority in AWS_CA_BUNDLE/);
    process.env['AWS_CA_BUNDLE'] = cert;
    expect(await command(address)).toContain('Its lock works');
    expect(await command(address.replace('127.0.0.1', 'localhost'))).toContain('it is of another name');
  });

  test('is refused where AWS_CA_BUNDLE names no file', async () => {
    process.env['AWS_CA_BUNDLE'] = join(folder, 'missing.pem');
    expect(await command(address)).toContain('AWS_CA_BUNDLE names a file that cannot be read');
  });
});
