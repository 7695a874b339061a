import { aws, cloudflare, hcloud, ovh } from './documents';
import { mutantsOf } from './mutants';
import type { Json } from './schema';
import { expectValid, problemsOf, schemas } from './schemas';

const good = { aws, hcloud, ovh, cloudflare };

test.each(Object.entries(good))('the provider %s accepts a correct document', (_, document) => {
  expectValid(document);
});

test.each(Object.entries(good))('the provider %s: no mistake in any place goes unnoticed', (_, document) => {
  const mutants = mutantsOf(document, schemas);
  expect(mutants.length).toBeGreaterThan(60);
  expect(mutants.filter((mutant) => problemsOf(mutant.document).length === 0).map(({ name }) => name)).toEqual([]);
});

/** The mistake, and all messages about it. */
const mistakes: [(server: Json, document: Json) => void, string][] = [
  [(it) => (it['foo'] = 1), 'aws_instance.db-1: unknown argument "foo"'],
  [(it) => (it['root_block_device'][0].foo = 1), 'aws_instance.db-1.root_block_device[0]: unknown argument "foo"'],
  [(it) => (it['arn'] = 'x'), 'aws_instance.db-1: argument "arn" is set by the provider alone'],
  [(it) => (it['ebs_optimized'] = 'abc'), 'aws_instance.db-1.ebs_optimized: "abc" is not a bool'],
  [(it) => (it['cpu_core_count'] = 'abc'), 'aws_instance.db-1.cpu_core_count: "abc" is not a number'],
  [(it) => (it['cpu_core_count'] = '${1}0'), 'aws_instance.db-1.cpu_core_count: "${1}0" is not a number'],
  [(it) => (it['user_data'] = ['a']), 'aws_instance.db-1.user_data: ["a"] is not a string'],
  [(it) => (it['tags'] = []), 'aws_instance.db-1.tags: [] is not a map'],
  [(it) => (it['tags'] = { a: [] }), 'aws_instance.db-1.tags["a"]: [] is not a string'],
  [(it) => (it['security_groups'] = 'web'), 'aws_instance.db-1.security_groups: "web" is not a set'],
  [(it) => (it['timeouts'] = [{}, {}]), 'aws_instance.db-1.timeouts: 2 blocks where 1 or fewer belong'],
  [
    (it) => (it['root_block_device'] = [{}, {}]),
    'aws_instance.db-1.root_block_device: 2 blocks where 1 or fewer belong',
  ],
  [(it) => (it['root_block_device'] = 'big'), 'aws_instance.db-1.root_block_device[0]: "big" is not a block'],
  [
    (it) => (it['lifecycle'] = { ignore_changes: ['x'] }),
    'aws_instance.db-1.lifecycle.ignore_changes: "x" is no argument of this type',
  ],
  [(it) => (it['lifecycle'] = { prevent: true }), 'aws_instance.db-1.lifecycle: unknown argument "prevent"'],
  [
    (it) => (it['depends_on'] = ['aws_eip.a']),
    'aws_instance.db-1.depends_on: refers to aws_eip.a, which is not in this document',
  ],
  [
    (it) => (it['provider'] = 'aws.x'),
    'aws_instance.db-1.provider: refers to provider aws.x, which is not in this document',
  ],
  [
    (it) => (it['key_name'] = '${aws_key_pair.a.id}'),
    'aws_instance.db-1.key_name: refers to aws_key_pair.a, which is not in this document',
  ],
  [
    (it) => (it['key_name'] = 'a ${aws_vpc.vpc.nam} b'),
    'aws_instance.db-1.key_name: refers to aws_vpc.vpc.nam, but aws_vpc has no "nam"',
  ],
  [
    (it) => (it['user_data'] = 'echo ${HOME}'),
    'aws_instance.db-1.user_data: ${HOME} is no reference; as text it is $${HOME}',
  ],
  [
    (it) => (it['user_data'] = 'a %{http_code}'),
    'aws_instance.db-1.user_data: %{http_code} is no directive; as text it is %%{http_code}',
  ],
  [(_, all) => (all['resource'].aws_foo = { a: {} }), 'aws_foo.a: unknown resource "aws_foo"'],
  [(_, all) => (all['data'].aws_foo = { a: {} }), 'data.aws_foo.a: unknown data source "aws_foo"'],
  [(_, all) => (all['provider'].oci = {}), 'provider.oci[0]: unknown provider "oci"'],
  [(_, all) => (all['provider'].aws[0].rgion = ''), 'provider.aws[0]: unknown argument "rgion"'],
  [
    (_, all) => (all['output'].a = { value: '${aws_vpc.b.id}' }),
    'output.a.value: refers to aws_vpc.b, which is not in this document',
  ],
];

test.each(mistakes.map(([make, message]) => ({ make, message })))('$message', ({ make, message }) => {
  const document = structuredClone(aws);
  make(document['resource'].aws_instance['db-1'] as Json, document);
  expect(problemsOf(document)).toEqual([message]);
});

test('a required argument or block that is missing', () => {
  const document = structuredClone(ovh);
  delete document['resource'].ovh_cloud_project_instance['app-1'].region;
  delete document['resource'].ovh_cloud_project_instance['app-1'].flavor;
  document['resource'].ovh_cloud_project_instance['app-1'].name = null;
  expect(problemsOf(document)).toEqual([
    'ovh_cloud_project_instance.app-1: missing argument "name"',
    'ovh_cloud_project_instance.app-1: missing argument "region"',
    'ovh_cloud_project_instance.app-1.flavor: 0 blocks where 1 or more belong',
  ]);
});

test('inside a nested attribute', () => {
  const document = structuredClone(cloudflare);
  const rule = document['resource'].cloudflare_ruleset.waf.rules[0] as Json;
  delete rule['expression'];
  rule['ratelimit'] = { period: 'minute' };
  rule['action_parameters'].headers['X-From'].operator = 'set';
  const at = 'cloudflare_ruleset.waf.rules[0]';
  expect(problemsOf(document)).toEqual([
    `${at}.action_parameters.headers["X-From"]: unknown argument "operator"`,
    `${at}: missing argument "expression"`,
    `${at}.ratelimit: missing argument "characteristics"`,
    `${at}.ratelimit.period: "minute" is not a number`,
  ]);
});
