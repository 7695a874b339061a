import { addresses, environmentOf, resourcesOf, synthesized } from '../environment';
import type { Raw, Resources } from '../environment';

const environment = environmentOf('small.yaml');
const resources = resourcesOf('infra', environment);
const resource = (type: string, name: string): Raw => resources[type]?.[name];
const rules = (server: string): [string, Raw][] =>
  Object.entries(resources['aws_vpc_security_group_ingress_rule'] ?? {}).filter(([name]) =>
    name.startsWith(`${server}_`),
  );

test('the whole stack is unchanged: the snapshot notices a changed id', () => {
  expect(synthesized('infra', environment)).toMatchSnapshot();
});

describe('servers', () => {
  test('speak only IMDSv2, one hop away', () => {
    for (const instance of Object.values(resources['aws_instance']!)) {
      expect(instance.metadata_options).toEqual({
        http_endpoint: 'enabled',
        http_put_response_hop_limit: 1,
        http_tokens: 'required',
      });
    }
  });

  test('have an encrypted root disk', () => {
    for (const instance of Object.values(resources['aws_instance']!))
      expect(instance.root_block_device.encrypted).toBe(true);
  });

  test('are not rebuilt because an image, user data or a key changed', () => {
    for (const instance of Object.values(resources['aws_instance']!)) {
      expect(instance.lifecycle.ignore_changes).toEqual(['ami', 'user_data', 'key_name']);
    }
  });

  test('are protected in Terraform and in the cloud unless the description says otherwise', () => {
    expect(resource('aws_instance', 'db-1')).toMatchObject({
      disable_api_termination: true,
      lifecycle: { prevent_destroy: true },
    });
    expect(resource('aws_instance', 'app-2')).toMatchObject({
      disable_api_termination: false,
      lifecycle: { prevent_destroy: false },
    });
  });

  test("take a size in Strata's words or a type in the provider's", () => {
    expect(resource('aws_instance', 'app-1').instance_type).toBe('t3.small');
    expect(resource('aws_instance', 'db-1').instance_type).toBe('t3.large');
  });

  test('never get a private key: user data and key pair hold public things only', () => {
    expect(JSON.stringify(synthesized('infra', environment))).not.toContain('PRIVATE');
    expect(resource('aws_key_pair', 'operator').public_key).toBe('ssh-ed25519 AAAA strata');
  });

  test('with a public address keep it over a rebuild; others have none', () => {
    expect(Object.keys(resources['aws_eip']!).sort()).toEqual(['app-1', 'app-2', 'edge']);
    for (const subnet of Object.values(resources['aws_subnet']!)) expect(subnet.map_public_ip_on_launch).toBe(false);
    // EC2 reads this back as true once an elastic address is associated, and would then replace the server.
    for (const instance of Object.values(resources['aws_instance']!))
      expect(instance).not.toHaveProperty('associate_public_ip_address');
  });
});

describe('security groups', () => {
  test('there is one per server', () => {
    expect(Object.keys(resources['aws_security_group']!).sort()).toEqual(['app-1', 'app-2', 'db-1', 'edge']);
    expect(resource('aws_instance', 'db-1').vpc_security_group_ids).toEqual(['${aws_security_group.db-1.id}']);
  });

  test('open SSH to the operators on the bastion, and from the bastion to the rest', () => {
    expect(rules('edge').map(([, rule]) => [rule.from_port, rule.cidr_ipv4])).toContainEqual([22, '198.51.100.7/32']);
    for (const server of ['app-1', 'app-2', 'db-1']) {
      const ssh = rules(server).filter(([, rule]) => rule.from_port === 22);
      expect(ssh.map(([, rule]) => rule.cidr_ipv4)).toEqual(['10.20.1.5/32']);
    }
  });

  test('open nothing but 80 and 443 to the world', () => {
    const world = Object.values(resources['aws_vpc_security_group_ingress_rule']!).filter(
      (rule) => rule.cidr_ipv4 === '0.0.0.0/0',
    );
    expect(new Set(world.map((rule) => rule.from_port))).toEqual(new Set([80, 443]));
  });

  test('open PostgreSQL to the servers of its apps only, and declared ports to whom they name', () => {
    expect(
      rules('db-1')
        .map(([name]) => name)
        .sort(),
    ).toEqual([
      'db-1_metrics_app-2',
      'db-1_metrics_network',
      'db-1_postgresql_app-1',
      'db-1_postgresql_app-2',
      'db-1_ssh_edge',
    ]);
    expect(resource('aws_vpc_security_group_ingress_rule', 'db-1_metrics_network')).toMatchObject({
      cidr_ipv4: '10.20.0.0/16',
      from_port: 9100,
      to_port: 9101,
    });
  });
});

describe('network', () => {
  test('only the public subnet routes to the internet gateway; the private one goes out through the NAT server', () => {
    expect(resource('aws_route', 'public')).toMatchObject({ gateway_id: '${aws_internet_gateway.internet.id}' });
    expect(resource('aws_route', 'data')).toMatchObject({
      network_interface_id: '${aws_instance.edge.primary_network_interface_id}',
    });
  });

  test('only the NAT server forwards what is not its own', () => {
    const checks = Object.entries(resources['aws_instance']!).map(([name, instance]) => [
      name,
      instance.source_dest_check as boolean,
    ]);
    expect(Object.fromEntries(checks)).toEqual({ edge: false, 'app-1': true, 'app-2': true, 'db-1': true });
  });
});

describe('backup identity', () => {
  const rights = JSON.parse(resource('aws_iam_role_policy', 'db-1').policy as string) as { Statement: Raw[] };

  test('exists only for the server that writes backups', () => {
    expect(Object.keys(resources['aws_iam_role']!)).toEqual(['db-1']);
    expect(resource('aws_instance', 'app-1').iam_instance_profile).toBeUndefined();
  });

  test('reaches only its own prefixes, and no versions, policies or locks', () => {
    const bucket = 'arn:aws:s3:::acme-prod-pg-backups-storage-bucket-paris';
    expect(rights.Statement[0].Resource).toEqual([`${bucket}/db-1/*`, `${bucket}/dumps/db-1/*`]);
    expect(rights.Statement[1].Condition).toEqual({ StringLike: { 's3:prefix': ['db-1/*', 'dumps/db-1/*'] } });
    const actions = rights.Statement.flatMap((statement: Raw) => statement.Action as string | string[]);
    expect(actions.filter((action: string) => /Version|Policy|Retention|LegalHold|Lifecycle|\*/.test(action))).toEqual(
      [],
    );
  });
});

test('public names point at public addresses', () => {
  expect(resource('aws_route53_record', 'shop_acme_org')).toMatchObject({
    name: 'shop.acme.org',
    records: ['${aws_eip.app-1.public_ip}'],
  });
});

test('removing a server from the middle removes that server and the rules that name it, and changes nothing else', () => {
  const without = resourcesOf(
    'infra',
    environmentOf('small.yaml', (raw: Raw) => {
      delete raw.servers['app-2'];
      raw.apps.shop.servers = ['app-1'];
      raw.servers['db-1'].ports.metrics.from = ['network'];
    }),
  );
  const removedAddresses = addresses(resources).filter((address) => !addresses(without).includes(address));
  expect(removedAddresses.filter((address) => !address.includes('app-2'))).toEqual([]);
  expect(removedAddresses).toContain('aws_vpc_security_group_ingress_rule.db-1_postgresql_app-2');
  for (const [type, byName] of Object.entries(without)) {
    for (const [name, block] of Object.entries(byName))
      expect(unmarked(block)).toEqual(unmarked(resources[type]?.[name]));
  }
});

test('neither stack refers to the other', () => {
  expect(JSON.stringify(synthesized('infra', environment))).not.toContain('terraform_remote_state');
  expect(JSON.stringify(synthesized('s3', environment))).not.toContain('terraform_remote_state');
});

test('the lab stands in for AWS, with fixed texts as keys; a stack at AWS has neither', () => {
  const inLab = environmentOf('small.yaml', (raw: Raw) => (raw.compute.endpoint = 'lab'));
  const [lab] = synthesized('infra', inLab)['provider'].aws as Raw[];
  const [aws] = synthesized('infra', environment)['provider'].aws as Raw[];
  expect(lab).toMatchObject({ access_key: 'lab', endpoints: [{ ec2: 'http://127.0.0.1:4566' }] });
  expect(Object.keys(aws as object)).toEqual(['default_tags', 'region']);
});

/** Without cdktf's own annotation, which names the construct's place in the tree. */
function unmarked(resource: Raw): Raw {
  return { ...resource, '//': undefined };
}

test('every reference names a resource that exists', () => {
  for (const stack of ['infra', 's3'] as const) {
    const whole = synthesized(stack, environment);
    const knownAddresses = [
      ...addresses(whole['resource'] as Resources),
      ...addresses((whole['data'] ?? {}) as Resources).map((each) => `data.${each}`),
    ];
    const references = [...JSON.stringify(whole).matchAll(/\$\{((?:data\.)?[a-z0-9_]+\.[\w-]+)\./g)].map(
      (match) => match[1]!,
    );
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((reference) => !knownAddresses.includes(reference))).toEqual([]);
  }
});
