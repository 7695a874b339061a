import { join } from 'node:path';
import { load } from '../../parts/load';
import { architectureOf } from '../../constructs/aws/image';
import { deviceNames } from '../../constructs/aws/volumes';
import { environmentOf, resourcesOf, synthesized } from '../environment';
import type { Raw } from '../environment';
import { expectValid } from '../provider-schemas/schemas';

const environment = environmentOf('aws.yaml');
const stack = synthesized('infra', environment);
const resource = (type: string, name: string): Raw => stack['resource'][type]?.[name];
const instance = (name: string): Raw => resource('aws_instance', name);

test('the description of these tests is sound', () => {
  expect(() => load(join(__dirname, '..', 'fixtures', 'aws.yaml'))).not.toThrow();
});

test('the provider accepts every argument, also of a certificate that is there and a zone that is not ours', () => {
  expectValid(stack);
  expectValid(synthesized('s3', environment));
  const withLookups = environmentOf('aws.yaml', (raw: Raw) => {
    raw.loadBalancers.site.certificate = 'acme.org';
    delete raw.dns.manageZone;
  });
  expectValid(synthesized('infra', withLookups));
});

describe('images', () => {
  const images = stack['data'].aws_ami as Record<string, Raw>;
  const filter = (image: string, name: string): string[] =>
    images[image].filter.find((each: Raw) => each.name === name).values as string[];

  test('are looked up once for each architecture that is used, at their publisher', () => {
    expect(Object.keys(images).sort()).toEqual([
      'debian-13',
      'debian-13-arm64',
      'fck-nat-arm64',
      'ubuntu-24-04',
      'ubuntu-24-04-arm64',
    ]);
    expect(images['fck-nat-arm64']).toMatchObject({ owners: ['568608671756'], most_recent: true });
    expect(filter('fck-nat-arm64', 'name')).toEqual(['fck-nat-al2023-hvm-*-arm64-ebs']);
    expect(filter('debian-13-arm64', 'name')).toEqual(['debian-13-arm64-*']);
    expect(filter('ubuntu-24-04', 'name')).toEqual(['ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-*']);
    for (const name of Object.keys(images))
      expect(filter(name, 'architecture')).toEqual([name.endsWith('-arm64') ? 'arm64' : 'x86_64']);
  });

  test('fit the processor of the type', () => {
    expect(instance('nat').ami).toBe('${data.aws_ami.fck-nat-arm64.id}');
    expect(instance('web-1').ami).toBe('${data.aws_ami.debian-13-arm64.id}');
    expect(instance('edge').ami).toBe('${data.aws_ami.debian-13.id}');
  });

  test.each(['t4g.nano', 'm7g.large', 'c7gn.xlarge', 'x2gd.medium', 'im4gn.large', 'a1.large', 'g5g.xlarge'])(
    '%s is an ARM type',
    (type) => expect(architectureOf(type)).toBe('arm64'),
  );

  test.each(['t3.nano', 't3a.small', 'm7i.large', 'g4dn.xlarge', 'g6.xlarge', 'gr6.4xlarge', 'c6id.large'])(
    '%s is not',
    (type) => expect(architectureOf(type)).toBe('x86_64'),
  );

  test('an AMI of the description is used as it is', () => {
    const own = environmentOf('aws.yaml', (raw: Raw) => (raw.servers.nat.image = 'ami-0123456789abcdef0'));
    expect(resourcesOf('infra', own)['aws_instance']!['nat'].ami).toBe('ami-0123456789abcdef0');
  });
});

test('an appliance that does NAT gets what a NAT server of ours gets: no source check, the routes, the way in', () => {
  expect(instance('nat').source_dest_check).toBe(false);
  expect(resource('aws_route', 'data').network_interface_id).toBe('${aws_instance.nat.primary_network_interface_id}');
  expect(resource('aws_vpc_security_group_ingress_rule', 'nat_nat_data')).toMatchObject({
    cidr_ipv4: '10.20.3.0/24',
    ip_protocol: '-1',
  });
});

test('subnets are in the zones of the description', () => {
  expect(resource('aws_subnet', 'public').availability_zone).toBe('eu-west-3a');
  expect(resource('aws_subnet', 'public-b').availability_zone).toBe('eu-west-3b');
});

test('servers with the same `spread` share one group that keeps them on different machines; others are in none', () => {
  expect(resource('aws_placement_group', 'web')).toMatchObject({ name: 'acme-prod-web', strategy: 'spread' });
  expect(Object.keys(stack['resource'].aws_placement_group as object)).toEqual(['web']);
  expect(['web-1', 'web-2', 'db-1'].map((name) => instance(name).placement_group)).toEqual([
    '${aws_placement_group.web.name}',
    '${aws_placement_group.web.name}',
    undefined,
  ]);
});

describe('volumes', () => {
  test('are encrypted disks in the zone of their server, which Terraform refuses to destroy', () => {
    expect(resource('aws_ebs_volume', 'db-1-data')).toMatchObject({
      availability_zone: 'eu-west-3a',
      size: 100,
      type: 'gp3',
      encrypted: true,
      tags: { Name: 'acme-prod-db-1-data' },
      lifecycle: { prevent_destroy: true },
    });
  });

  test('are attached under different names; their server is stopped before they are taken away', () => {
    const attachments = ['db-1-data', 'db-1-dumps'].map((key) => resource('aws_volume_attachment', key));
    expect(new Set(attachments.map((each) => each.device_name as string)).size).toBe(2);
    for (const each of attachments)
      expect(each).toMatchObject({ instance_id: '${aws_instance.db-1.id}', stop_instance_before_detaching: true });
  });

  test('are handed over by a path that names the volume, whatever number the kernel gives it', () => {
    const { volume_devices: devices } = stack['output'].servers.value['db-1'];
    expect(Object.keys(devices as object)).toEqual(['db-1-data', 'db-1-dumps']);
    expect(devices['db-1-data']).toBe(
      '/dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_${replace(aws_ebs_volume.db-1-data.id, "-", "")}',
    );
  });

  test('removing one changes the device of no other', () => {
    const all = deviceNames(['data', 'dumps', 'logs']);
    expect(deviceNames(['dumps', 'logs']).get('logs')).toBe(all.get('logs'));
    expect([...all.values()].every((name) => /^\/dev\/xvd[bc][a-x]$/.test(name))).toBe(true);
  });

  test('names that map to the same device get different ones', () => {
    const names = Array.from({ length: 48 }, (_, at) => `volume-${at}`);
    expect(new Set(deviceNames(names).values()).size).toBe(48);
  });
});
