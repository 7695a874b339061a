/** `strata gitops`, with --json; the host is a stand-in. */
import { TestEnvironments } from './environments';
import { failed, succeeded } from './run-json';

const commit = { commit: 'a'.repeat(40), ref: 'main', at: '2026-11-30T17:17:04Z' };
const onHost = {
  app: 'shop',
  repository: 'git@git.example.org:shop/shop.git',
  follows: 'branch main',
  verified: true,
  deployKey: 'ssh-ed25519 AAAA strata shop',
  good: { ...commit, rewritten: false },
  attempted: commit,
  failed: { ...commit, reason: 'web does not get well' },
  waiting: null,
  paused: null as { at: string; by: string } | null,
  problems: ['commit aaaaaaaaaaaa of main failed: web does not get well'],
  checked: '2026-11-30T17:20:04Z',
  next: '2026-11-30T17:23:00Z',
};
const mockCommands: { readonly host: string; readonly command: string }[] = [];
const mockAnswer = { code: 0, stderr: '', status: onHost };

jest.mock('../../../operations/tools', () => ({
  ...jest.requireActual<object>('../../../operations/tools'),
  ensureTools: () => Promise.resolve(),
}));
jest.mock('../../../operations/ssh', () => ({
  ...jest.requireActual<object>('../../../operations/ssh'),
  ssh: (_: string, command: { host: string; command: string }) => {
    mockCommands.push(command);
    const { status, ...rest } = mockAnswer;
    return Promise.resolve({ ...rest, stdout: command.command.includes(' status ') ? JSON.stringify([status]) : '' });
  },
}));
jest.mock('../../../operations/terraform', () => ({
  synthesize: () => Promise.reject(new Error('went on though the app follows a repository')),
}));

const gitops = { repository: 'https://git.example.org/shop/shop.git', branch: 'main', verify: 'off' };
let environments: TestEnvironments;
beforeAll(() => {
  environments = new TestEnvironments();
  environments.add('followed', 'small.yaml', (raw) => {
    for (const key of ['storage', 'buckets', 'loadBalancers']) delete raw[key];
    delete raw.postgresql.backup;
    Object.assign(raw.apps.shop, { gitops, servers: ['app-1'] });
    raw.servers['app-2'].roles = raw.servers['app-2'].roles.filter((role: string) => role !== 'app');
  });
});
beforeEach(() => {
  mockCommands.length = 0;
  Object.assign(mockAnswer, { code: 0, stderr: '', status: onHost });
});
afterAll(() => environments.remove());

const words = () => mockCommands.map(({ host, command }) => `${host}: ${command}`);

test('the status of each app is what its host says', async () => {
  expect(await succeeded('gitops', 'followed')).toEqual({
    environment: 'followed',
    apps: [{ host: 'app-1', ...onHost }],
  });
  expect(words()).toEqual(['app-1: sudo /usr/local/sbin/strata-gitops status shop']);
});

test.each(['resume', 'retry'])('%s tells the host, of the only app where none is named', async (action) => {
  await succeeded('gitops', 'followed', action);
  expect(words()[0]).toBe(`app-1: sudo /usr/local/sbin/strata-gitops ${action} shop`);
});

test('a pause says who wants it', async () => {
  await succeeded('gitops', 'followed', 'pause', 'shop');
  expect(words()[0]).toMatch(/^app-1: sudo \S+ pause shop --by [\w.-]+@[\w.-]+$/);
});

test('what the host refuses is told, with its words', async () => {
  Object.assign(mockAnswer, { code: 1, stderr: 'no commit of shop failed: there is nothing to try again\n' });
  const { error } = await failed('gitops', 'followed', 'retry');
  expect(error.message).toContain('app-1 refuses `retry` (exit 1): no commit of shop failed');
});

test('an environment without a repository says where it is described', async () => {
  expect((await failed('gitops', 'bare')).error.message).toContain('no app of bare has `gitops` in its description');
  expect((await failed('gitops', 'bare', 'status', 'shop')).error.message).toContain('shop of bare');
});

test('a release by hand is refused with what to do instead, and goes on once it is paused', async () => {
  expect((await failed('release', 'followed', 'shop')).error.message).toBe(
    'shop follows branch main of https://git.example.org/shop/shop.git: push there, or run `npx strata gitops followed pause shop` first',
  );
  mockAnswer.status = { ...onHost, paused: { at: commit.at, by: 'ada@laptop' } };
  expect((await failed('release', 'followed', 'shop')).error.message).toContain('went on though');
});
