/** Records of releases beside the backups. The hosts are stand-ins, the store is moto. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOrRecall } from '../../operations/releases/recalled';
import { recordOf, withRecords } from '../../operations/releases/records';
import { Interrupted } from '../../operations/run/interrupt';
import { vaultEntries } from '../../home/vault-entries';
import type { App, Environment } from '../../parts/environment';
import { Failure } from '../../platform/failure';
import { machine, skipReason, startMoto, stopMoto, textsIn, versionsIn } from './vault-machines';

const mockHosts: Record<string, object | null> = {};

jest.mock('../../operations/ssh', () => ({
  ...jest.requireActual<object>('../../operations/ssh'),
  ssh: (_: string, { host }: { host: string }) =>
    Promise.resolve(
      mockHosts[host]
        ? { code: 0, stdout: JSON.stringify(mockHosts[host]), stderr: '' }
        : { code: 255, stdout: '', stderr: 'connect to host: timed out' },
    ),
}));

const records = (good: number, reason = 'crashed') => ({
  ...{ app: 'shop', good, slot: 'b', wanted: true, projects: { web: 'shop_b' }, serving: 'b' },
  releases: [
    { number: good, result: 'good', by: 'ada@laptop', commit: 'abc123', images: { web: 'shop:1@sha256:1' } },
    { number: good + 1, result: 'failed', reason },
  ],
});

const app = { name: 'shop', servers: ['app-1', 'app-2'] } as unknown as App;
let environment: Environment;
let remarks: string[];
const remark = (text: string) => void remarks.push(text);
const released = (work = () => Promise.resolve('released')) => withRecords({ environment, apps: [app] }, remark, work);

(skipReason ? describe.skip : describe)(`records of releases at moto${skipReason}`, () => {
  beforeAll(startMoto, 60_000);
  afterAll(stopMoto);

  beforeEach(async () => {
    environment = await machine();
    writeFileSync(join(environment.home, 'ssh_config'), '');
    Object.assign(mockHosts, { 'app-1': records(2), 'app-2': records(2) });
    remarks = [];
  });

  test('who, when, commit, digests and result of every host are beside the backups, and read when a host is gone', async () => {
    expect(await released()).toBe('released');
    Object.assign(mockHosts, { 'app-1': null });
    const [first, second] = await readOrRecall(environment, app, remark);
    expect(first).toEqual({ host: 'app-1', asOf: expect.stringMatching(/^20\d\d-.*Z$/), ...records(2) });
    expect(second).toEqual({ host: 'app-2', ...records(2) });
    expect(remarks).toEqual([
      expect.stringMatching(
        /^app-1 does not tell its releases \(exit 255\): connect to host: timed out; try .*\napp-1: shown is what was written beside the backups, as of 20/,
      ),
    ]);
  });

  test('they are written after a failure, too, which is told as it is', async () => {
    await expect(released(() => Promise.reject(new Failure('web did not get well')))).rejects.toThrow(
      /^web did not get well$/,
    );
    expect(await recordOf(environment, 'shop', 'app-1')).toMatchObject({ good: 2 });
    expect(remarks).toEqual([]);
  });

  test('after Ctrl-C nothing more is asked', async () => {
    await expect(released(() => Promise.reject(new Interrupted('SIGINT')))).rejects.toThrow();
    expect(await recordOf(environment, 'shop', 'app-1')).toBeNull();
  });

  test('of a host that does not answer the former record stays, and a warning says so', async () => {
    await released();
    Object.assign(mockHosts, { 'app-1': records(3), 'app-2': null });
    expect(await released()).toBe('released');
    expect(await recordOf(environment, 'shop', 'app-1')).toMatchObject({ good: 3 });
    expect(await recordOf(environment, 'shop', 'app-2')).toMatchObject({ good: 2 });
    expect(remarks).toEqual([
      expect.stringMatching(/^warning: the records of shop's releases are not .*: app-2 does not tell its releases/),
    ]);
  });

  test('a secret of the vault in a reason is hidden', async () => {
    const secret = vaultEntries(environment.home)['vault_postgresql_notes']!;
    Object.assign(mockHosts, { 'app-1': records(2, `no login with ${secret}`) });
    await released();
    expect((await textsIn(environment)).join('')).not.toContain(secret);
    expect((await versionsIn(environment)).map(({ Key }) => Key)).toEqual(['strata/releases/shop.json']);
  });

  test('a store that does not answer is a warning, and never hides the result', async () => {
    const storage = {
      ...environment.storage!,
      endpoint: { ...environment.storage!.endpoint!, url: 'http://127.0.0.1:1' },
    };
    environment = { ...environment, storage };
    expect(await released()).toBe('released');
    await expect(released(() => Promise.reject(new Failure('crashed')))).rejects.toThrow(/^crashed$/);
    expect(remarks).toHaveLength(2);
    for (const each of remarks) expect(each).toMatch(/^warning: the records of shop.*ECONNREFUSED/);
    Object.assign(mockHosts, { 'app-1': null });
    await expect(readOrRecall(environment, app, remark)).rejects.toThrow('app-1 does not tell its releases');
    expect(remarks[2]).toMatch(/^the records of shop beside the backups cannot be read: .*ECONNREFUSED/);
  }, 30_000);

  test('without a bucket nothing is written, and a host that is gone is a failure', async () => {
    environment = { ...environment, storage: null };
    expect(await released()).toBe('released');
    Object.assign(mockHosts, { 'app-1': null });
    await expect(readOrRecall(environment, app, remark)).rejects.toThrow('app-1 does not tell its releases');
    expect(remarks).toEqual([]);
  });
});
