import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readStoreKey } from '../../cli/given-keys';
import { pruneKeys, storeKeys } from '../../operations/s3-keys';
import { ovhApi } from '../../clouds/ovh/api';
import { backupPolicy } from '../../clouds/ovh/backup-policy';
import { keysOf, signature } from '../../clouds/ovh/signature';
import type { Environment } from '../../parts/environment';
import { ensureVault } from '../../home/vault';
import { vaultEntries } from '../../home/vault-entries';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { OvhStandIn, project, shell } from './ovh-api-stand-in';

const ovh = new OvhStandIn();
let url: string;
let home: string;
let messages: string[];
const report = (line: string) => void messages.push(line);

beforeAll(async () => (url = await ovh.start()));
afterAll(() => ovh.stop());
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'strata-home-'));
  messages = [];
  ovh.users.length = 0;
  ovh.requests.length = 0;
});
afterEach(() => rmSync(home, { recursive: true }));

const at = (change: (raw: Raw) => void = () => {}): Environment => ({
  ...environmentOf('ovh.yaml', change),
  home,
});
const options = (more: object = {}) => ({
  rotate: false,
  shell: { ...shell, OVH_ENDPOINT: url },
  patience: { everyMs: 1, attempts: 5 },
  keys: rejectQuestion,
  ...more,
});
const rejectQuestion = () => Promise.reject(new Error('nobody is to be asked'));
const storedKeys = () => vaultEntries(home);
const [access, secret] = ['vault_s3_access_key_db_1', 'vault_s3_secret_key_db_1'] as const;

describe('at OVH', () => {
  test('a server that writes backups gets a user of its own, and its key goes into the vault', async () => {
    await storeKeys(at(), report, options());
    expect(ovh.users).toMatchObject([{ description: 'strata acme-prod-db-1', roles: ['objectstore_operator'] }]);
    expect(storedKeys()).toMatchObject({
      [access]: ovh.users[0]!.keys[0]!.access,
      [secret]: ovh.users[0]!.keys[0]!.secret,
    });
  });

  test('the key reaches the objects under its own prefixes, and no versions', async () => {
    await storeKeys(at(), report, options());
    const { Statement } = JSON.parse(ovh.users[0]!.policy!) as { Statement: Raw[] };
    const bucket = 'arn:aws:s3:::acme-prod-pg-backups-storage-bucket-paris';
    expect(Statement.map((each) => each.Resource)).toEqual([[`${bucket}/db-1/*`, `${bucket}/dumps/db-1/*`], [bucket]]);
    const actions = Statement.flatMap((each: Raw) => each.Action as string[]);
    expect(actions.filter((action) => /Version|Policy|Lifecycle|BypassGovernance|\*/.test(action))).toEqual([]);
    expect(Statement[1].Action).toEqual(['s3:ListBucket', 's3:ListBucketMultipartUploads', 's3:GetBucketLocation']);
  });

  test('what is restored from another environment is read, in its bucket too, and never written', () => {
    const backup = at().servers.find(({ name }) => name === 'db-1')!.backup!;
    const { Statement } = JSON.parse(backupPolicy({ ...backup, reads: [{ bucket: 'theirs', prefix: 'db-2/' }] })) as {
      Statement: Raw[];
    };
    expect(Statement.slice(2)).toEqual([
      { Sid: 'ReadObjects', Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['arn:aws:s3:::theirs/db-2/*'] },
      {
        Sid: 'ReadBuckets',
        Effect: 'Allow',
        Action: ['s3:ListBucket', 's3:GetBucketLocation'],
        Resource: ['arn:aws:s3:::theirs'],
      },
    ]);
  });

  test('a second run makes nothing and sends no request', async () => {
    await storeKeys(at(), report, options());
    const before = [storedKeys(), ovh.requests.length];
    await storeKeys(at(), report, options());
    expect([storedKeys(), ovh.requests.length]).toEqual(before);
    expect(messages.at(-1)).toContain('in the vault already');
  });

  test('a rotation makes a new key for the same user; pruning then deletes the old one', async () => {
    await storeKeys(at(), report, options());
    const old = storedKeys();
    await storeKeys(at(), report, options({ rotate: true }));
    expect(storedKeys()[secret]).not.toBe(old[secret]);
    expect(ovh.users).toHaveLength(1);
    expect(ovh.users[0]!.keys).toHaveLength(2);

    await pruneKeys(at(), report, options());
    expect(ovh.users[0]!.keys.map((key) => key.access)).toEqual([storedKeys()[access]]);
  });

  test('other secrets of the vault stay as they were, and it is readable by its owner only', async () => {
    ensureVault(home, ['vault_postgresql_shop']);
    const { vault_postgresql_shop } = storedKeys();
    await storeKeys(at(), report, options());
    expect(storedKeys()).toMatchObject({ vault_postgresql_shop });
    expect(readdirSync(home).sort()).toEqual(['vault-password', 'vault.yml']);
    expect(statSync(join(home, 'vault.yml')).mode & 0o777).toBe(0o600);
  });

  test('no secret is printed, and none is in a file in clear text', async () => {
    await storeKeys(at(), report, options());
    const secrets = [
      storedKeys()[access]!,
      storedKeys()[secret]!,
      'openstack-password',
      shell.OVH_APPLICATION_SECRET,
      shell.OVH_CONSUMER_KEY,
    ];
    const files = readdirSync(home).map((file) => readFileSync(join(home, file), 'utf8'));
    for (const each of secrets) expect([...messages, ...files].join('\n')).not.toContain(each);
  });

  test('a refusal by OVH is reported with its own message, and the vault does not change', async () => {
    const wrong = { ...options().shell, OVH_APPLICATION_SECRET: 'wrong' };
    await expect(storeKeys(at(), report, options({ shell: wrong }))).rejects.toThrow(
      `OVH answered 400 to GET /1.0/cloud/project/${project}/user: Invalid signature`,
    );
    expect(storedKeys()).toEqual({});
  });

  test('a user that never becomes ready is reported', async () => {
    const impatient = options({ patience: { everyMs: 1, attempts: 1 } });
    await expect(storeKeys(at(), report, impatient)).rejects.toThrow('user strata acme-prod-db-1 is not ready');
  });
});

describe('keys of the API', () => {
  test('every missing variable is named', () => {
    expect(() => keysOf({ OVH_CONSUMER_KEY: 'x' })).toThrow('OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET in the shell');
  });

  test("the signature is the one of OVH's own example", () => {
    const keys = {
      application: '',
      secret: 'EXEgWIz07P0HYwtQDs7cNIqCiQaWSuHF',
      consumer: 'MtSwSrPpNjqfVSmJhLbPyr2i45lSwPU1',
    };
    const request = { method: 'GET', url: 'https://eu.api.ovh.com/1.0/domains/', body: '', timestamp: 1366560945 };
    expect(signature(keys, request)).toBe('$1$d3705e8afb27a0d2970a322b96550abfc67bb798');
  });

  test('an unknown endpoint and one that does not answer are reported', async () => {
    await expect(ovhApi({ ...shell, OVH_ENDPOINT: 'ovh-mars' })).rejects.toThrow(
      'allowed: ovh-eu, ovh-ca, ovh-us, or a URL',
    );
    await expect(ovhApi({ ...shell, OVH_ENDPOINT: 'http://127.0.0.1:1/1.0' })).rejects.toThrow(
      "OVH's API at http://127.0.0.1:1 did not answer GET /1.0/auth/time",
    );
  });
});

describe('elsewhere', () => {
  const atHetzner = () => at((raw) => (raw.storage = { provider: 'hetzner', region: 'fsn1', suffix: 'x' }));
  const keysIn = (shell: NodeJS.ProcessEnv) => (maker: string) => readStoreKey(shell, maker);
  const shellKeys = { STRATA_S3_ACCESS_KEY: 'given-access', STRATA_S3_SECRET_KEY: 'given-secret' };

  test('the key that was made in the console is taken from the shell', async () => {
    await storeKeys(atHetzner(), report, options({ keys: keysIn(shellKeys) }));
    expect(storedKeys()).toEqual({ [access]: 'given-access', [secret]: 'given-secret' });
    expect(messages.join('\n')).not.toContain('given-secret');
  });

  test('without it, and without a terminal, what is missing is named', async () => {
    const half = options({ keys: keysIn({ STRATA_S3_ACCESS_KEY: 'x' }) });
    await expect(storeKeys(atHetzner(), report, half)).rejects.toThrow('Hetzner makes keys in its console');
    await expect(storeKeys(atHetzner(), report, half)).rejects.toThrow('put it into STRATA_S3_SECRET_KEY, or run');
    await expect(pruneKeys(atHetzner(), report, half)).rejects.toThrow('in its console');
  });

  test('where no key is needed, a message says so', async () => {
    const aws = { ...environmentOf('small.yaml'), home };
    await expect(storeKeys(aws, report, options())).rejects.toThrow('have an IAM role');
    const none = at((raw) => delete raw.postgresql.backup);
    await expect(storeKeys(none, report, options())).rejects.toThrow('writes backups');
  });
});
