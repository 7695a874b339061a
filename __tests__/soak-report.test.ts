import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SoakReport, { marked, merged } from '../.ci/soak-report';

const stamp = (commit: string, print = 'abc1') => ({ date: '2026-11-21', commit, fingerprintOf: () => print });
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

  test('a run of some tests of a file keeps the others, each with its commit', () => {
    const two = (one: string, other: string) => [
      { file: 'a.soak.ts', failure: false, tests: [test1(one), { name: 'the laptop', status: other, duration: 5000 }] },
    ];
    const before = merged('', two('passed', 'failed'), stamp('old'));
    const after = merged(before, two('pending', 'passed'), stamp('new'));
    expect(after).toContain('commit new: 1 passed, 0 failed, 1 of an earlier run, 0 not run.');
    expect(after).toContain('| killed at any point | passed (at old) | 61 s |');
    expect(after).toContain('| the laptop | passed | 5 s |');
    expect(after).toContain('Results of 2 commits (new, old)');
    const last = merged(after, two('pending', 'pending'), stamp('newest'));
    expect(last).toContain('| killed at any point | passed (at old) | 61 s |');
    expect(last).toContain('| the laptop | passed (at new) | 5 s |');
    expect(merged('', two('pending', 'passed'), stamp('new'))).toContain('1 passed, 0 failed, 1 not run.');
  });

  test('a test that was skipped, and a file that failed, do not count as passed', () => {
    expect(merged('', [file('a.soak.ts', 'pending')], stamp('x'))).toContain('0 passed, 0 failed, 1 not run');
    expect(merged('', [file('a.soak.ts', 'passed', true)], stamp('x'))).toContain('The file itself failed');
  });

  test('a result is current while its files have the fingerprint that they had, stale otherwise, and current again', () => {
    const report = merged('', [file('a.soak.ts', 'passed'), file('b.soak.ts', 'passed')], stamp('x', 'abc1'));
    const changed = marked(report, (suite) => (suite === 'a.soak.ts' ? 'abc1' : 'other'));
    expect(report.match(/^Fingerprint .*$/gm)).toEqual(
      Array(2).fill(expect.stringContaining('current: no file changed')),
    );
    expect(changed.match(/^Fingerprint .*$/gm)).toEqual([
      'Fingerprint abc1 of what it exercises; current: no file changed since.',
      'Fingerprint abc1 of what it exercises; stale: files changed since.',
    ]);
    expect(marked(changed, () => 'abc1')).toBe(report);
    expect(marked(report, () => 'abc1')).toBe(report);
  });

  test('results of several commits are no run of one version, and the report says so', () => {
    const one = merged('', [file('a.soak.ts', 'passed'), file('b.soak.ts', 'passed')], stamp('old'));
    expect(one).toContain('All results are of commit old.');
    const two = merged(one, [file('a.soak.ts', 'passed')], stamp('new'));
    expect(two).toContain('Results of 2 commits (new, old): not one run of one version.');
    expect(merged(two, [file('b.soak.ts', 'passed')], stamp('new'))).toContain('All results are of commit new.');
  });

  test('a run of Jest writes it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'strata-soak-'));
    const target = join(folder, 'soak.md');
    const report = new SoakReport(null, { file: target });
    report.onRunStart();
    const suite = join(__dirname, 'lab', 'kept.soak.ts');
    const result = { fullName: 'a bucket is kept', status: 'passed', duration: 2000 };
    report.onRunComplete(null, { testResults: [{ testFilePath: suite, testResults: [result] }] });
    const text = existsSync(target) ? readFileSync(target, 'utf8') : '';
    rmSync(folder, { recursive: true });
    expect(text).toContain('## `__tests__/lab/kept.soak.ts`');
    expect(text).toContain('| a bucket is kept | passed | 2 s |');
  });
});
