/** The order of a rebuild: what is on the server's disk alone is copied before the server is replaced. */
import { rebuild } from '../../operations/commands/rebuild';
import { environmentOf } from '../environment';
import { Recording } from './recording';

const mockEvents: string[] = [];
const mockEnvironment = environmentOf('small.yaml', (raw) =>
  ['app-1', 'db-1'].forEach((name) => (raw.servers[name].protected = false)),
);

jest.mock('../../operations/operation', () => ({ operation: (_title: string, _kind: string, body: unknown) => body }));
jest.mock('../../operations/project', () => ({
  loadEnvironment: () => mockEnvironment,
  findServer: (_environment: unknown, server: string) => mockEnvironment.servers.find(({ name }) => name === server),
}));
jest.mock('../../operations/terraform', () => ({ synthesize: () => mockHappens('synthesis') }));
jest.mock('../../operations/apply', () => ({ apply: () => mockHappens('replaced') }));
jest.mock('../../operations/ansible', () => ({
  operate: (_environment: unknown, { name }: { name: string }) => mockHappens(`playbook ${name}`),
}));
jest.mock('../../operations/commands/up', () => ({
  bringUp: () => mockHappens('up').then(() => ({ hosts: [], checks: [] })),
}));
jest.mock('../../operations/vault/steps', () => ({
  guardStep: () => ({ title: 'Compare', run: () => Promise.resolve() }),
}));
jest.mock('../../operations/secrets/needed', () => ({ refuseMissingSecrets: () => {} }));
jest.mock('../../operations/run/interrupt', () => ({
  ...jest.requireActual<object>('../../operations/run/interrupt'),
  goOn: () => {},
}));

function mockHappens(event: string): Promise<void> {
  mockEvents.push(event);
  return Promise.resolve();
}

beforeEach(() => mockEvents.splice(0));

test.each([
  ['app-1', ['synthesis', 'playbook certificates', 'replaced', 'up']],
  ['db-1', ['synthesis', 'replaced', 'up']],
])('of %s', async (server, events) => {
  await rebuild({ environment: 'prod', server }, new Recording(server));
  expect(mockEvents).toEqual(events);
});
