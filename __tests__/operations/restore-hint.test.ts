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
