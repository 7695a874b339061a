/** `rehearse --json`: the whole of standard output is the rehearsal's result. */
import { succeeded, runJson } from './run-json';
import { TestEnvironments } from './environments';

const mockRehearsal = {
  ...{ environment: 'prod', lab: 'rehearsal', verified: [] as object[], unseen: ['a data centre'], steps: [] },
  checks: [{ name: 'second run', outcome: 'passed', reason: 'changed=0 on 4 hosts' }],
  exchanges: [{ key: 'dns.provider', from: 'ovh', to: null, why: 'no reason' }],
  change: null,
  files: { page: 'prod.md', data: 'prod.json' },
};
jest.mock('../../../operations/rehearsal/rehearse', () => ({ rehearseIn: () => Promise.resolve(mockRehearsal) }));

let environments: TestEnvironments;
beforeAll(() => (environments = new TestEnvironments()));
afterAll(() => environments.remove());

test('rehearse', async () => {
  expect(await succeeded('rehearse', 'prod', '--keep')).toEqual(mockRehearsal);
});

test('a check that failed in the lab makes it end with 1', async () => {
  mockRehearsal.verified.push({ name: 'site', outcome: 'failed', reason: 'answers 502' });
  expect((await runJson('rehearse', 'prod')).code).toBe(1);
});
