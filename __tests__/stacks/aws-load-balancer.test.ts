import cloudflare from '../../clouds/cloudflare/ranges.json';
import { shortName } from '../../constructs/aws/short-name';
import { environmentOf, resourcesOf, synthesized } from '../environment';
import type { Raw, Resources } from '../environment';

const stack = synthesized('infra', environmentOf('aws.yaml'));
const resources = stack['resource'] as Resources;
const resource = (type: string, name: string): Raw => resources[type]?.[name];
const ingressRules = (all: Resources, balancer: string): Raw[] =>
  Object.entries(all['aws_vpc_security_group_ingress_rule']!)
    .filter(([name]) => name.startsWith(`${balancer}_`))
    .map(([, rule]) => [rule.from_port, rule.to_port, rule.cidr_ipv4]);

describe('where TLS is passed on', () => {
  test('a network load balancer listens on 80 and 443 and sends on the connection as it is', () => {
    expect(resource('aws_lb', 'git')).toMatchObject({
      name: 'acme-prod-git',
      load_balancer_type: 'network',
      internal: false,
      subnets: ['${aws_subnet.public.id}'],
      security_groups: ['${aws_security_group.git.id}'],
      enable_cross_zone_load_balancing: true,
    });
    for (const port of [80, 443]) {
      expect(resource('aws_lb_listener', `git_${port}`)).toMatchObject({
        port,
        protocol: 'TCP',
        load_balancer_arn: '${aws_lb.git.arn}',
        default_action: [{ type: 'forward', target_group_arn: `\${aws_lb_target_group.git_${port}.arn}` }],
      });
    }
  });

  test("servers get the visitor's address in the PROXY header, and connections from the balancer's own addresses", () => {
    for (const port of [80, 443]) {
      expect(resource('aws_lb_target_group', `git_${port}`)).toMatchObject({
        port,
        protocol: 'TCP',
        target_type: 'ip',
        proxy_protocol_v2: true,
        preserve_client_ip: 'false',
        health_check: { protocol: 'TCP' },
      });
      expect(resource('aws_lb_target_group_attachment', `git_${port}_code`).target_id).toBe('10.20.1.20');
    }
  });

  test('a visitor stays with one server by address, where that is asked for', () => {
    expect(resource('aws_lb_target_group', 'git_443').stickiness).toEqual({ type: 'source_ip', enabled: true });
  });
});

describe('where TLS ends', () => {
  test('an application load balancer stands in a public subnet of each zone', () => {
    expect(resource('aws_lb', 'site')).toMatchObject({
      load_balancer_type: 'application',
      subnets: ['${aws_subnet.public.id}', '${aws_subnet.public-b.id}'],
      drop_invalid_header_fields: true,
    });
  });

  test('HTTP leads to HTTPS, and HTTPS to the servers', () => {
    expect(resource('aws_lb_listener', 'site_80')).toMatchObject({
      protocol: 'HTTP',
      default_action: [{ type: 'redirect', redirect: { protocol: 'HTTPS', port: '443', status_code: 'HTTP_301' } }],
    });
    expect(resource('aws_lb_listener', 'site_443')).toMatchObject({
      protocol: 'HTTPS',
      ssl_policy: 'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',
      certificate_arn: '${aws_acm_certificate_validation.site.certificate_arn}',
      default_action: [{ type: 'forward', target_group_arn: '${aws_lb_target_group.site_443.arn}' }],
    });
  });

  test('servers are reached by private address; a cookie keeps a visitor with one; a page says which are well', () => {
    expect(resource('aws_lb_target_group', 'site_443')).toMatchObject({
      port: 80,
      protocol: 'HTTP',
      target_type: 'ip',
      stickiness: { type: 'lb_cookie', enabled: true },
      health_check: { path: '/up', matcher: '200' },
    });
    expect(resources['aws_lb_target_group']).not.toHaveProperty('site_80');
    expect(['web-1', 'web-2'].map((name) => resource('aws_lb_target_group_attachment', `site_443_${name}`))).toEqual([
      expect.objectContaining({ target_id: '10.20.1.10' }),
      expect.objectContaining({ target_id: '10.20.2.10' }),
    ]);
  });

  test('the certificate is made for the names that point here, and proven by records in the zone', () => {
    expect(resource('aws_acm_certificate', 'site')).toMatchObject({
      domain_name: 'shop.acme.org',
      subject_alternative_names: ['acme.org', '*.acme.org'],
      validation_method: 'DNS',
      lifecycle: { create_before_destroy: true },
    });
    const proofs = Object.keys(resources['aws_route53_record']!).filter((name) => name.startsWith('proof_'));
    expect(proofs.sort()).toEqual(['proof_acme_org', 'proof_shop_acme_org']);
    expect(resource('aws_acm_certificate_validation', 'site').validation_record_fqdns).toEqual(
      ['shop_acme_org', 'acme_org'].map((name) => `\${aws_route53_record.proof_${name}.fqdn}`),
    );
    expect(resource('aws_route53_record', 'proof_shop_acme_org').records).toEqual([
      '${[for each in aws_acm_certificate.site.domain_validation_options : each.resource_record_value if each.domain_name == "shop.acme.org"][0]}',
    ]);
  });

  test('a certificate that is there already is found by its domain, and none is made', () => {
    const withLookup = synthesized(
      'infra',
      environmentOf('aws.yaml', (raw: Raw) => (raw.loadBalancers.site.certificate = 'acme.org')),
    );
    expect(withLookup['data'].aws_acm_certificate.site).toMatchObject({ domain: 'acme.org', statuses: ['ISSUED'] });
    expect(withLookup['resource'].aws_lb_listener.site_443.certificate_arn).toBe(
      '${data.aws_acm_certificate.site.arn}',
    );
    expect(withLookup['resource']).not.toHaveProperty('aws_acm_certificate');
  });

  test('another port of the servers needs another target group, which is made before the old one is destroyed', () => {
    const moved = environmentOf('aws.yaml', (raw: Raw) => (raw.loadBalancers.site.targetPort = 8080));
    const next = resourcesOf('infra', moved)['aws_lb_target_group']!['site_443'];
    expect(next).toMatchObject({ port: 8080, lifecycle: { create_before_destroy: true } });
    expect(next.name).not.toBe(resource('aws_lb_target_group', 'site_443').name);
  });

  test('without a health path, a server that answers is healthy', () => {
    const plain = environmentOf('aws.yaml', (raw: Raw) => delete raw.loadBalancers.site.health);
    expect(resourcesOf('infra', plain)['aws_lb_target_group']!['site_443'].health_check).toMatchObject({
      path: '/',
      matcher: '200-499',
    });
  });
});

describe('sources', () => {
  test('the world on 80 and 443, and nothing else', () => {
    const expected = [80, 443].map((port) => [port, port, '0.0.0.0/0']);
    expect(ingressRules(resources, 'site')).toEqual(expected);
    expect(ingressRules(resources, 'git')).toEqual(expected);
  });

  test('only Cloudflare, where it stands in front of every name', () => {
    const sourceRanges = (direct: object) => {
      const environment = environmentOf('aws.yaml', (raw) => {
        const records = { 'acme.org': { to: 'site', ...direct }, '*.acme.org': { to: 'site' } };
        raw.dns = { provider: 'cloudflare', zone: 'acme.org', proxied: true, records };
        raw.loadBalancers.site.certificate = 'acme.org';
      });
      return new Set(ingressRules(resourcesOf('infra', environment), 'site').map(([, , cidr]) => cidr as string));
    };
    expect(sourceRanges({})).toEqual(new Set(cloudflare.ipv4));
    expect(sourceRanges({ proxied: false })).toEqual(new Set(['0.0.0.0/0']));
  });

  test('servers let the balancer in from its subnets, and the world no longer', () => {
    const from = (server: string) => ingressRules(resources, `${server}_http`).map(([, , cidr]) => cidr as string);
    expect(from('web-1')).toEqual(['10.20.1.0/24', '10.20.2.0/24']);
  });
});

test('it is protected in Terraform and in the cloud unless the description says otherwise', () => {
  expect(resource('aws_lb', 'site')).toMatchObject({
    enable_deletion_protection: true,
    lifecycle: { prevent_destroy: true },
  });
  expect(resource('aws_lb', 'git')).toMatchObject({
    enable_deletion_protection: false,
    lifecycle: { prevent_destroy: false },
  });
});

test('its name is an output', () => {
  expect(stack['output'].load_balancers.value).toEqual({
    site: { public_address: '', hostname: '${aws_lb.site.dns_name}' },
    git: { public_address: '', hostname: '${aws_lb.git.dns_name}' },
  });
});

test('a name too long for a load balancer ends in a digest, so that two long names stay different', () => {
  const [one, other] = ['one', 'other'].map((end) => shortName(`a-project-with-a-long-name-production-${end}`));
  expect(one).toMatch(/^a-project-with-a-long-n-[0-9a-f]{8}$/);
  expect(one).not.toBe(other);
  expect(shortName('x'.repeat(32))).toBe('x'.repeat(32));
});
