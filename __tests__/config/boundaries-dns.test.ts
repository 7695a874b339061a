import {
  aliasesStandAlone,
  recordsAreInsideZone,
  recordsSaySomething,
  recordTargetsExist,
  recordValuesFitTheirType,
  zonesAreMadeWhereTheyCanBe,
} from '../../parts/dns/rules';
import type { Raw } from '../environment';
import { boundaries, inOrder } from './boundaries';
import type { Case } from './boundaries';

const top = 'acme.org';
const name = 'shop.acme.org';
const record =
  (entry: Raw, host = name) =>
  (raw: Raw) =>
    (raw.dns.records = { [host]: entry });
const deleteDns = (raw: Raw) => delete raw.dns;

boundaries(recordsAreInsideZone, [
  ['no zone', deleteDns],
  ['the zone itself', record({ A: ['203.0.113.9'] }, top)],
  ['a name below it', record({ A: ['203.0.113.9'] })],
  ['a name that only ends like it', record({ A: ['203.0.113.9'] }, 'myacme.org'), 'dns.records.myacme.org: myacme.org'],
]);

boundaries(recordsSaySomething, [
  ['a target', record({ to: 'app-1' })],
  ['values alone', record({ TXT: ['x'] })],
  ['`proxied` alone, for the name of a site', record({ proxied: false })],
  ['only a TTL', record({ ttlSeconds: 60 }), `dns.records.${name}: a record without target and values`],
]);

boundaries(recordTargetsExist, [
  ['a public server', record({ to: 'app-1' })],
  ['a server without a public address', record({ to: 'db-1' }), `dns.records.${name}.to: db-1`],
  ['an unknown name', record({ to: 'app' }), `dns.records.${name}.to: app`],
]);

boundaries(aliasesStandAlone, [
  ['an alias alone', record({ CNAME: ['shop.example.net'] })],
  ['an alias of the zone itself', record({ CNAME: ['a.example.net'] }, top), `dns.records.${top}.CNAME: a.example.net`],
  [
    'two aliases of one name',
    record({ CNAME: ['a.example.net', 'b.example.net'] }),
    `dns.records.${name}.CNAME: a.example.net, b.example.net`,
  ],
  [
    'an alias beside a text',
    record({ CNAME: ['a.example.net'], TXT: ['x'] }),
    `dns.records.${name}.CNAME: a.example.net`,
  ],
  ['a target beside a text and mail', record({ to: 'app-1', TXT: ['x'], MX: ['10 mail.acme.org'] })],
  ['a target beside a text that comes before an address', record({ to: 'app-1', CAA: ['0 issue "a"'] })],
  ...Object.entries({ A: '203.0.113.9', AAAA: '2001:db8::9', CNAME: 'a.example.net' }).map(([type, value]): Case => [
    `a target beside ${type}`,
    record({ to: 'app-1', [type]: [value] }),
    `dns.records.${name}.${type}: ${value}`,
  ]),
]);

const acceptance = (type: string, value: string): Case => [
  `${type} ${value.slice(0, 80)} (${value.length})`,
  record({ [type]: [value] }),
];
const refusal = (type: string, value: string): Case => {
  const [title, change] = acceptance(type, value);
  return [title, change, `dns.records.${name}.${type}.0: ${value}`];
};
const each = (make: typeof acceptance, type: string, values: readonly string[]) =>
  values.map((value) => make(type, value));

boundaries(recordValuesFitTheirType, [
  ...each(acceptance, 'AAAA', ['2001:db8::9', '::1', 'fe80:0:0:0:a:b:c:d']),
  ...each(refusal, 'AAAA', ['2001:DB8::9', '2001:db8::F', '::ffff:203.0.113.9', '2001:db8', 'beef']),
  ...each(acceptance, 'CAA', ['0 issue "a"', '128 iodef "mailto:ops@acme.org"', '0 issue "a b"']),
  ...each(refusal, 'CAA', ['x0 issue "a"', '1280 issue "a"', '0 issue "a" b', 'x issue "a"', '0 - "a"', '0 issue ""']),
  ...each(acceptance, 'CNAME', ['a.example.net', 'A.example.NET.', '_x.example.net']),
  ...each(refusal, 'CNAME', ['-a.example.net', 'a.example.net/x', 'a.example.net..', 'localhost', '203.0.113.9']),
  ...each(acceptance, 'MX', ['10 a.example.net', '65535 a.example.net.']),
  ...each(refusal, 'MX', ['x10 a.example.net', '10 a.example.net/x', '100000 a.example.net', 'a.example.net']),
  ...each(acceptance, 'TXT', ['a', 'a "b"', '""', '"ab"', '"a\\"b"', '"a" "bc"', '"a"  "b\\"" "c"', 'x'.repeat(4000)]),
  ...each(refusal, 'TXT', ['a\nb', '"a', '"a"b', '"a" b', '"a"b"', '"\\195"', '"a" "b', '"a" "\\195"', '"a""b"']),
  refusal('TXT', 'x'.repeat(4001)),
]);

const zone = (provider: string) => (raw: Raw) => Object.assign(raw.dns, { provider, manageZone: true });
boundaries(zonesAreMadeWhereTheyCanBe, [
  ['no zone', deleteDns],
  ['a zone that is there already', inOrder(zone('ovh'), (raw) => (raw.dns.manageZone = false))],
  ['AWS makes zones', zone('aws')],
  ['OVH does not', zone('ovh'), 'dns.manageZone: true'],
  ['a provider with a typing mistake does not stop the rule', zone('awss'), 'dns.manageZone: true'],
]);
