import { hostBackups } from '../../parts/postgresql_backup/answer';
import { readBackupList } from '../../operations/backups/host-backups';
import { backupsText } from '../../cli/print/backups';
import { environmentOf } from '../environment';
import { hostReport, full, incremental } from '../operations/host-report';
import { HostStandIn } from '../operations/host-stand-in';

jest.mock('picocolors', () => jest.requireActual('picocolors').createColors(true));

const plain = (text: string) => text.replace(/\u001b\[\d+m/g, '');

let host: HostStandIn;
beforeEach(() => (host = new HostStandIn()));
afterEach(() => host.remove());

const environment = () => ({ ...environmentOf('small.yaml'), home: host.folder });

test('the list fits a terminal of 80 columns; ids and WAL stay whole, so that they can be copied', () => {
  const text = plain(backupsText(hostBackups(JSON.stringify(hostReport), 'db-1'), 80));
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  for (const whole of [incremental.id, full.walStart, full.walStop, '9.1 GiB', 'of 40.0 GiB', '2026-11-21', '04:10Z'])
    expect(text).toContain(whole);
  expect(text).toMatch(/│ main-20261120T020000Z.sql.gz +│ 104.9 MiB +│ 2026-11-20 02:00Z +│ no +│/);
  expect(text).toMatch(/Archiving works, last 2026-11-21 08:00Z, 12 s behind\./);
});

test('problems come first, in red', () => {
  const report = { ...hostReport, problems: ['the last proof is 50 h old'], backups: [{ ...full, damaged: true }] };
  const text = backupsText(hostBackups(JSON.stringify(report), 'db-1'), 80);
  expect(text).toMatch(/^\u001b\[31mProblem: the last proof is 50 h old/);
  expect(plain(text)).toContain('is damaged');
});

test('the text says that there is no backup yet', () => {
  const archive = { ...hostReport.archive, min: null, max: null, lastArchived: null, lagSeconds: null };
  const report = { ...hostReport, archive, repository: 'empty', backups: [], dumps: [], lastProof: null };
  const text = plain(backupsText(hostBackups(JSON.stringify(report), 'db-1'), 80));
  expect(text).toContain('Problem: the repository is empty');
  expect(text).toContain('There is no physical backup yet.');
});

test('an answer of another shape is a clear error', () => {
  expect(() => hostBackups('Traceback: no', 'db-1')).toThrow(
    'strata-backups on db-1 did not return JSON: Traceback: no',
  );
  expect(() => hostBackups(JSON.stringify({ ...hostReport, problems: undefined }), 'db-1')).toThrow(
    /strata-backups on db-1 returned JSON in another format than this Strata reads: problems: .*npx strata up/,
  );
});

test('the message about a host that cannot be reached says what to do', async () => {
  host.answers('ssh', '', { code: 255, error: 'ssh: connect to host 198.18.0.9 port 22: No route to host' });
  await expect(readBackupList(environment())).rejects.toThrow(
    /^db-1 cannot be reached \(.*No route to host\).*npx strata restore prod.*docs\/restore\.md/,
  );
  host.answers('ssh', '', { code: 1, error: 'sudo: /usr/local/sbin/strata-backups: command not found' });
  await expect(readBackupList(environment())).rejects.toThrow(
    'db-1 has no backups set up yet: run `npx strata up prod`',
  );
});
