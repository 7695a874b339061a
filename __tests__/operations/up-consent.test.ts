/** `up --consent`: it reaches the role that removes what left the description, and data that stay are told at the end. */
import { bringUp } from '../../operations/commands/up';
import type { SiteRun } from '../../operations/ansible';
import { environmentOf } from '../environment';
import { Recording } from './recording';

const mockRuns: SiteRun[] = [];
const mockStep = () => ({ title: 'Step', run: () => Promise.resolve() });

jest.mock('../../operations/ansible', () => ({
  playbook: () => Promise.resolve([]),
  playbookWith: (run: SiteRun) => Promise.resolve(mockRuns.push(run)).then(() => []),
}));
jest.mock('../../operations/tools', () => ({ toolsStep: () => mockStep() }));
jest.mock('../../operations/apply-both', () => ({ applyBoth: () => [mockStep()] }));
jest.mock('../../operations/vault/steps', () => ({ guardStep: () => mockStep(), keepStep: () => mockStep() }));
jest.mock('../../operations/wait-for-hosts', () => ({ waitForHosts: () => Promise.resolve() }));
jest.mock('../../operations/verify/verify', () => ({
  verify: () =>
    Promise.resolve([{ name: 'apps that left of app-1', outcome: 'passed', reason: 'blog left blog_data' }]),
}));
jest.mock('../../operations/run/interrupt', () => ({
  ...jest.requireActual<object>('../../operations/run/interrupt'),
  goOn: () => {},
}));
jest.mock('../../operations/terraform', () => ({
  synthesize: () => Promise.resolve(),
  outputs: () => Promise.resolve({}),
}));

test.each([
  [
    ['blog_data', '/opt/blog'],
    ['--skip-tags', 'trust', '-e', '{"retired_consent":"blog_data,/opt/blog"}'],
  ],
  [[], ['--skip-tags', 'trust']],
])('consent to %j', async (consent, args) => {
  const face = new Recording();
  await bringUp(environmentOf('small.yaml'), face, { consent });
  expect(mockRuns.at(-1)).toEqual({ args, secrets: {} });
  expect(face.remarks).toEqual(['apps that left of app-1: blog left blog_data']);
});
