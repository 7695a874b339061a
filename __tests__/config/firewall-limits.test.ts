/** Rules are counted as each cloud counts them: the largest number that is accepted is that of the stack, and one more is refused. */
import { firewallRulesFit } from '../../parts/all/firewall-limit-rules';
import { descriptionSchema } from '../../parts/description';
import { toEnvironment } from '../../parts/model';
import { context, resourcesOf } from '../environment';
import type { Raw } from '../environment';

const ranges = (count: number) => Array.from({ length: count }, (_, at) => `198.${50 + (at >> 8)}.${at & 255}.0/24`);

function description(provider: string, ports: Raw, more: Raw = {}): Raw {
  const inside = { subnet: 'public', address: '10.0.1.10', public: true };
  return {
    version: 1,
    project: 'acme',
    compute: { provider, region: provider === 'aws' ? 'eu-west-3' : 'fsn1', ...more },
    state: { backend: 'local' },
    admin: { from: ['203.0.113.7/32'] },
    network: { cidr: '10.0.0.0/16', subnets: { public: { cidr: '10.0.1.0/24', public: true } } },
    servers: { 'web-1': { ...inside, ports } },
  };
}

const extra = (from: string[]) => ({ extra: { port: 8443, from } });
const many = (count: number, from: (at: number) => string[]) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`p-${at}`, { port: 3000 + at, from: from(at) }]));
const problems = (raw: Raw) =>
  firewallRulesFit(descriptionSchema.parse(raw), context).map(({ received }) => String(received));
const stack = (raw: Raw) => resourcesOf('infra', toEnvironment(context, descriptionSchema.parse(raw), '/home/x'));

test('AWS: 60 rules for what comes in, each port and source one, and the same number in the stack', () => {
  const last = description('aws', extra(ranges(59)));
  expect(problems(last)).toEqual([]);
  expect(Object.keys(stack(last)['aws_vpc_security_group_ingress_rule']!)).toHaveLength(60);
  expect(problems(description('aws', extra(ranges(60))))).toEqual(['61 rules']);
});

test('AWS: sources inside the network count, too, and those of the admin for SSH', () => {
  const raw = description('aws', extra(['network', ...ranges(58)]));
  expect(problems(raw)).toEqual([]);
  raw.admin.from.push('203.0.113.8/32');
  expect(problems(raw)).toEqual(['61 rules']);
});

test('Hetzner: 50 rules, each port one, and the same number in the stack', () => {
  const last = description(
    'hetzner',
    many(48, () => ['internet']),
  );
  expect(problems(last)).toEqual([]);
  const [firewall] = Object.values(stack(last)['hcloud_firewall']!);
  expect(firewall.rule).toHaveLength(50);
  const beyond = many(49, () => ['internet']);
  expect(problems(description('hetzner', beyond))).toEqual(['51 rules']);
  expect(problems(description('hetzner', beyond, { cloudFirewall: false }))).toEqual([]);
});

test('Hetzner: sources inside the network are no rule, a port has at most 100 sources, and all ports 500', () => {
  expect(problems(description('hetzner', { ...many(48, () => ['internet']), ...extra(['network']) }))).toEqual([]);
  expect(problems(description('hetzner', extra(ranges(100))))).toEqual([]);
  expect(problems(description('hetzner', extra(ranges(101))))).toEqual(['101 sources of one port']);
  // Two of ICMP and one of SSH besides.
  const filled = (last: number) => ({ ...many(4, () => ranges(100)), ...extra(ranges(last)) });
  expect(problems(description('hetzner', filled(97)))).toEqual([]);
  expect(problems(description('hetzner', filled(98)))).toEqual(['501 sources']);
});

test('OVH and servers that are there already have no such filter, so nothing is counted', () => {
  expect(problems(description('ovh', extra(ranges(200))))).toEqual([]);
});
