/** Results of checks as lines, at every width of a terminal. */
import { stripVTControlCharacters } from 'node:util';
import { checksText, exceptionsText, hasFailure } from '../../cli/print/checks';
import type { Check } from '../../platform/check';

const checks: readonly Check[] = [
  { name: 'firewall of db-1', outcome: 'failed', reason: 'UFW is off: every port is open' },
  { name: 'sites', outcome: 'passed', reason: 'answer' },
  { name: 'clock of db-1', outcome: 'not observable here', reason: 'a container has the clock of its host' },
  { name: 'files of the backups', outcome: 'not asked', reason: '`strata verify --full` checks it' },
];
const lines = (room: number) => stripVTControlCharacters(checksText(checks, room)).split('\n');

test('failures are last, and what was not asked is counted with the command that asks', () => {
  expect(lines(Infinity)).toEqual([
    'passed  sites: answer',
    'not observable here  clock of db-1: a container has the clock of its host',
    'failed  firewall of db-1: UFW is off: every port is open',
    '1 passed, 1 failed, 1 not observable here, 1 not asked (`strata verify --full` checks it)',
  ]);
});

test('after a command that changes an environment only what needs a look is listed', () => {
  expect(stripVTControlCharacters(exceptionsText(checks, Infinity)).split('\n')).toEqual(lines(Infinity).slice(1));
});

test.each([60, 100, 120])('no line of a check is wider than a terminal of %d columns', (room) => {
  const long = { name: 'open ports of app-1', outcome: 'failed', reason: 'word '.repeat(80).trim() } as const;
  const text = stripVTControlCharacters(checksText([long], room));
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(room);
  expect(text.replace(/\s+/g, ' ')).toContain(long.reason);
});

test('only a failure is bad', () => {
  expect(hasFailure(checks)).toBe(true);
  expect(hasFailure(checks.filter(({ outcome }) => outcome !== 'failed'))).toBe(false);
});
