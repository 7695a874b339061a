/** `doctor --json`; programs, settings and clouds of this machine are stand-ins. */
import { mkdirSync } from 'node:fs';
import { schemas } from '../../../cli/json/schemas';
import { runJson, succeeded } from './run-json';
import { TestEnvironments } from './environments';

const mockRow = { name: 'host db-1', outcome: 'passed', reason: 'SSH answers' };

jest.mock('../../../operations/doctor/programs', () => ({
  programRows: () => Promise.resolve([{ ...mockRow, remedy: null }]),
}));
jest.mock('../../../operations/doctor/settings', () => ({ settingRows: () => [] }));
jest.mock('../../../operations/doctor/clouds', () => ({ cloudRows: () => Promise.resolve([]) }));

let environments: TestEnvironments;
beforeAll(() => (environments = new TestEnvironments()));
afterAll(() => environments.remove());

test('doctor, which ends with 1 where a row failed', async () => {
  const { document, code } = await runJson('doctor');
  expect([schemas.doctor.parse(document), code]).toEqual([document, 1]);
  const broken = { name: 'environment broken', outcome: 'failed', remedy: 'npx strata validate broken' };
  expect(document).toEqual(expect.arrayContaining([expect.objectContaining(broken)]));
  const all = process.env['STRATA_ENVIRONMENTS'];
  process.env['STRATA_ENVIRONMENTS'] = environments.home('nothing');
  mkdirSync(environments.home('nothing'));
  expect(await succeeded('doctor')).toEqual(expect.arrayContaining([{ ...mockRow, remedy: null }]));
  process.env['STRATA_ENVIRONMENTS'] = all;
});
