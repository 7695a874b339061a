import { withRestoreHint } from '../../operations/backups/restore-hint';
import { Failure } from '../../platform/failure';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { answer } from './backups-answer';
import { HostStandIn } from './host-stand-in';

let host: HostStandIn;
beforeEach(() => (host = new HostStandIn()));
afterEach(() => host.remove());

const unwell = new Failure('shop is not up');
async function told(change: (raw: Raw) => void = () => {}): Promise<string> {
  const described = environmentOf('small.yaml', change);
  return ((await withRestoreHint({ ...described, home: host.folder }, unwell)) as Error).message;
}

test('an app that is not up while the data are not back: what to do, in which order', async () => {
  host.answers('ssh', JSON.stringify({ ...answer, repository: 'foreign', problem: 'this cluster is new' }), {
    code: 1,
  });
  expect(await told()).toMatch(/^shop is not up\n.*`npx strata restore prod`, then `npx strata up prod` again\.$/s);
});

test('where the data are there, or nobody knows, nothing is added', async () => {
  host.answers('ssh', JSON.stringify(answer));
  expect(await told()).toBe('shop is not up');
  host.answers('ssh', '', { code: 255, error: 'no route to host' });
  expect(await told()).toBe('shop is not up');
  expect(await told((raw) => delete raw.postgresql.backup)).toBe('shop is not up');
});

test('a defect stays one', async () => {
  const defect = new TypeError('x');
  expect(await withRestoreHint(environmentOf('small.yaml'), defect)).toBe(defect);
});
