/** How `npm test` counts: what was skipped is known by its name, and a machine made for the tests skips nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { add, demanded, success, words } from '../../cli/stages/count';
import { jest as jestStage } from '../../cli/stages/programs';
import { skippedByUnittest, skippedInTap } from '../../cli/stages/skipped';
import { withoutLab } from '../../cli/test';

const folder = mkdtempSync(join(tmpdir(), 'strata-stages-'));
let said: string[];
beforeEach(() => {
  said = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

test('where everything is demanded, each skipped test is one that failed; elsewhere it is a count of its own', () => {
  const count = add(success, { passed: 0, failed: 0, skipped: ['proxy'] });
  expect(words(demanded(count, false))).toBe('1 passed, 0 failed, 1 skipped');
  expect(words(demanded(count, true))).toBe('1 passed, 1 failed, 1 skipped');
  expect(demanded(success, true)).toEqual(success);
});

test('the demand is STRATA_REQUIRE_LAB=1, and nothing else', () => {
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

test('where no lab can be had, its tests are skipped with the reason, and failed where they are demanded', async () => {
  const count = await withoutLab('a lab needs Linux, this is darwin');
  expect(count).toEqual({
    passed: 0,
    failed: 0,
    skipped: ['all tests in the lab # a lab needs Linux, this is darwin'],
  });
  expect(said.join('')).toContain('skipped: a lab needs Linux');
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

test("Python's unittest: with and without words of its own, by class, and what only the sum tells of", () => {
  const unittest = `test_a (cloud.tests.A.test_a) ... ok
test_b (cloud.tests.A.test_b)
What it shows. ... skipped "no 'x'"
test_z (cloud.tests.B.test_z) ... skipped 'moto is not installed'
setUpClass (cloud.tests.C) ... skipped 'class'

Ran 4 tests in 0.017s

OK (skipped=4)
`;
  expect(skippedByUnittest(unittest)).toEqual([
    `test_b (cloud.tests.A.test_b) # "no 'x'"`,
    "test_z (cloud.tests.B.test_z) # 'moto is not installed'",
    "setUpClass (cloud.tests.C) # 'class'",
    'a test without a name',
  ]);
  expect(skippedByUnittest('test_a (a.A.test_a) ... ok\n\nRan 1 test in 0.1s\n\nOK\n')).toEqual([]);
});
