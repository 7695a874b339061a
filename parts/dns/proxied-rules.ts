/** Rules of proxied names: a DNS provider such as Cloudflare that also proxies the traffic of its names. */
import { dnsOf } from '../../clouds/clouds';
import { frontNamed, frontNames, frontOf } from '../../clouds/fronts';
import { labNames } from '../../clouds/lab/lab';
import { isProxied, siteTargets } from './records';
import type { Problem } from '../../config/problem';
import { commaList } from '../../config/spelling';
import type { Rule } from '../rule';
import type { Description } from '../description';
import { wording } from '../../config/wording';

export const onlyAFrontStandsInFront: Rule = ({ dns }) => {
  if (!dns || frontOf(dns) || !dnsOf(dns.provider)) return [];
  const keys = [
    { path: ['dns', 'proxied'], value: dns.proxied },
    { path: ['dns', 'waf'], value: dns.waf },
    ...Object.entries(dns.records).map(([host, { proxied }]) => ({
      path: ['dns', 'records', host, 'proxied'],
      value: proxied === true,
    })),
  ];
  return keys
    .filter(({ value }) => value)
    .map(({ path }) => ({
      path,
      received: 'true',
      allowed: wording`false, with dns.provider ${dns.provider}: it cannot proxy traffic`,
      remedy: wording`remove it, or serve the zone from ${commaList(frontNames().map((name) => `\`${name}\``))}`,
    }));
};

export const onlyALabStandsInForAFront: Rule = ({ dns }) => {
  if (dns?.front === undefined) return [];
  const path = ['dns', 'front'];
  const received = dns.front;
  const remedy = wording`remove it`;
  if (!labNames().includes(dns.endpoint ?? ''))
    return [{ path, received, allowed: wording`nothing: only a lab stands in for a proxy`, remedy }];
  if (frontNamed(dns.front)) return [];
  return [{ path, received, allowed: commaList(frontNames().map((name) => `\`${name}\``)), remedy }];
};

export const wafHasNamesToProtect: Rule = ({ dns }) => {
  const front = frontOf(dns);
  if (!front || !dns?.waf || dns.proxied || Object.values(dns.records).some((each) => each.proxied)) return [];
  return [
    {
      path: ['dns', 'waf'],
      received: 'true',
      allowed: wording`rule sets in front of proxied names`,
      remedy: wording`add \`proxied: true\`: the traffic of other names does not go through ${front.title}`,
    },
  ];
};

/** The proxy in front connects to the origin by TLS and accepts only a certificate of a public authority. */
export const proxiedNamesHaveACertificate: Rule = (description) =>
  proxiedNames(description).flatMap(([host, path]): Problem[] => {
    const target = targetOf(host, description);
    const balancer = description.loadBalancers[target ?? ''];
    const serves = balancer ? balancer.tls === 'terminate' || description.proxy?.acme : description.proxy?.acme;
    const exists = balancer !== undefined || (target ?? '') in description.servers;
    if (serves || !exists) return [];
    const allowed = wording`a proxied name whose server or load balancer serves TLS`;
    return [
      {
        path,
        received: host,
        allowed,
        remedy: wording`add \`proxy.acme\`, or a load balancer with \`tls: terminate\``,
      },
    ];
  });

/** The certificate of the proxy in front covers the zone and a few levels of names below it. */
export const proxiedNamesAreNearTheTop: Rule = (description) => {
  const { dns } = description;
  const front = frontOf(dns);
  if (!dns || !front) return [];
  const most = dns.zone.split('.').length + front.certifiedLabels;
  const labels = front.certifiedLabels === 1 ? 'one label' : `${front.certifiedLabels} labels`;
  return proxiedNames(description)
    .filter(([host]) => host.split('.').length > most)
    .map(([host, path]) => ({
      path,
      received: host,
      allowed: wording`names at most ${labels} below ${dns.zone}: ${front.title} has no certificate for others`,
      remedy: wording`use a hyphen instead of a dot, or write \`proxied: false\` for it in \`dns.records\``,
    }));
};

/** A zone has one rule set of each kind: two environments would overwrite each other's. */
export const oneEnvironmentRulesAZone: Rule = (description, { neighbours }) => {
  const { dns } = description;
  if (!dns || !frontOf(dns)) return [];
  const others = [...neighbours].filter(([, other]) => other.dns?.zone === dns.zone);
  return (['waf', 'cacheStatic'] as const).flatMap((key): Problem[] => {
    const other = others.find(([, neighbour]) => hasRules(neighbour, key));
    if (!other || !hasRules(description, key)) return [];
    const allowed = wording`false, since environment ${other[0]} has it in the same zone: a zone has one set of such rules`;
    return [{ path: ['dns', key], received: 'true', allowed, remedy: wording`write \`${key}: false\` in one of them` }];
  });
};

function hasRules({ dns }: Description, key: 'waf' | 'cacheStatic'): boolean {
  const proxied = dns?.proxied || Object.values(dns?.records ?? {}).some((record) => record.proxied);
  return frontOf(dns) !== null && Boolean(proxied) && Boolean(dns?.[key]);
}

function proxiedNames(description: Description): [string, string[]][] {
  const recordNames = Object.keys(description.dns?.records ?? {});
  const sites = siteTargets(description).map(([host]) => host);
  return [...new Set([...sites, ...recordNames])]
    .filter((host) => isProxied(host, description))
    .map((host) => [host, recordNames.includes(host) ? ['dns', 'records', host] : ['dns', 'proxied']]);
}

/** Server or load balancer that the name points at; undefined where it is not in the description. */
function targetOf(host: string, description: Description): string | undefined {
  return description.dns?.records[host]?.to ?? siteTargets(description).find(([site]) => site === host)?.[1];
}
