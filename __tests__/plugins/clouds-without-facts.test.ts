/** A cloud that is named and says nothing is a defect; a word that no cloud has is a mistake of the description. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Cloud } from '../../clouds/cloud';
import type * as lookupsModule from '../../clouds/clouds';
import { clouds } from '../../clouds/list';
import { cloudClasses } from '../../constructs/providers';
import { check } from '../../parts/check';
import { rules } from '../../parts/rules';
import type { Raw } from '../environment';

type Lookups = typeof lookupsModule;

/** The look-ups over another list. */
function lookupsOver(list: Record<string, object | undefined>): Lookups {
  let lookups: Lookups | undefined;
  jest.isolateModules(() => {
    jest.doMock('../../clouds/list', () => ({ planned: { compute: [], storage: [], dns: [] }, clouds: list }));
    lookups = jest.requireActual<Lookups>('../../clouds/clouds');
  });
  jest.dontMock('../../clouds/list');
  return lookups!;
}

describe('a cloud in the list', () => {
  test.each(Object.keys(clouds.hetzner))('that says nothing of %s is a defect, which is told at once', (piece) => {
    const half = { ...clouds.hetzner, [piece]: undefined };
    expect(() => lookupsOver({ ...clouds, half })).toThrow(`cloud half says nothing of ${piece}`);
  });

  test('that has no facts at all, too', () => {
    expect(() => lookupsOver({ ...clouds, ghost: undefined })).toThrow('names cloud ghost, which has no facts');
  });

  test('and every cloud in the list is complete', () => {
    expect(lookupsOver(clouds).cloudNames()).toEqual(Object.keys(clouds));
  });
});

test('the compiler refuses a cloud that lacks a piece, or its construct', () => {
  const { dns, ...withoutDns } = clouds.hetzner;
  // @ts-expect-error without `dns`, not even null
  const incompleteCloud: Cloud = withoutDns;
  const { hetzner, ...others } = cloudClasses;
  // @ts-expect-error without the class of Hetzner
  const classes: typeof cloudClasses = others;
  expect([dns, incompleteCloud, hetzner, classes]).toBeDefined();
});

describe.each(['nowhere', 'constructor', '__proto__', 'toString', ''])('provider `%s`', (provider) => {
  const whole = parse(readFileSync('__tests__/fixtures/small.yaml', 'utf8'));
  const changes: [string, (raw: Raw) => void][] = [
    ['compute', (raw) => (raw.compute.provider = provider)],
    ['storage', (raw) => (raw.storage.provider = provider)],
    ['dns', (raw) => Object.assign(raw.dns, { provider, proxied: true, waf: true, manageZone: true })],
    ['state', (raw) => (raw.state = { backend: 's3', provider, bucket: 'b', region: 'r', endpoint: 'lab' })],
  ];

  test.each(changes)('as %s: refused at its place, with the choices', (role, change) => {
    const raw = structuredClone(whole);
    change(raw);
    const { problems } = check(raw, { environmentName: 'prod', neighbours: new Map() }, rules);
    const own = problems.filter(({ path }) => path.join('.') === `${role}.provider`);
    expect(own).toEqual([expect.objectContaining({ received: provider, allowed: expect.stringContaining('aws, ') })]);
  });
});
