/** Rules for proxied names. A zone has one rule set per phase: Cloudflare refuses a second one. */
import { Ruleset } from '@cdktf/provider-cloudflare/lib/ruleset';
import type { RulesetConfig } from '@cdktf/provider-cloudflare/lib/ruleset';
import type { Construct } from 'constructs';
import { withLogicalId } from '../names';

export interface RulesProps {
  readonly zoneId: string;
  readonly prefix: string;
  /** Proxied names; at least one. */
  readonly hosts: readonly string[];
}

/** Files of a web app's build. No documents, because they may be private. */
const staticFiles = [
  ...['css', 'js', 'map', 'mjs', 'wasm', 'webmanifest'],
  ...['avif', 'bmp', 'gif', 'ico', 'jpeg', 'jpg', 'png', 'svg', 'webp'],
  ...['eot', 'otf', 'ttf', 'woff', 'woff2'],
  ...['flac', 'mp3', 'mp4', 'ogg', 'webm'],
];

/** Cloudflare's managed rule sets; their ids are the same in every account. */
const managedRulesets = {
  cloudflare_managed: { id: 'efb7b8c949ac4650a09736fc376e9aee', description: 'Cloudflare Managed Ruleset' },
  owasp_core: { id: '4814384a9e5d4991b9815dcfc25d2f1f', description: 'Cloudflare OWASP Core Ruleset' },
};

/** Caches as long as the app's `Cache-Control` allows, otherwise for Cloudflare's default time. */
export function cacheRules(scope: Construct, { zoneId, prefix, hosts }: RulesProps): void {
  const rule = {
    ref: 'static_files',
    description: 'Keep static files near the visitors',
    expression: `${isOneOf(hosts)} and http.request.uri.path.extension in ${setOf(staticFiles)}`,
    action: 'set_cache_settings',
    actionParameters: {
      cache: true,
      edgeTtl: { mode: 'respect_origin' },
      browserTtl: { mode: 'respect_origin' },
      // Does not cache an HTML page that is served under /account/x.css.
      cacheKey: { cacheDeceptionArmor: true },
    },
  };
  ruleset(scope, 'cache', { zoneId, name: `${prefix} cache`, phase: 'http_request_cache_settings', rules: [rule] });
}

export function wafRules(scope: Construct, { zoneId, prefix, hosts }: RulesProps): void {
  const rules = Object.entries(managedRulesets).map(([ref, { id, description }]) => ({
    ref,
    description,
    expression: isOneOf(hosts),
    action: 'execute',
    actionParameters: { id },
  }));
  ruleset(scope, 'waf', { zoneId, name: `${prefix} waf`, phase: 'http_request_firewall_managed', rules });
}

function ruleset(scope: Construct, name: string, config: Omit<RulesetConfig, 'kind'>): void {
  withLogicalId(new Ruleset(scope, name, { ...config, kind: 'zone' }), name);
}

/** Lower case, because the comparison is case-sensitive: `Host: SHOP.example.org` must not bypass the rules. */
function isOneOf(hosts: readonly string[]): string {
  const names = hosts.filter((host) => !host.startsWith('*'));
  const endings = hosts.filter((host) => host.startsWith('*')).map((host) => host.slice(1));
  const tests = [
    ...(names.length > 0 ? [`lower(http.host) in ${setOf(names)}`] : []),
    ...endings.map((ending) => `ends_with(lower(http.host), "${ending}")`),
  ];
  return `(${tests.join(' or ')})`;
}

function setOf(words: readonly string[]): string {
  return `{${words.map((word) => `"${word}"`).join(' ')}}`;
}
