import { ansibleFailure } from '../../operations/ansible-failure';
import { withRestoreHint } from '../../operations/backups/restore-hint';
import { Failure } from '../../platform/failure';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { hostReport } from './host-report';
import { HostStandIn } from './host-stand-in';

let host: HostStandIn;
beforeEach(() => (host = new HostStandIn()));
afterEach(() => host.remove());

const failure = new Failure('shop is not up');
async function failureMessage(change: (raw: Raw) => void = () => {}): Promise<string> {
  const environment = environmentOf('small.yaml', change);
  return ((await withRestoreHint({ ...environment, home: host.folder }, failure)) as Error).message;
}

test('an app that is not up while the data are not restored: what to do, in which order', async () => {
  host.answers('ssh', JSON.stringify({ ...hostReport, repository: 'foreign', problem: 'this cluster is new' }), {
    code: 1,
  });
  expect(await failureMessage()).toMatch(
    /^shop is not up\n.*`npx strata restore prod`, then `npx strata up prod` again\.$/s,
  );
});

test('after a failed playbook the hint stands before the log, which stays the last line', async () => {
  host.answers('ssh', JSON.stringify({ ...hostReport, repository: 'foreign' }), { code: 1 });
  const environment = { ...environmentOf('small.yaml'), home: host.folder };
  const failures = [{ host: 'app-1', task: 'Start', at: 'app.yml:1', said: 'msg: shop is not up' }];
  const failed = ansibleFailure({ failures, output: '', environment, scrub: (text) => text, log: 'ansible.log' });
  expect(((await withRestoreHint(environment, failed)) as Error).message).toMatch(
    /cause: shop is not up\ntry: .*`npx strata restore prod`, then .*\nlog: {3}ansible\.log$/,
  );
});

test('where the data are there, or that is unknown, nothing is added to the message', async () => {
  host.answers('ssh', JSON.stringify(hostReport));
  expect(await failureMessage()).toBe('shop is not up');
  host.answers('ssh', '', { code: 255, error: 'no route to host' });
  expect(await failureMessage()).toBe('shop is not up');
  expect(await failureMessage((raw) => delete raw.postgresql.backup)).toBe('shop is not up');
});

test('a defect stays one', async () => {
  const defect = new TypeError('x');
  expect(await withRestoreHint(environmentOf('small.yaml'), defect)).toBe(defect);
});
