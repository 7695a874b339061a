/** A server's credentials: what they are good for, and that nothing else opens the bucket. */
import { ask, container, policy, putPolicy, role, s3, token } from './credentials';
import { bucket, expectSuccess, inHost, lab, minutes, servers } from './harness';

const own = 'db-1/identity.txt';

export function identityTests(): void {
  beforeAll(async () => {
    const install = 'apt-get update -q && apt-get install -q -y --no-install-recommends python3-boto3';
    expectSuccess(await inHost('db-1', `python3 -c 'import boto3' || (${install})`));
  }, 4 * minutes);

  test('the metadata service answers requests with a token, and knows which server asks', async () => {
    expect(await ask('db-1', 'meta-data/instance-id', 'none')).toMatch(/ 401$/);
    for (const [server, { instance_id, private_address }] of Object.entries(servers())) {
      expect(await ask(server, 'meta-data/instance-id')).toBe(`${instance_id} 200`);
      expect(await ask(server, 'meta-data/local-ipv4')).toBe(`${private_address} 200`);
    }
    expect(await ask('db-1', 'meta-data/iam/security-credentials/')).toBe(`${await role()} 200`);
    expect(await ask('app-1', 'meta-data/iam/security-credentials/')).toMatch(/ 404$/);
  });

  test(
    'nobody else gets the credentials: not with the address of the server, not from one of its containers',
    async () => {
      const { 'db-1': db, spare } = servers();
      const address = db!.private_address;
      const takeAddress = `ip link set eth0 address ${mac(address)}; ip addr add ${address}/32 dev eth0`;
      const restoreAddress = `ip addr del ${address}/32 dev eth0; ip link set eth0 address ${mac(spare!.private_address)}`;
      const tokenResult = await inHost(
        'spare',
        `${takeAddress}; ${token(`--interface ${address}`)}; ${restoreAddress}`,
      );
      expect(tokenResult.stdout).toBe('');
      const store = `curl -sk -m 5 -o /dev/null -w '%{http_code}' --resolve s3.lab.test:443:${lab.internet.host} ${lab.internet.s3}`;
      expect((await inHost('db-1', container(`${token()}; ${store}`))).stdout).toBe('403');
      expect((await inHost('db-1', token())).stdout).not.toBe('');
      expect(await ask('spare', 'meta-data/local-ipv4')).toBe(`${spare!.private_address} 200`);
    },
    minutes,
  );

  test(
    'under its own prefix it writes, reads and deletes; elsewhere it does not',
    async () => {
      expect(await s3('put_object', { Key: own, Body: 'kept' })).toBe('ok');
      expect(await s3('get_object', { Key: own })).toBe('ok');
      expect(await s3('delete_object', { Key: own })).toBe('ok');
      expect(await s3('list_objects_v2', { Prefix: 'db-1/' })).toBe('ok');
      for (const Key of ['app-1/identity.txt', 'strata/identity.txt', 'db-10/identity.txt'])
        expect(await s3('put_object', { Key, Body: '' })).toBe('AccessDenied');
      expect(await s3('list_objects_v2', {})).toBe('AccessDenied');
    },
    minutes,
  );

  test.each<[string, object]>([
    ['delete_object', { Key: own, VersionId: 'null' }],
    ['put_bucket_versioning', { VersioningConfiguration: { Status: 'Suspended' } }],
    ['put_bucket_lifecycle_configuration', { LifecycleConfiguration: { Rules: [expireAll()] } }],
    ['delete_bucket_lifecycle', {}],
    ['put_bucket_policy', { Policy: '{"Version":"2012-10-17","Statement":[]}' }],
    ['delete_bucket_policy', {}],
    ['put_object_retention', { Key: own, Retention: { Mode: 'GOVERNANCE' }, BypassGovernanceRetention: true }],
    ['delete_bucket', {}],
  ])('it may not %s', async (method, request) => {
    expect(await s3(method, request)).toBe('AccessDenied');
  });

  test('of several objects it deletes its own, and no version', async () => {
    const Objects = [{ Key: own }, { Key: 'app-1/identity.txt' }, { Key: own, VersionId: 'null' }];
    expect(await s3('delete_objects', { Delete: { Objects } })).toBe('ok, but AccessDenied AccessDenied');
  });

  test(
    'the same call succeeds while the policy is wider',
    async () => {
      const elsewhere = { Key: 'app-1/identity.txt', Body: '' };
      const before = await policy();
      expect(await s3('put_object', elsewhere)).toBe('AccessDenied');
      const widePolicy = { Effect: 'Allow', Action: 's3:PutObject', Resource: `arn:aws:s3:::${bucket}/app-1/*` };
      await putPolicy({ ...before, Statement: [...before.Statement, widePolicy] });
      expect(await s3('put_object', elsewhere)).toBe('ok');
      await putPolicy(before);
      expect(await s3('put_object', elsewhere)).toBe('AccessDenied');
    },
    minutes,
  );

  test("the operator's key opens nothing from a host", async () => {
    const { accessKey, secretKey } = lab.credentials;
    const keys = { aws_access_key_id: accessKey, aws_secret_access_key: secretKey };
    expect(await s3('get_object', { Key: own }, keys)).toBe('InvalidAccessKeyId');
  });
}

function mac(address: string): string {
  const parts = address.split('.').map((part) => Number(part).toString(16).padStart(2, '0'));
  return ['02', '00', ...parts].join(':');
}

function expireAll(): object {
  return { ID: 'all', Status: 'Enabled', Filter: { Prefix: '' }, NoncurrentVersionExpiration: { NoncurrentDays: 1 } };
}
