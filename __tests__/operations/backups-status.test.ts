import { observer } from '../../operations/verify/observer';
import { backupChecks as ofDatabase } from '../../parts/postgresql_backup/checks';
import { dumpChecks } from '../../parts/postgresql_dump/checks';
import type { Environment } from '../../parts/environment';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { hostReport } from './host-report';
import { HostStandIn } from './host-stand-in';

const now = new Date('2026-11-21T08:10:00Z');

async function backupChecks(environment: Environment, at: Date) {
  const observerOfHost = observer(environment, {}, { level: 'status', now: at });
  return [...(await ofDatabase(environment, observerOfHost)), ...(await dumpChecks(environment, observerOfHost))];
}

let host: HostStandIn;
beforeEach(() => (host = new HostStandIn()));
afterEach(() => host.remove());

function environment(change: (raw: Raw) => void = () => {}): Environment {
  const described = environmentOf('small.yaml', (raw: Raw) => {
    raw.postgresql.backup = { bucket: 'pg-backups' };
    change(raw);
  });
  return { ...described, home: host.folder };
}

const checks = (change?: (raw: Raw) => void) => backupChecks(environment(change), now);

test('prints the state of the backups in one line', async () => {
  host.answers('ssh', JSON.stringify(hostReport));
  const reason = 'incr 2026-11-21 01:01Z, last proof 4 h ago, archive 12 s behind, 2 dumps';
  expect(await checks()).toEqual([{ name: 'backups of db-1', outcome: 'passed', reason }]);
  expect(host.calls('ssh')[0]!.args).toContain('db-1 sudo /usr/local/sbin/strata-backups --json');
});

test('every problem turns it red, however the program ends', async () => {
  const problems = ['no proof: `strata proof <env>`', 'archiving fails'];
  host.answers('ssh', JSON.stringify({ ...hostReport, problems }), { code: 1 });
  expect(await checks()).toMatchObject([
    { outcome: 'failed', reason: 'no proof: `strata proof prod`; archiving fails' },
  ]);
  host.answers('ssh', JSON.stringify({ ...hostReport, backups: [] }));
  expect(await checks()).toMatchObject([{ outcome: 'failed', reason: 'there is no backup' }]);
  host.answers('ssh', JSON.stringify({ ...hostReport, repository: 'foreign', problem: 'this cluster is new' }));
  expect(await checks()).toMatchObject([{ outcome: 'failed', reason: 'this cluster is new' }]);
  host.answers('ssh', 'nonsense');
  expect(await checks()).toMatchObject([{ outcome: 'failed' }]);
});

test('a database without a backup does not count as backed up', async () => {
  expect(await checks((raw) => delete raw.postgresql.backup)).toMatchObject([
    { outcome: 'not observable here', reason: expect.stringContaining('add `backup: { bucket:') },
  ]);
  const remote = { mode: 'remote', host: 'db.example.org', databases: {} };
  expect(await checks((raw) => (raw.postgresql = remote))).toMatchObject([{ outcome: 'not observable here' }]);
  expect(await checks((raw) => delete raw.postgresql)).toEqual([]);
});

const dumps = { at: '02:00', daysOnServer: 7, prefix: '', cipherVariable: '', sources: [] };

test('a server that dumps a container, and has a PostgreSQL without a backup: its dumps are checked', async () => {
  host.answers('ssh', JSON.stringify({ scheduledSeconds: 0, last: { outcome: 'passed', lastPassed: null } }));
  const described = environment((raw) => delete raw.postgresql.backup);
  const servers = described.servers.filter(({ name }) => name === 'db-1').map((server) => ({ ...server, dumps }));
  expect(await backupChecks({ ...described, servers }, now)).toMatchObject([
    { name: 'backups', outcome: 'not observable here' },
    { name: 'dumps of db-1', outcome: 'failed', reason: expect.stringContaining('no dump was made yet') },
  ]);
});

test('dumps of a database in a container are checked on its own server', async () => {
  const dumping = (environment: Environment): Environment => ({
    ...environment,
    postgresql: null,
    servers: environment.servers.slice(0, 1).map((server) => ({ ...server, dumps })),
  });
  const { name } = environment().servers[0]!;
  const checked = async (job: object, scheduled = '2026-11-01T00:00:00Z') => {
    const last = { name: 'postgresql-dump', message: 'no space', ...job };
    host.answers('ssh', JSON.stringify({ scheduledSeconds: Date.parse(scheduled) / 1000, last }));
    return backupChecks(dumping(environment()), now);
  };
  expect(await checked({ outcome: 'running', lastPassed: '2026-11-21T02:10:00Z' })).toEqual([
    { name: `dumps of ${name}`, outcome: 'passed', reason: 'last dump 6 h ago; not proven by a restore' },
  ]);
  expect(await checked({ outcome: 'passed', lastPassed: '2026-11-20T02:10:00Z' })).toMatchObject([
    { outcome: 'failed' },
  ]);
  expect(await checked({ outcome: 'passed', lastPassed: '2026-12-24T02:10:00Z' })).toMatchObject([
    { outcome: 'failed', reason: expect.stringContaining('in the future') },
  ]);
  expect(await checked({ outcome: 'failed', lastPassed: '2026-11-21T02:10:00Z' })).toMatchObject([
    { outcome: 'failed', reason: 'the last dump failed: no space' },
  ]);
  // Before the first backup the state is unknown, and that is not green.
  const first = await checked({}, '2026-11-20T22:00:00Z');
  expect(first).toMatchObject([{ outcome: 'not observable here' }]);
  expect(first[0]!.reason).toContain(`strata ssh prod ${name} -- sudo systemctl start strata-job-postgresql-dump`);
  expect(await checked({}, '2026-11-19T22:00:00Z')).toMatchObject([{ outcome: 'failed' }]);
});
