/** Names besides those of the sites, and what is in front of all names. */
import type { Problem } from '../problem';
import type { Rule } from './rule';
import type { Description } from '../schema';
import { didYouMean, listed } from '../spelling';
import { makesServers } from './parts';

type Record = NonNullable<Description['dns']>['records'][string];

export const recordsAreInsideZone: Rule = (description) =>
  records(description)
    .filter(([host]) => !inside(host, description.dns!.zone))
    .map(([host]) => ({
      path: ['dns', 'records', host],
      received: host,
      allowed: `a name inside dns.zone, ${description.dns!.zone}`,
      remedy: 'correct it, or change the zone',
    }));

export const recordsSayOneThing: Rule = (description) =>
  records(description).flatMap(([host, { to, type, values, proxied }]) => {
    const remedy = muddle(to, type, values, proxied);
    if (!remedy) return [];
    return [
      { path: ['dns', 'records', host], received: host, allowed: 'either `to`, or `type` with `values`', remedy },
    ];
  });

export const recordTargetsExist: Rule = (description) => {
  const known = [...Object.keys(description.servers), ...Object.keys(description.loadBalancers)];
  return records(description).flatMap(([host, { to }]): Problem[] => {
    const path = ['dns', 'records', host, 'to'];
    if (to === undefined || to in description.loadBalancers) return [];
    if (!(to in description.servers)) {
      return [{ path, received: to, allowed: listed(known), remedy: didYouMean(to, known, 'add it to `servers`') }];
    }
    if (description.servers[to]!.public || !makesServers(description)) return [];
    const remedy = `add \`public: true\` to ${to}, or name a load balancer in front of it`;
    return [{ path, received: to, allowed: 'a server with a public address', remedy }];
  });
};

/** A name that is an alias can be nothing else. */
export const aliasesStandAlone: Rule = (description) =>
  records(description)
    .filter(([host, { type, values }]) => type === 'CNAME' && (host === description.dns?.zone || values?.length !== 1))
    .map(([host]) => ({
      path: ['dns', 'records', host, 'type'],
      received: 'CNAME',
      allowed: 'CNAME with one value, for a name below the top of the zone',
      remedy: 'use `to`, or addresses',
    }));

export const onlyCloudflareStandsInFront: Rule = ({ dns }) => {
  if (!dns || dns.provider === 'cloudflare') return [];
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

export const zonesAreMadeWhereTheyCanBe: Rule = ({ dns }) => {
  const able = ['aws', 'hetzner'];
  if (!dns?.manageZone || able.includes(dns.provider)) return [];
  return [
    {
      path: ['dns', 'manageZone'],
      received: 'true',
      allowed: `false, with dns.provider ${dns.provider}`,
      remedy: 'add the zone there yourself, once: it is bound to an account or a contract',
    },
  ];
};

function muddle(to?: string, type?: string, values?: readonly string[], proxied?: boolean): string | undefined {
  if (to !== undefined && (type !== undefined || values !== undefined)) return 'remove one of them';
  if (to === undefined && type !== undefined && values === undefined) return 'add `values`';
  if (to === undefined && values !== undefined && type === undefined) return 'add `type`';
  if (to === undefined && values === undefined && proxied === undefined) return 'write what it points at';
  return undefined;
}

function records({ dns }: Description): [string, Record][] {
  return Object.entries(dns?.records ?? {});
}

function inside(host: string, zone: string): boolean {
  return host === zone || host.endsWith(`.${zone}`);
}
