/** Checks of ports from this machine and from other servers: what turns each red. */
import { kinds, portChecks } from '../../parts/firewall/checks';
import type { Level } from '../../parts/levels';
import type { Observer } from '../../parts/observer';
import type { Check } from '../../platform/check';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { healthy } from './healthy';
import type { Programs } from './healthy';

const environment = (change: (raw: Raw) => void = () => {}) => environmentOf('small.yaml', change);
const ports = async (level: Level, programs: Programs = {}, change: Partial<Observer> = {}) => {
  const checks = await portChecks(environment(), healthy(level, programs, change));
  return (name: string): Check => checks.find((check) => check.name === name)!;
};

test('every kind of check has a sabotage here', () => {
  expect(kinds.map(({ title, level }) => [title, level])).toEqual([
    ['open ports', 'status'],
    ['ports for other servers', 'verify'],
    ['a port that nobody described', 'verify'],
    ['every TCP port', 'full'],
  ]);
});

describe('open ports', () => {
  test('as described', async () => {
    expect((await ports('status'))('open ports of app-1')).toMatchObject({ outcome: 'passed' });
  });

  test('a port that is not described is named', async () => {
    const check = (await ports('status', {}, { openPorts: (_, expected) => Promise.resolve([...expected, 6379]) }))(
      'open ports of app-1',
    );
    expect(check).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('answers on 6379') });
  });

  test('a described port that is silent is named: nginx is down', async () => {
    const check = (await ports('status', {}, { openPorts: () => Promise.resolve([]) }))('open ports of app-1');
    expect(check).toMatchObject({ outcome: 'failed', reason: expect.stringMatching(/does not answer on .*80/) });
  });

  test('without a public address it is not observable', async () => {
    expect((await ports('status'))('open ports of db-1')).toMatchObject({ outcome: 'not observable here' });
  });
});

describe('ports for other servers', () => {
  const name = 'ports for other servers of db-1';

  test('`status` does not ask', async () => {
    expect((await ports('status'))(name)).toMatchObject({ outcome: 'not asked', reason: '`strata verify` checks it' });
  });

  test('each answers those it is open for', async () => {
    expect((await ports('verify'))(name)).toMatchObject({ outcome: 'passed', reason: expect.stringContaining('5432') });
  });

  test('a silent one is named with who cannot reach it', async () => {
    const check = (await ports('verify', { 'knock.py': () => [] }))(name);
    expect(check).toMatchObject({
      outcome: 'failed',
      reason: expect.stringContaining('app-1 does not reach port 5432'),
    });
  });
});

describe('a port that nobody described', () => {
  const name = 'a port that nobody described of app-1';

  test.each<[string, object, string, string]>([
    ['nobody gets through', { own: true, heard: [] }, 'passed', 'nobody reached'],
    ['somebody gets through by TCP', { own: true, heard: [['tcp', '198.51.100.7']] }, 'failed', '198.51.100.7 by tcp'],
    ['somebody gets through by UDP', { own: true, heard: [['udp', '10.20.1.9']] }, 'failed', '10.20.1.9 by udp'],
    ['a listener that hears nothing at all proves nothing', { own: false, heard: [] }, 'failed', 'its own host'],
  ])('%s', async (_, output, outcome, reason) => {
    const check = (await ports('verify', { 'canary.py': () => output }))(name);
    expect(check).toMatchObject({ outcome, reason: expect.stringContaining(reason) });
  });

  test('the listener is on a port that is free in the description', async () => {
    const listened: unknown[] = [];
    const raw = environment(
      (each) => (each.servers['app-1'].ports = { x: { port: '47000:48000', from: ['internet'] } }),
    );
    const canary = (server: string, plan: unknown) => {
      listened.push([server, (plan as { port: number }).port]);
      return { own: true, heard: [] };
    };
    await portChecks(raw, healthy('verify', { 'canary.py': canary }));
    expect(listened).toContainEqual(['app-1', 39_217]);
    expect(listened).toContainEqual(['db-1', 47_123]);
  });
});

describe('every TCP port', () => {
  const name = 'every TCP port of db-1';
  const scan = (open: readonly number[], late: readonly number[] = []): Programs => ({
    'knock.py': (_, plan) => {
      const { targets } = plan as { targets: [string, number, number][] };
      const isWhole = targets.some(([, first, last]) => last - first > 1000);
      const numbers = isWhole
        ? open
        : targets.map(([, first]) => first).filter((port) => [...open, ...late].includes(port));
      return numbers.map((port) => ['10.20.2.10', port]);
    },
  });
  const described = () => {
    const { servers } = environment();
    const [visitor, server] = [
      servers.find((each) => each.name !== 'db-1')!,
      servers.find((each) => each.name === 'db-1')!,
    ];
    const isOpen = server.ports.filter(({ sources }) => sources.some(({ cidr }) => cidr === `${visitor.address}/32`));
    return isOpen.map(({ first }) => first);
  };

  test('`verify` does not ask', async () => {
    expect((await ports('verify'))(name)).toMatchObject({ reason: '`strata verify --full` checks it' });
  });

  test('found is described exactly', async () => {
    expect((await ports('full', scan(described())))(name)).toMatchObject({ outcome: 'passed' });
  });

  test('a port too many is named', async () => {
    const check = (await ports('full', scan([...described(), 31_337])))(name);
    expect(check).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('31337 answers') });
  });

  test('a port too few is named, and one that only answers late is not', async () => {
    const check = (await ports('full', scan([])))(name);
    expect(check).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('does not answer') });
    expect((await ports('full', scan([], described())))(name)).toMatchObject({ outcome: 'passed' });
  });

  test('from this machine as well', async () => {
    const check = (await ports('full', scan([]), { everyOpenPort: () => Promise.resolve([8443]) }))(
      'every TCP port of app-1',
    );
    expect(check).toMatchObject({ outcome: 'failed', reason: expect.stringContaining('8443 answers this machine') });
  });
});
