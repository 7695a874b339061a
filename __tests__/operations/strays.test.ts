/** Resources that the cloud has and no state knows; recorded answers stand in for the clouds. */
import { lookAtAws, revokeStrayRules } from '../../clouds/aws/strays';
import { lookAtHetzner } from '../../clouds/hetzner/strays';
import { lookAtOvh } from '../../clouds/ovh/strays';
import { signedHeaders } from '../../clouds/aws/sigv4';
import { straysOf } from '../../operations/strays/strays';
import type { CloudResource } from '../../clouds/strays';
import type { Stack } from '../../operations/strays/strays';
import { environmentOf, resourcesOf } from '../environment';
import { Cloud } from './cloud-stand-in';

const originalEnv = { ...process.env };
afterEach(() => (process.env = { ...originalEnv }));

const environment = environmentOf('small.yaml');
const stack: Stack = { resource: resourcesOf('infra', environment) };
const server = environment.servers[0]!;
const instance = (id: string, name = server.fullName): CloudResource => {
  return { type: 'aws_instance', id, name, removal: `delete ${id}`, importable: true };
};
const empty = { addresses: [], text: '{}', tainted: [] };

describe('strays', () => {
  test('a server that is described and in no state is the one to import', () => {
    const { toImport, unclear } = straysOf(stack, empty, [instance('i-1')]);
    expect(toImport).toEqual([{ address: `aws_instance.${server.name}`, resource: instance('i-1') }]);
    expect(unclear).toEqual([]);
  });

  test('a resource of the state is no stray, nor is a disk that came with a server', () => {
    const state = { addresses: [`aws_instance.${server.name}`], text: '{"id":"i-1","volume_id":"vol-1"}', tainted: [] };
    const disk = { ...instance('vol-1'), type: 'aws_ebs_volume' };
    expect(straysOf(stack, state, [instance('i-1'), disk])).toEqual({ toImport: [], unclear: [], undescribed: [] });
  });

  test('two of one name, a second one, or one that cannot be imported: unclear', () => {
    expect(straysOf(stack, empty, [instance('i-1'), instance('i-2')]).unclear).toHaveLength(2);
    const state = { addresses: [`aws_instance.${server.name}`], text: '{"id":"i-1"}', tainted: [] };
    expect(straysOf(stack, state, [instance('i-1'), instance('i-2')]).unclear).toEqual([instance('i-2')]);
    const fixed = { ...instance('i-1'), importable: false };
    expect(straysOf(stack, empty, [fixed])).toMatchObject({ toImport: [], unclear: [fixed] });
  });

  test('a resource that is no longer described is reported; one without a name came with another one', () => {
    const resources = [instance('i-1', 'acme-prod-gone'), instance('vol-1', '')];
    expect(straysOf(stack, empty, resources)).toEqual({ toImport: [], unclear: [], undescribed: [resources[0]] });
  });
});

const tag = (id: string, type: string, key: string, value: string) =>
  `<item><resourceId>${id}</resourceId><resourceType>${type}</resourceType><key>${key}</key><value>${value}</value></item>`;
const tagged = (id: string, type: string, name: string, of = 'prod') =>
  tag(id, type, 'Project', 'acme') +
  tag(id, type, 'Environment', of) +
  tag(id, type, 'ManagedBy', 'strata') +
  tag(id, type, 'Name', name);

describe('EC2', () => {
  const cloud = new Cloud();
  afterEach(() => cloud.stop());

  test('by all three tags, over pages, without instances that are terminated', async () => {
    const pages = [
      ['NextToken=more', `<r><tagSet>${tagged('eipalloc-1', 'elastic-ip', 'a')}</tagSet></r>`],
      [
        'Action=DescribeTags',
        `<r><tagSet>${tagged('i-1', 'instance', 'a')}${tagged('i-2', 'instance', 'b')}${tagged('i-3', 'instance', 'c', 'staging')}` +
          `</tagSet><nextToken>more</nextToken></r>`,
      ],
      ['Value.1=terminated', '<r><instanceId>i-2</instanceId></r>'],
      ['Action=DescribeInstances', '<r><instanceId>i-1</instanceId><instanceId>i-2</instanceId></r>'],
      ['Action=DescribeAddresses', '<r><allocationId>eipalloc-1</allocationId></r>'],
    ] as const;
    const url = await cloud.start(pages);
    const compute = { ...environment.compute, endpoint: { url, lab: 'lab', urlForHosts: url } };
    const resources = await lookAtAws({ ...environment, compute });
    expect(resources.map(({ type, id, name }) => `${type} ${id} ${name}`)).toEqual([
      'aws_instance i-1 a',
      'aws_eip eipalloc-1 a',
    ]);
    expect(resources[0]!.removal).toBe('aws ec2 terminate-instances --instance-ids i-1');
    expect(cloud.requests[0]!.headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=lab\/\d{8}\/.*\/ec2\/aws4_request, /,
    );
  });

  test('a tag of a deleted resource is no stray, and no rule to delete', async () => {
    const tags =
      tagged('vpc-1', 'vpc', 'a') + tagged('vpc-2', 'vpc', 'a') + tagged('sgr-1', 'security-group-rule', 'a');
    const url = await cloud.start([
      ['Action=DescribeTags', `<r><tagSet>${tags}</tagSet></r>`],
      ['Action=DescribeVpcs', '<r><vpcId>vpc-2</vpcId></r>'],
    ]);
    const compute = { ...environment.compute, endpoint: { url, lab: 'lab', urlForHosts: url } };
    expect(await lookAtAws({ ...environment, compute })).toMatchObject([{ id: 'vpc-2' }]);
    expect(await revokeStrayRules({ ...environment, compute }, () => false)).toEqual([]);
    expect(cloud.requests.filter(({ body }) => body.includes('Action=Revoke'))).toEqual([]);
  });
});

test('a request is signed as AWS signs it', async () => {
  // `post-x-www-form-urlencoded` of AWS's own test suite.
  const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
  const at = new Date('2015-08-30T12:36:00Z');
  const post = { url: new URL('https://example.amazonaws.com/'), body: 'Param1=value1', region: 'us-east-1', at };
  const { authorization } = await signedHeaders({ ...post, service: 'service' }, keys);
  expect(authorization).toBe(
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, ' +
      'SignedHeaders=content-type;host;x-amz-date, ' +
      'Signature=ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
  );
});

test('Hetzner: by label, over pages', async () => {
  const cloud = new Cloud();
  process.env['HCLOUD_ENDPOINT'] = await cloud.start([
    [
      '/servers?per_page=50&label_selector=project%3Dacme%2Cenvironment%3Dprod%2Cmanaged-by%3Dstrata&page=1',
      '{"servers":[{"id":42,"name":"acme-prod-a"}],"meta":{"pagination":{"next_page":2}}}',
    ],
    ['&page=2', '{"servers":[{"id":43,"name":"acme-prod-b"}],"meta":{"pagination":{"next_page":null}}}'],
    ['/volumes?', '{"volumes":[{"id":7,"name":"acme-prod-disk"}]}'],
  ]);
  process.env['HCLOUD_TOKEN'] = 'token';
  const resources = await lookAtHetzner(environment);
  cloud.stop();
  expect(resources.map(({ type, id, removal }) => `${type} ${id}: ${removal}`)).toEqual([
    'hcloud_server 42: hcloud server delete 42',
    'hcloud_server 43: hcloud server delete 43',
    'hcloud_volume 7: hcloud volume delete 7',
  ]);
  expect(cloud.requests[0]!.headers.authorization).toBe('Bearer token');
});

test('OVH: by name, to be deleted by hand', async () => {
  const cloud = new Cloud();
  const instances = [
    { id: 'u-1', name: server.fullName, status: 'ACTIVE' },
    { id: 'u-2', name: server.fullName, status: 'DELETING' },
    { id: 'u-3', name: 'somebody-else', status: 'ACTIVE' },
  ];
  process.env['OVH_ENDPOINT'] = `${await cloud.start([
    ['/auth/time', '1700000000'],
    ['/cloud/project/p%201/instance?region=', JSON.stringify(instances)],
  ])}/`;
  Object.assign(process.env, { OVH_APPLICATION_KEY: 'a', OVH_APPLICATION_SECRET: 'b', OVH_CONSUMER_KEY: 'c' });
  const compute = { ...environment.compute, cloudProject: 'p 1' };
  const resources = await lookAtOvh({ ...environment, compute });
  cloud.stop();
  expect(resources).toMatchObject([{ type: 'ovh_cloud_project_instance', id: 'u-1', importable: false }]);
});
