import {
  onlyALabStandsInForAFront,
  onlyAFrontStandsInFront,
  proxiedNamesAreNearTheTop,
  proxiedNamesHaveACertificate,
  wafHasNamesToProtect,
} from '../../parts/dns/proxied-rules';
import { context } from '../environment';
import type { Raw } from '../environment';
import { boundaries, inOrder } from './boundaries';
import type { Base } from './boundaries';

const proxied: Base = { fixture: 'cloudflare.yaml', context };
const deleteDns = (raw: Raw) => delete raw.dns;
const change = (more: Raw) => (raw: Raw) => Object.assign(raw.dns, more);
const records = (entries: Raw) => change({ records: entries });

const name = 'www.acme.org';
boundaries(onlyAFrontStandsInFront, [
  ['no zone', deleteDns],
  ['nothing is proxied', records({ [name]: { to: 'app-1' } })],
  ['a record that says so', records({ [name]: { to: 'app-1', proxied: false } })],
  ['a proxied record', records({ [name]: { to: 'app-1', proxied: true } }), `dns.records.${name}.proxied: true`],
  ['all sites and the WAF', change({ proxied: true, waf: true }), ['dns.proxied: true', 'dns.waf: true']],
  ['a provider with a typing mistake is refused by another rule', change({ provider: 'cloudfare', proxied: true })],
]);

const inLab = { provider: 'aws', endpoint: 'lab', proxied: true };
boundaries(onlyALabStandsInForAFront, [
  ['no zone', deleteDns],
  ['nobody to stand in for', change(inLab)],
  ['a lab stands in for Cloudflare', change({ ...inLab, front: 'cloudflare' })],
  ['a cloud without a proxy', change({ ...inLab, front: 'aws' }), 'dns.front: aws'],
  ['not a lab', change({ provider: 'cloudflare', front: 'cloudflare' }), 'dns.front: cloudflare'],
]);
boundaries(onlyAFrontStandsInFront, [
  ['a lab stands in for one', change({ ...inLab, front: 'cloudflare' })],
  ['a lab stands in for none', change(inLab), 'dns.proxied: true'],
]);

const siteless = { proxied: false, waf: true };
boundaries(
  wafHasNamesToProtect,
  [
    ['no zone', deleteDns],
    ['proxied sites', records({})],
    ['nothing proxied, and no WAF', change({ proxied: false, waf: false, records: {} })],
    ['a WAF, and nothing proxied', change({ ...siteless, records: { [name]: { to: 'app-1' } } }), 'dns.waf: true'],
    ['a WAF, and one proxied name', change({ ...siteless, records: { [name]: { to: 'app-1', proxied: true } } })],
  ],
  proxied,
);

const deleteAcme = (raw: Raw) => delete raw.proxy.acme;
const balancer = (tls: string) => (raw: Raw) =>
  (raw.loadBalancers = { front: { subnet: 'public', address: '10.20.1.20', tls, servers: ['app-1'] } });
/** Only the site shop.acme.org is proxied. */
const oneSite = inOrder(records({}), (raw) => delete raw.apps.desk);
const onlyRecord = (to: string) =>
  inOrder(records({ [name]: { to, proxied: true } }), (raw) => delete raw.apps, change({ proxied: false }));
boundaries(
  proxiedNamesHaveACertificate,
  [
    ['no zone', deleteDns],
    ['sites of a proxy with certificates', oneSite],
    ['a site of a proxy without', inOrder(oneSite, deleteAcme), 'dns.proxied: shop.acme.org'],
    [
      'a site with a record of its own, of a proxy without',
      inOrder(oneSite, deleteAcme, records({ 'shop.acme.org': { proxied: true } })),
      'dns.records.shop.acme.org: shop.acme.org',
    ],
    ['a site behind a load balancer that terminates TLS', inOrder(oneSite, deleteAcme, balancer('terminate'))],
    [
      'only the first of two sites is behind it',
      inOrder(records({}), deleteAcme, balancer('terminate')),
      'dns.proxied: desk.acme.org',
    ],
    [
      'a site behind one that passes TLS through, of a proxy without',
      inOrder(oneSite, deleteAcme, balancer('passthrough')),
      'dns.proxied: shop.acme.org',
    ],
    ['the same, of a proxy with certificates', inOrder(oneSite, balancer('passthrough'))],
    ['no proxy at all', inOrder(oneSite, (raw) => delete raw.proxy), 'dns.proxied: shop.acme.org'],
    [
      'no proxy, behind a load balancer that passes TLS through',
      inOrder(oneSite, balancer('passthrough'), (raw) => delete raw.proxy),
      'dns.proxied: shop.acme.org',
    ],
    ['nothing is proxied', inOrder(deleteAcme, change({ proxied: false, records: {} }))],
    ['a record', onlyRecord('app-2')],
    [
      'a record of a server without certificate',
      inOrder(onlyRecord('app-2'), deleteAcme),
      `dns.records.${name}: ${name}`,
    ],
    [
      'a record of a load balancer without certificate',
      inOrder(onlyRecord('front'), balancer('passthrough'), deleteAcme),
      `dns.records.${name}: ${name}`,
    ],
    ['a target that is unknown is refused by another rule', inOrder(onlyRecord('app-9'), deleteAcme)],
    [
      'an alias of a name elsewhere',
      inOrder(onlyRecord('app-1'), deleteAcme, records({ [name]: { CNAME: ['a.example.net'], proxied: true } })),
    ],
  ],
  proxied,
);

const site = (host: string) => inOrder(oneSite, (raw) => (raw.apps.shop.services.web.host = host));
boundaries(
  proxiedNamesAreNearTheTop,
  [
    ['no zone', deleteDns],
    ['the zone itself', site('acme.org')],
    ['one label below', site('a.acme.org')],
    ['two labels below', site('a.b.acme.org'), 'dns.proxied: a.b.acme.org'],
    ['two labels below, which is not proxied', inOrder(site('a.b.acme.org'), change({ proxied: false }))],
    [
      'two labels below, of a record',
      inOrder(oneSite, records({ 'a.b.acme.org': { to: 'app-1' } })),
      'dns.records.a.b.acme.org: a.b.acme.org',
    ],
  ],
  proxied,
);
