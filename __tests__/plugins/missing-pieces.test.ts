/** A piece that is forgotten does not compile: `npm run types` fails where one of these lines is no mistake any more. */
import { fail2ban } from '../../parts/fail2ban/part';
import type { AnyPart as Part } from '../../parts/part';
import { mergeDistinct } from '../../parts/all/each';
import { sortByAfter } from '../../render/sorted';
import { compose } from '../../runtimes/compose/runtime';
import type { Runtime } from '../../runtimes/runtime';

type Without<Whole, Piece extends keyof Whole> = Omit<Whole, Piece>;

const castTo = <T>(whole: unknown) => whole as T;

const pieces = [
  'keys',
  'roles',
  'rules',
  'model',
  'ports',
  'secrets',
  'onHosts',
  'checks',
  'hostChecks',
  'exchanges',
] as const;
const every: readonly (keyof Part)[] = pieces;

test('every piece of a part is asked for', () => {
  // @ts-expect-error -- without its rules
  const ruleless: Part = castTo<Without<Part, 'rules'>>(fail2ban);
  // @ts-expect-error -- without its ports
  const portless: Part = castTo<Without<Part, 'ports'>>(fail2ban);
  // @ts-expect-error -- without its secrets
  const secretless: Part = castTo<Without<Part, 'secrets'>>(fail2ban);
  // @ts-expect-error -- without what status checks
  const unchecked: Part = castTo<Without<Part, 'checks'>>(fail2ban);
  // @ts-expect-error -- without what it has on hosts
  const hostless: Part = castTo<Without<Part, 'onHosts'>>(fail2ban);
  // @ts-expect-error -- without what is checked on hosts
  const hostUnchecked: Part = castTo<Without<Part, 'hostChecks'>>(fail2ban);
  // @ts-expect-error -- without what a rehearsal exchanges
  const unrehearsed: Part = castTo<Without<Part, 'exchanges'>>(fail2ban);
  expect([ruleless, portless, secretless, unchecked, hostless, hostUnchecked, unrehearsed]).toHaveLength(7);
  expect(every).toEqual(Object.keys(fail2ban));
});

test('every piece of a runtime is asked for', () => {
  // @ts-expect-error -- without its rules
  const ruleless: Runtime = castTo<Without<Runtime, 'rules'>>(compose);
  // @ts-expect-error -- without what turns its app into services
  const appless: Runtime = castTo<Without<Runtime, 'app'>>(compose);
  expect([ruleless, appless]).toHaveLength(2);
});

test('two parts with one key are a defect that is named', () => {
  expect(() => mergeDistinct([{ proxy: 1 }, { proxy: 2 }])).toThrow('two parts have the key proxy');
});

describe('the order of plays', () => {
  const order = (...plays: [name: string, after: string[]][]) =>
    sortByAfter(
      plays.map(([name, after]) => ({ name, after })),
      ({ name }) => name,
    ).map(({ name }) => name);

  test('each stands after those that it names, else as listed', () => {
    expect(order(['proxy', ['app']], ['docker', []], ['app', ['docker']])).toEqual(['docker', 'app', 'proxy']);
  });

  test('a circle and a name that nobody has are named', () => {
    expect(() => order(['a', ['b']], ['b', ['c']], ['c', ['a']])).toThrow(
      'each of these comes after the next: a, b, c, a',
    );
    expect(() => order(['proxy', ['ap']], ['app', []])).toThrow('proxy comes after ap, which is none of proxy, app');
  });
});
