import { merged } from '../.ci/soak-report';

const stamp = (commit: string) => ({ date: '2026-11-21', commit });
const test1 = (status: string) => ({ name: 'killed at any point', status, duration: 61_400 });
const file = (name: string, status: string, failure = false) => ({ file: name, failure, tests: [test1(status)] });

describe('the result of the long tests', () => {
  test('has the result of every test, the version of the code, and the time', () => {
    const report = merged('', [file('a.soak.ts', 'passed')], stamp('abc1234'));
    expect(report).toContain('2026-11-21, commit abc1234: 1 passed, 0 failed, 0 not run.');
    expect(report).toContain('| killed at any point | passed | 61 s |');
  });

  test('a run of one file keeps the results of the others', () => {
    const before = merged('', [file('a.soak.ts', 'failed'), file('b.soak.ts', 'passed')], stamp('old'));
    const after = merged(before, [file('a.soak.ts', 'passed')], stamp('new'));
    expect(after).toContain('commit new: 1 passed, 0 failed');
    expect(after).toContain('commit old: 1 passed, 0 failed');
    expect(after).not.toContain('| failed |');
    expect(merged(after, [], stamp('x'))).toBe(after);
  });

  test('a test that was skipped, and a file that failed, do not count as passed', () => {
    expect(merged('', [file('a.soak.ts', 'pending')], stamp('x'))).toContain('0 passed, 0 failed, 1 not run');
    expect(merged('', [file('a.soak.ts', 'passed', true)], stamp('x'))).toContain('The file itself failed');
  });
});
