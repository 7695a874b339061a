import { mkdirSync, rmSync } from 'node:fs';
import { generatedFolder } from '../../operations/ansible';
import { proofText, prove } from '../../operations/backups/prove';
import type { Environment } from '../../parts/environment';
import { environmentOf } from '../environment';
import { HostStandIn } from './host-stand-in';
import { Recording } from './recording';

jest.mock('../../operations/terraform', () => ({ synthesize: () => Promise.resolve() }));

const result = {
  backup: '20261120-010000F',
  finished: '2199-11-20T04:00:00.000Z',
  outcome: 'passed',
  checks: [{ name: 'amcheck', outcome: 'passed', detail: '12 tables' }],
  damaged: [] as string[],
};
const hostReport = { repository: 'ready', archive: {}, backups: [], dumps: [], jobs: [], problems: [] };

let host: HostStandIn;
let environment: Environment;
beforeEach(() => {
  host = new HostStandIn();
  environment = { ...environmentOf('small.yaml'), name: `unit-proof-${process.pid}`, home: host.folder };
  mkdirSync(generatedFolder(environment), { recursive: true });
});
afterEach(() => {
  host.remove();
  rmSync(generatedFolder(environment), { recursive: true });
});
const proof = async () => proofText((await prove(environment, new Recording())).proof);
const setLastProof = (lastProof: object | null) => host.answers('ssh', JSON.stringify({ ...hostReport, lastProof }));

test('a proof that passed is reported with its checks', async () => {
  setLastProof(result);
  expect(await proof()).toMatch(/Proof of 20261120-010000F: passed .*\n {2}amcheck: passed \(12 tables\)$/);
});

test('one that failed is a failure that names what is damaged, whatever the playbook ends with', async () => {
  setLastProof({ ...result, outcome: 'failed', damaged: ['pgbackrest/backup/main/20261120-010000F/bundle/1'] });
  for (const code of [0, 2]) {
    host.answers('playbook', 'fatal: [db-1]: FAILED! => exit 1', { code });
    await expect(proof()).rejects.toThrow(/: failed .*\n.*\n {2}damaged: pgbackrest\/backup\/.*bundle\/1/);
  }
});

test('one that failed because a WAL file is missing says how deleted objects come back', async () => {
  const detail = 'the copy does not start: could not locate required checkpoint record';
  setLastProof({ ...result, outcome: 'failed', checks: [{ name: 'restore', outcome: 'failed', detail }] });
  await expect(proof()).rejects.toThrow(/\ntry: .*`npx strata backups unit-proof-\d+ --recover`/);
});

test('the result of another night does not count for this one', async () => {
  setLastProof({ ...result, finished: '2026-11-20T04:00:00Z' });
  await expect(proof()).rejects.toThrow('the proof ended without a result');
  host.answers('playbook', 'fatal: [db-1]: UNREACHABLE! => no way', { code: 4 });
  await expect(proof()).rejects.toThrow('no way');
});

test('one that passed while the playbook failed is no success', async () => {
  setLastProof(result);
  host.answers('playbook', 'fatal: [db-1]: FAILED! => disk full', { code: 2 });
  await expect(proof()).rejects.toThrow('disk full');
});
