import { addresses, environmentOf, resourcesOf, synthesized } from '../environment';
import type { Raw, Resources } from '../environment';
import { expectValid } from '../provider-schemas/schemas';

const fixture = (change?: (raw: Raw) => void): Resources =>
  resourcesOf('infra', environmentOf('cloudflare.yaml', change));
const ofCloudflare = (resources: Resources): string[] =>
  addresses(resources).filter((address) => /^cloudflare_(?!dns_record)/.test(address));
const resources = fixture();
const stack = synthesized('infra', environmentOf('cloudflare.yaml'));

test('the stack is what the providers accept', () => {
  expectValid(stack);
});

test('the zone is looked up by its name, never made', () => {
  expect(stack['data'].cloudflare_zone.zone).toMatchObject({ filter: { name: 'acme.org' } });
  expect(resources).not.toHaveProperty('cloudflare_zone');
});

test('no token is written down, whatever the shell holds', () => {
  process.env['CLOUDFLARE_API_TOKEN'] = 'token-of-the-operator';
  const text = JSON.stringify(synthesized('infra', environmentOf('cloudflare.yaml')));
  delete process.env['CLOUDFLARE_API_TOKEN'];
  expect(text).not.toContain('token-of-the-operator');
  expect(stack['provider'].cloudflare).toEqual([{}]);
});

test('settings of the zone: TLS to the server is strict, and WebSockets pass', () => {
  const values = Object.values(resources['cloudflare_zone_setting']!).map((each) => [each.setting_id, each.value]);
  expect(Object.fromEntries(values)).toEqual({
    always_use_https: 'off',
    min_tls_version: '1.2',
    ssl: 'strict',
    websockets: 'on',
  });
});

test('redirects are made by the server: at Cloudflare they would prevent its first certificate', () => {
  expect(resources['cloudflare_zone_setting']!['always_use_https'].depends_on).toEqual(['cloudflare_zone_setting.ssl']);
  const phases = Object.values(resources['cloudflare_ruleset']!).map(({ phase }) => phase as string);
  expect(phases).toEqual(['http_request_cache_settings', 'http_request_firewall_managed']);
});

test('where no server gets its certificate by ACME, Cloudflare turns HTTP into HTTPS itself', () => {
  const changed = fixture((raw) => {
    raw.proxy = {};
  });
  expect(changed['cloudflare_zone_setting']!['always_use_https'].value).toBe('on');
});

describe('rule sets', () => {
  const rules = (name: string): Raw[] => resources['cloudflare_ruleset']?.[name].rules as Raw[];

  test('apply to proxied names only, in any spelling', () => {
    const hosts = 'lower(http.host) in {"desk.acme.org" "old.acme.org" "shop.acme.org"}';
    for (const rule of [...rules('cache'), ...rules('waf')]) expect(rule.expression).toContain(`(${hosts})`);
  });

  test('apply to every name below a proxied asterisk', () => {
    const { cloudflare_ruleset: sets } = fixture((raw) => (raw.dns.records['*.acme.org'] = { to: 'app-1' }));
    expect(sets!['waf'].rules[0].expression).toMatch(
      /^\(lower\(http\.host\) in \{.*\} or ends_with\(lower\(http\.host\), "\.acme\.org"\)\)$/,
    );
  });

  test('keep what a build consists of as the app says, and neither pages nor documents', () => {
    const [rule] = rules('cache');
    expect(rule.action_parameters).toEqual({
      browser_ttl: { mode: 'respect_origin' },
      cache: true,
      cache_key: { cache_deception_armor: true },
      edge_ttl: { mode: 'respect_origin' },
    });
    for (const extension of ['css', 'js', 'woff2', 'png']) expect(rule.expression).toContain(`"${extension}"`);
    for (const extension of ['html', 'json', 'pdf', 'csv', 'xlsx'])
      expect(rule.expression).not.toContain(`"${extension}"`);
  });

  test('of the firewall are the two that Cloudflare keeps, each executed once', () => {
    expect(rules('waf').map(({ action, action_parameters: { id } }) => [action, id])).toEqual([
      ['execute', 'efb7b8c949ac4650a09736fc376e9aee'],
      ['execute', '4814384a9e5d4991b9815dcfc25d2f1f'],
    ]);
  });

  test('have names of their own, so that adding a rule changes no other', () => {
    const refs = [...rules('cache'), ...rules('waf')].map(({ ref }) => ref as string);
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs).not.toContain(undefined);
  });

  test('are made where the description has them', () => {
    const without = fixture((raw) => Object.assign(raw.dns, { waf: false, cacheStatic: false }));
    expect(without).not.toHaveProperty('cloudflare_ruleset');
    expect(without).toHaveProperty('cloudflare_zone_setting');
  });
});

test('a zone that only answers for names is left as it is', () => {
  const plain = fixture((raw) => {
    raw.dns.proxied = false;
    delete raw.dns.records['old.acme.org'];
  });
  expect(ofCloudflare(plain)).toEqual([]);
});

test('a second environment in the zone makes nothing that a zone has only one of', () => {
  const second = fixture((raw) => {
    raw.project = 'other';
    Object.assign(raw.dns, { waf: false, cacheStatic: false });
  });
  for (const name of ofCloudflare(second).map((address) => address.split('.')[1]!)) {
    const [mine, theirs] = [second, resources].map((each) => each['cloudflare_zone_setting']?.[name].value as string);
    expect(mine).toBe(theirs);
  }
});
