import { oneEnvironmentRulesAZone } from '../../parts/dns/proxied-rules';
import { descriptionSchema } from '../../parts/description';
import { context, rawOf } from '../environment';
import type { Raw } from '../environment';
import { boundaries } from './boundaries';
import type { Base } from './boundaries';

const name = 'www.acme.org';
const deleteDns = (raw: Raw) => delete raw.dns;
const change = (more: Raw) => (raw: Raw) => Object.assign(raw.dns, more);

/** Beside an environment that is the same but for this change. */
const beside = (other: (raw: Raw) => void): Base => ({
  fixture: 'cloudflare.yaml',
  context: {
    ...context,
    neighbours: new Map([['other', descriptionSchema.parse(rawOf('cloudflare.yaml', other))]]),
  },
});
const bothRules = ['dns.waf: true', 'dns.cacheStatic: true'];
describe.each([
  ['a neighbour in the same zone', () => {}, bothRules],
  ['a neighbour in another zone', change({ zone: 'acme.net' }), []],
  ['a neighbour without rules', change({ waf: false, cacheStatic: false }), []],
  ['a neighbour that only caches', change({ waf: false }), ['dns.cacheStatic: true']],
  ['a neighbour with nothing proxied', change({ proxied: false, records: {} }), []],
  [
    'a neighbour whose names are not proxied',
    change({ proxied: false, records: { [name]: { to: 'app-1', proxied: false } } }),
    [],
  ],
  [
    'a neighbour with one proxied name',
    change({ proxied: false, records: { [name]: { to: 'app-1', proxied: true } } }),
    bothRules,
  ],
  ['a neighbour at another provider', change({ provider: 'aws' }), []],
  ['a neighbour without DNS', deleteDns, []],
] as const)('%s', (_title, other, expected) => {
  boundaries(
    oneEnvironmentRulesAZone,
    [
      ['an environment with rules', () => {}, expected],
      ['an environment without rules', change({ waf: false, cacheStatic: false })],
      ['an environment at another provider', change({ provider: 'aws' })],
      ['an environment without DNS', deleteDns],
    ],
    beside(other),
  );
});
