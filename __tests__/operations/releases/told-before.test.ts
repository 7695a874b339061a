/** What operators read before a release starts. Ansible and the hosts are stand-ins. */
import { releaseApp } from '../../../operations/releases/release';
import { environmentOf } from '../../environment';
import { Recording } from '../recording';

const mockRuns: string[] = [];

jest.mock('../../../operations/ansible', () => ({
  playbook: () => (mockRuns.push('playbook'), Promise.resolve([])),
}));
jest.mock('../../../operations/terraform', () => ({ synthesize: () => Promise.resolve() }));
jest.mock('../../../operations/vault/steps', () => ({
  guardStep: () => ({ title: 'Vault', run: () => Promise.resolve() }),
}));
jest.mock('../../../operations/releases/hosts', () => ({ readReleases: () => Promise.resolve([]) }));

test('which services have a pause is told before anything is done', async () => {
  const environment = environmentOf('small.yaml', (raw) => {
    const db = { image: 'postgres:17', volumes: { data: '/var/lib/postgresql/data' } };
    raw.apps = { shop: { runtime: 'compose', servers: ['app-1'], services: { db } } };
  });
  const face = new Recording();
  const remark = face.progress.remark;
  const runsBefore: number[] = [];
  const progress = { ...face.progress, remark: (text: string) => (runsBefore.push(mockRuns.length), remark(text)) };
  await releaseApp(environment, environment.apps[0]!, { ...face, progress });
  expect(face.remarks).toEqual(['shop: db stops while its new container starts: expect a pause of about its start']);
  expect([runsBefore, mockRuns]).toEqual([[0], ['playbook']]);
});
