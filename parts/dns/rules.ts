/** Rules of the zone and of `dns.records`. */
import { dnsOf } from '../../clouds/clouds';
import type { Problem } from '../../config/problem';
import type { Rule } from '../rule';
import type { Description } from '../description';
import { didYouMean, commaList } from '../../config/spelling';
import { isAddress as isIPv4, isIPv6Address } from '../../config/ranges';
import { recordTypes } from '../../config/vocabulary';
import type { RecordType } from '../../config/vocabulary';
import { makesServers } from '../described';
import { wording, type Text } from '../../config/wording';

type DescribedRecord = NonNullable<Description['dns']>['records'][string];

export const recordsAreInsideZone: Rule = (description) =>
  records(description)
    .filter(([host]) => !inside(host, description.dns!.zone))
    .map(([host]) => ({
      path: ['dns', 'records', host],
      received: host,
      allowed: wording`a name inside dns.zone, ${description.dns!.zone}`,
      remedy: wording`correct it, or change the zone`,
    }));

export const recordsSaySomething: Rule = (description) =>
  records(description)
    .filter(([, { to, proxied, ...record }]) => !to && proxied === undefined && typesOf(record).length === 0)
    .map(([host]) => ({
      path: ['dns', 'records', host],
      received: wording`a record without target and values`,
      allowed: wording`\`to\`, or values for ${recordTypes.join(', ')}`,
      remedy: wording`add one of these`,
    }));

export const recordTargetsExist: Rule = (description) => {
  const targets = [...Object.keys(description.servers), ...Object.keys(description.loadBalancers)];
  return records(description).flatMap(([host, { to }]): Problem[] => {
    const path = ['dns', 'records', host, 'to'];
    if (to === undefined || to in description.loadBalancers) return [];
    if (!(to in description.servers)) {
      return [
        {
          path,
          received: to,
          allowed: commaList(targets),
          remedy: didYouMean(to, targets, wording`add it to \`servers\``),
        },
      ];
    }
    if (description.servers[to]!.public || !makesServers(description)) return [];
    const remedy = wording`add \`public: true\` to ${to}, or name a load balancer in front of it`;
    return [{ path, received: to, allowed: wording`a server with a public address`, remedy }];
  });
};

/** A name with a CNAME can have no other record (RFC 1034). */
export const aliasesStandAlone: Rule = (description) =>
  records(description).flatMap(([host, record]): Problem[] => {
    const { to, CNAME } = record;
    const path = ['dns', 'records', host];
    const addresses = typesOf(record).filter(isAddress);
    if (to !== undefined && addresses.length > 0) {
      const allowed = wording`either \`to\`, or addresses of your own`;
      return [
        {
          path: [...path, addresses[0]!],
          received: commaList(record[addresses[0]!]!),
          allowed,
          remedy: wording`remove one`,
        },
      ];
    }
    const alone = CNAME?.length === 1 && typesOf(record).length === 1;
    if (!CNAME || (alone && host !== description.dns?.zone)) return [];
    const allowed = wording`one value, as the only record of a name below the top of the zone`;
    return [
      { path: [...path, 'CNAME'], received: commaList(CNAME), allowed, remedy: wording`use \`to\`, or addresses` },
    ];
  });

function like(pattern: RegExp) {
  return (value: string) => pattern.test(value);
}

const forms: Readonly<Record<RecordType, { readonly fits: (value: string) => boolean; readonly allowed: Text }>> = {
  A: { fits: isIPv4, allowed: wording`IPv4 addresses such as 203.0.113.9` },
  AAAA: {
    fits: (value) => isIPv6Address(value) && /^[0-9a-f:]+$/.test(value),
    allowed: wording`IPv6 addresses in lower case such as 2001:db8::9`,
  },
  CAA: { fits: like(/^\d{1,3} \w+ "[ !#-[\]-~]+"$/), allowed: wording`values such as 0 issue "letsencrypt.org"` },
  CNAME: { fits: like(/^\w[\w.-]*\.[\w-]*[a-z]\.?$/i), allowed: wording`full names such as shop.example.net` },
  MX: { fits: like(/^\d{1,5} \w[\w.-]*\.[\w-]*[a-z]\.?$/i), allowed: wording`values such as 10 mail.example.net` },
  TXT: {
    fits: like(/^(?=.{1,4000}$)([^"].*|"([^"\\]|\\\D)*"(\s+"([^"\\]|\\\D)*")*)$/),
    allowed: wording`text on one line, or strings in quotes as in a zone file, without codes such as \\195`,
  },
};

export const recordValuesFitTheirType: Rule = (description) =>
  records(description).flatMap(([host, record]) =>
    typesOf(record).flatMap((type) =>
      record[type]!.flatMap((value, at): Problem[] => {
        if (forms[type].fits(value)) return [];
        const path = ['dns', 'records', host, type, at];
        return [{ path, received: value, allowed: forms[type].allowed, remedy: wording`correct it` }];
      }),
    ),
  );

export const zonesAreMadeWhereTheyCanBe: Rule = ({ dns }) => {
  if (!dns?.manageZone || dnsOf(dns.provider)?.makesZones) return [];
  return [
    {
      path: ['dns', 'manageZone'],
      received: 'true',
      allowed: wording`false, with dns.provider ${dns.provider}`,
      remedy: wording`add the zone there yourself, once: it is bound to an account or a contract`,
    },
  ];
};

function typesOf(record: Partial<DescribedRecord>): RecordType[] {
  return recordTypes.filter((type) => record[type] !== undefined);
}

function isAddress(type: RecordType): boolean {
  return type === 'A' || type === 'AAAA' || type === 'CNAME';
}

function records({ dns }: Description): [string, DescribedRecord][] {
  return Object.entries(dns?.records ?? {});
}

function inside(host: string, zone: string): boolean {
  return host === zone || host.endsWith(`.${zone}`);
}
