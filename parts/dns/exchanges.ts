/** The lab's names in place of a real zone. */
import { frontNameOf, frontOf } from '../../clouds/fronts';
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
  return [...zone, ...standInOf(dns)];
};

type Dns = Parameters<Exchanges>[0]['dns'];

/** A host with HAProxy sends what the proxy of the DNS provider sends; it has neither its rule sets nor its cache. */
function standInOf(dns: NonNullable<Dns>): Exchange[] {
  const front = frontOf(dns);
  if (!front) return [];
  const title = `HAProxy stands in for the proxy of ${front.title}, with its headers and one of its addresses`;
  const rules: Exchange = { path: ['dns', 'waf'], value: undefined, why: 'the stand-in has no rule sets' };
  return [{ path: ['dns', 'front'], value: frontNameOf(dns), why: title }, ...(dns.waf ? [rules] : [])];
}
