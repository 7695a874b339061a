import { withoutLab } from '../../cli/test';

let said: string[];
beforeEach(() => {
  said = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(() => {
  jest.restoreAllMocks();
  delete process.env['STRATA_REQUIRE_LAB'];
});

test('where no lab can be had, its tests are counted as skipped, with the reason', async () => {
  delete process.env['STRATA_REQUIRE_LAB'];
  expect(await withoutLab('a lab needs Linux, this is darwin')).toEqual({ passed: 0, failed: 0, skipped: 1 });
  expect(said.join('')).toContain('skipped: a lab needs Linux');
});

test('where the lab is required, its absence is a failure', async () => {
  process.env['STRATA_REQUIRE_LAB'] = '1';
  expect(await withoutLab('no Incus')).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
