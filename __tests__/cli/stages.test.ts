/** How `npm test` counts: what was skipped is known by its name, and a machine made for the tests skips nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { add, demanded, success, words } from '../../cli/stages/count';
import { runToEnd, jest as jestStage } from '../../cli/stages/programs';
import { countOf } from '../../cli/stages/python';
import { skippedByPytest, skippedInTap } from '../../cli/stages/skipped';
import { withoutLab } from '../../cli/test';

const folder = mkdtempSync(join(tmpdir(), 'strata-stages-'));
let output: string[];
beforeEach(() => {
  output = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => output.push(String(text)) > 0);
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

test('where every test is required, a skipped test counts as failed; elsewhere it is counted separately', () => {
  const count = add(success, { passed: 0, failed: 0, skipped: ['proxy'] });
  expect(words(demanded(count, false))).toBe('1 passed, 0 failed, 1 skipped');
  expect(words(demanded(count, true))).toBe('1 passed, 1 failed, 1 skipped');
  expect(demanded(success, true)).toEqual(success);
});

test('only STRATA_REQUIRE_LAB=1 requires every test', () => {
  const before = process.env['STRATA_REQUIRE_LAB'];
  const failed = [undefined, '0', '', '1'].map((value) => {
    if (value === undefined) delete process.env['STRATA_REQUIRE_LAB'];
    else process.env['STRATA_REQUIRE_LAB'] = value;
    return demanded({ passed: 0, failed: 0, skipped: ['proxy'] }).failed;
  });
  if (before === undefined) delete process.env['STRATA_REQUIRE_LAB'];
  else process.env['STRATA_REQUIRE_LAB'] = before;
  expect(failed).toEqual([0, 0, 0, 1]);
});

test('where no lab can run, its tests are skipped with the reason, and fail where they are required', async () => {
  const count = await withoutLab('a lab needs Linux, this is darwin');
  expect(count).toEqual({
    passed: 0,
    failed: 0,
    skipped: ['all tests in the lab # a lab needs Linux, this is darwin'],
  });
  expect(output.join('')).toContain('skipped: a lab needs Linux');
  expect(demanded(count, true).failed).toBe(1);
});

test('Jest itself: one by one, whole groups, what is to be written', async () => {
  writeFileSync(join(folder, 'jest.config.js'), 'module.exports = { testMatch: ["**/some.test.js"] };');
  const tests = ["test('runs', () => {})", "test.skip('one', () => {})", "test.todo('later')"];
  const group = "describe.skip('a group (not observable here: no nginx)', () => test('inside', () => {}))";
  writeFileSync(join(folder, 'some.test.js'), [...tests, group].join(';\n'));
  const count = await jestStage(join(folder, 'jest.config.js'));
  const skipped = ['one', 'later', 'a group (not observable here: no nginx) inside'];
  expect(count).toEqual({ passed: 1, failed: 0, skipped });
}, 60_000);

test('a program that leaves another one running in the background has ended', async () => {
  const started = Date.now();
  expect(await runToEnd('sh', ['-c', 'sleep 20 & echo begun; echo warned >&2; exit 3'])).toEqual({
    status: 3,
    output: 'begun\nwarned\n',
  });
  expect(Date.now() - started).toBeLessThan(15_000);
}, 30_000);

test('a program that does not end is stopped, and what it printed until then is shown', async () => {
  const stopped = await runToEnd('sh', ['-c', 'echo begun; exec sleep 60'], { minutes: 0.02 });
  expect(stopped.status).toBeNull();
  expect(stopped.output).toBe('begun\nsh did not end within 0.02 minutes and was stopped.\n');
  expect(output.join('')).toContain('did not end within');
}, 30_000);

test('a program that is not there has failed, and is named', async () => {
  const failed = await runToEnd('no-such-program', []);
  expect(failed.status).toBe(1);
  expect(failed.output).toContain('no-such-program');
});

test("Node's runner: a suite that is skipped as a whole, too", () => {
  const tap = `TAP version 13
# Subtest: runs
ok 1 - runs
  ---
ok 2 - the site with a PostgreSQL behind it # SKIP no PostgreSQL server on this machine
    ok 1 - inside # SKIP
    not ok 2 - later # TODO
ok 4 - a word of SKIP is none
`;
  expect(skippedInTap(tap)).toEqual([
    'the site with a PostgreSQL behind it # SKIP no PostgreSQL server on this machine',
    'inside # SKIP',
    'later # TODO',
  ]);
});

const pytest = `............sss [100%]
=========================== short test summary info ============================
SKIPPED lab/cloud/tests/test_firewall.py::Syntax::test_nft - nft is not installed
SKIPPED [1] lab/cloud/tests/test_seed.py:12: no 'x'
============= 2 failed, 12 passed, 3 skipped, 4 subtests passed in 0.17s =============
`;

test('pytest: each skipped test by its name, and those that only the last line counts', () => {
  expect(skippedByPytest(pytest)).toEqual([
    'lab/cloud/tests/test_firewall.py::Syntax::test_nft # nft is not installed',
    "lab/cloud/tests/test_seed.py:12 # no 'x'",
    'a test without a name',
  ]);
});

test('pytest: what passed and failed; a file that cannot be read has failed, and so has a run without a last line', () => {
  expect(countOf(pytest, 1)).toMatchObject({ passed: 12, failed: 2 });
  expect(countOf('========= 3 passed, 1 error in 2.09s =========', 2)).toMatchObject({ passed: 3, failed: 1 });
  expect(countOf('', null)).toEqual({ passed: 0, failed: 1, skipped: [] });
  expect(countOf('========= 230 passed in 9.1s =========', 0)).toEqual({ passed: 230, failed: 0, skipped: [] });
});
