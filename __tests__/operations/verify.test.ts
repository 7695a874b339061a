/** All checks, from this machine and on the hosts; what leads outside is replaced. */
import { observer } from '../../operations/verify/observer';
import { checkHosts } from '../../operations/verify/on-hosts';
import { verify } from '../../operations/verify/verify';
import { levels } from '../../parts/levels';
import { eachPart, eachRuntime } from '../../parts/all/each';
import type { Check } from '../../platform/check';
import { environmentOf } from '../environment';
import { healthy } from './healthy';

jest.mock('../../operations/verify/observer');
jest.mock('../../operations/verify/on-hosts');
const login: Check = { name: 'login to edge', outcome: 'passed', reason: '' };
const live = { edge: { public_address: '203.0.113.9', instance_id: 'i-1' } };
const environment = environmentOf('small.yaml', (raw) => delete raw.postgresql.backup);
beforeEach(() => {
  jest.mocked(observer).mockImplementation((_environment, _live, { level }) => healthy(level, {}));
  jest.mocked(checkHosts).mockResolvedValue([login]);
});
afterEach(() => jest.resetAllMocks());

test.each(levels)('has the checks of every part and runtime, and then those on the hosts: %s', async (level) => {
  const checks = await verify(environment, live, level);
  const byPart = [...eachPart(), ...eachRuntime()].map((part) => part.checks(environment, healthy(level, {})));
  const outside = (await Promise.all(byPart)).flat();
  expect(outside.length).toBeGreaterThan(5);
  expect(checks).toEqual([...outside, login]);
});

test('all look at the running servers, at the level that was asked for and at this moment', async () => {
  const before = Date.now();
  await verify(environment, live, 'full');
  const scope = { level: 'full', now: expect.any(Date) };
  expect(jest.mocked(observer).mock.calls).toEqual([[environment, live, scope]]);
  expect(jest.mocked(checkHosts).mock.calls).toEqual([[environment, 'full']]);
  expect(jest.mocked(observer).mock.calls[0]![2].now.getTime()).toBeGreaterThanOrEqual(before);
});
