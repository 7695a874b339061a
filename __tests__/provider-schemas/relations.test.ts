/** Mistakes that a schema does not show: arguments that exclude each other, and parameters of another action. */
import { environmentOf, synthesized } from '../environment';
import type { Raw } from '../environment';
import { problemsOf } from './schemas';

const stackOf = (fixture: string): Raw => synthesized('infra', environmentOf(fixture));
const stacks: Record<string, Raw> = { cloudflare: stackOf('cloudflare.yaml'), hetzner: stackOf('hetzner.yaml') };

const firstOf = (stack: Raw, type: string, has: string): Raw =>
  Object.values(stack.resource[type]).find((body: Raw) => body[has] !== undefined);

const mistakes: [string, string, (stack: Raw) => void, RegExp][] = [
  [
    'a wrong name',
    'cloudflare',
    (it) => (firstOf(it, 'cloudflare_dns_record', 'content').contents = '1'),
    /^cloudflare_dns_record\.\S+: unknown argument "contents"$/,
  ],
  [
    'a wrong nested name',
    'cloudflare',
    (it) => (it.resource.cloudflare_ruleset.cache.rules[0].action_parameters.edge_ttl.modus = 'x'),
    /^cloudflare_ruleset\.cache\.rules\[0\]\.action_parameters\.edge_ttl: unknown argument "modus"$/,
  ],
  [
    'content beside data',
    'cloudflare',
    (it) => (firstOf(it, 'cloudflare_dns_record', 'data').content = 'x'),
    /^cloudflare_dns_record\.ca\S+: "content", "data" exclude each other$/,
  ],
  [
    'a zone and an account',
    'cloudflare',
    (it) => (it.resource.cloudflare_ruleset.waf.account_id = 'x'),
    /^cloudflare_ruleset\.waf: "account_id", "zone_id" exclude each other$/,
  ],
  [
    'neither a zone nor an account',
    'cloudflare',
    (it) => delete it.resource.cloudflare_ruleset.waf.zone_id,
    /^cloudflare_ruleset\.waf: one of "account_id", "zone_id" is missing$/,
  ],
  [
    'both kinds of key of a query',
    'cloudflare',
    (it) =>
      (it.resource.cloudflare_ruleset.cache.rules[0].action_parameters.cache_key.custom_key = {
        query_string: { include: { all: true }, exclude: { all: true } },
      }),
    /^cloudflare_ruleset\.cache\.\S+\.query_string: "include", "exclude" exclude each other$/,
  ],
  [
    'a parameter of another action',
    'cloudflare',
    (it) => (it.resource.cloudflare_ruleset.cache.rules[0].action = 'execute'),
    /^cloudflare_ruleset\.cache\.rules\.0\.action_parameters: "cache" belongs to the action "set_cache_settings", not/,
  ],
  [
    'a zone looked up in two ways',
    'cloudflare',
    (it) => (it.data.cloudflare_zone.zone.zone_id = 'x'),
    /^data\.cloudflare_zone\.zone: "zone_id", "filter" exclude each other$/,
  ],
  [
    'an address with a place and a server',
    'hetzner',
    (it) => (firstOf(it, 'hcloud_primary_ip', 'location').assignee_id = 1),
    /^hcloud_primary_ip\.\S+: "location", "assignee_id" exclude each other$/,
  ],
];

test.each(mistakes)('%s, at %s', (_, provider, make, problem) => {
  const stack = structuredClone(stacks[provider]);
  expect(problemsOf(stack)).toEqual([]);
  make(stack);
  expect(problemsOf(stack)).toContainEqual(expect.stringMatching(problem));
});
