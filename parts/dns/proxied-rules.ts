/** What Cloudflare does in front of names, and what it cannot. */
import { isProxied, siteTargets } from './records';
import type { Problem } from '../../config/problem';
import type { Rule } from '../rule';
import type { Description } from '../description';
import { choices } from '../../config/vocabulary';

export const onlyCloudflareStandsInFront: Rule = ({ dns }) => {
  if (!dns || dns.provider === 'cloudflare' || !isKnown(dns.provider)) return [];
  const keys = [
    { path: ['dns', 'proxied'], written: dns.proxied },
    { path: ['dns', 'waf'], written: dns.waf },
    ...Object.entries(dns.records).map(([host, { proxied }]) => ({
      path: ['dns', 'records', host, 'proxied'],
      written: proxied === true,
    })),
  ];
  return keys
    .filter(({ written }) => written)
    .map(({ path }) => ({
      path,
      received: 'true',
      allowed: `false, with dns.provider ${dns.provider}: it only answers for names`,
      remedy: 'remove it, or serve the zone from `cloudflare`',
    }));
};

export const wafHasNamesToProtect: Rule = ({ dns }) =>
  dns?.provider === 'cloudflare' && dns.waf && !dns.proxied && !Object.values(dns.records).some((each) => each.proxied)
    ? [
        {
          path: ['dns', 'waf'],
          received: 'true',
          allowed: 'rule sets in front of proxied names',
          remedy: 'add `proxied: true`: the traffic of other names never meets Cloudflare',
        },
      ]
    : [];

/** Cloudflare speaks TLS to what it stands in front of, and believes only a real certificate. */
export const proxiedNamesHaveACertificate: Rule = (description) =>
  proxiedNames(description).flatMap(([host, path]): Problem[] => {
    const target = targetOf(host, description);
    const balancer = description.loadBalancers[target ?? ''];
    const serves = balancer ? balancer.tls === 'terminate' || description.proxy?.acme : description.proxy?.acme;
    const exists = balancer !== undefined || (target ?? '') in description.servers;
    if (serves || !exists) return [];
    const allowed = 'a proxied name behind which TLS is spoken, by the proxy of a server or a load balancer';
    return [{ path, received: host, allowed, remedy: 'add `proxy.acme`, or a load balancer with `tls: terminate`' }];
  });

/** The certificate that Cloudflare shows visitors covers the zone and one label below it. */
export const proxiedNamesAreNearTheTop: Rule = (description) =>
  proxiedNames(description)
    .filter(([host]) => host.split('.').length > (description.dns?.zone.split('.').length ?? 0) + 1)
    .map(([host, path]) => ({
      path,
      received: host,
      allowed: `names at most one label below ${description.dns?.zone}: Cloudflare has no certificate for others`,
      remedy: 'use a hyphen instead of a dot, or write `proxied: false` for it in `dns.records`',
    }));

/** A zone has one set of rules of each kind: a second environment would fight over it. */
export const oneEnvironmentRulesAZone: Rule = (description, { neighbours }) => {
  const { dns } = description;
  if (dns?.provider !== 'cloudflare') return [];
  const others = [...neighbours].filter(([, other]) => other.dns?.zone === dns.zone);
  return (['waf', 'cacheStatic'] as const).flatMap((key): Problem[] => {
    const other = others.find(([, neighbour]) => hasRules(neighbour, key));
    if (!other || !hasRules(description, key)) return [];
    const allowed = `false, since environment ${other[0]} has it in the same zone: a zone has one set of such rules`;
    return [{ path: ['dns', key], received: 'true', allowed, remedy: `write \`${key}: false\` in one of them` }];
  });
};

function isKnown(provider: string): boolean {
  return choices.dns.built.some((known) => known === provider);
}

function hasRules({ dns }: Description, key: 'waf' | 'cacheStatic'): boolean {
  const proxied = dns?.proxied || Object.values(dns?.records ?? {}).some((record) => record.proxied);
  return dns?.provider === 'cloudflare' && Boolean(proxied) && dns[key];
}

function proxiedNames(description: Description): [string, string[]][] {
  const written = Object.keys(description.dns?.records ?? {});
  const sites = siteTargets(description).map(([host]) => host);
  return [...new Set([...sites, ...written])]
    .filter((host) => isProxied(host, description))
    .map((host) => [host, written.includes(host) ? ['dns', 'records', host] : ['dns', 'proxied']]);
}

/** Undefined where the name points at something that is not described here. */
function targetOf(host: string, description: Description): string | undefined {
  return description.dns?.records[host]?.to ?? siteTargets(description).find(([site]) => site === host)?.[1];
}
