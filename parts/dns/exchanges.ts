/** The lab's names in place of a real zone. */
import type { Exchange, Exchanges } from '../exchange';
import { labProvider } from '../providers/exchanges';

export const exchanges: Exchanges = ({ dns }, { lab }) => {
  if (!dns) return [];
  const path = ['dns'];
  const why = "the names are the lab's, and nobody outside sees them";
  const zone: Exchange[] = [
    { path: [...path, 'provider'], value: labProvider(), why },
    { path: [...path, 'endpoint'], value: lab.name, why },
  ];
  if (!dns.manageZone && dns.zone !== lab.internet.domain)
    zone.push({ path: [...path, 'manageZone'], value: true, why: 'the zone does not exist in the lab yet' });
  return [...zone, ...frontOf(dns)];
};

type Dns = Parameters<Exchanges>[0]['dns'];

function frontOf(dns: NonNullable<Dns>): Exchange[] {
  const why = 'no proxy of the DNS provider stands in front of a lab';
  const keys = (['proxied', 'waf'] as const).filter((key) => dns[key]).map((key) => ['dns', key]);
  if (!dns.cacheStatic) keys.push(['dns', 'cacheStatic']);
  const records = Object.entries(dns.records).filter(([, { proxied }]) => proxied !== undefined);
  keys.push(...records.map(([name]) => ['dns', 'records', name, 'proxied']));
  return keys.map((path) => ({ path, value: undefined, why }));
}
