/** Before a server is replaced its certificates are copied, if it has some and answers. */
import { operate } from '../../operations/ansible';
import { keepCertificatesSteps } from '../../operations/keep-certificates';
import { Interrupted } from '../../operations/run/interrupt';
import { Failure } from '../../platform/failure';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';

jest.mock('../../operations/ansible');
const playbook = jest.mocked(operate);

function steps(server: string, change: (raw: Raw) => void = () => {}) {
  const environment = environmentOf('small.yaml', change);
  return keepCertificatesSteps(
    environment,
    environment.servers.find(({ name }) => name === server)!,
  );
}

beforeEach(() => playbook.mockReset().mockResolvedValue([]));

test('the playbook asks this host alone', async () => {
  const [step, ...others] = steps('app-1');
  expect(others).toEqual([]);
  await step!.run(() => {});
  expect(playbook.mock.calls.map(([, operation]) => operation)).toEqual([
    { name: 'certificates', variables: { certificates_host: 'app-1' } },
  ]);
});

test('a server without a proxy, or whose proxy speaks HTTP only, has no certificates', () => {
  expect(steps('db-1')).toEqual([]);
  expect(steps('app-1', (raw) => delete raw.proxy.acme)).toEqual([]);
});

test('a server that does not answer is replaced nevertheless', async () => {
  playbook.mockRejectedValue(new Failure('unreachable'));
  expect(await steps('app-1')[0]!.run(() => {})).toContain('does not answer');
});

test.each([new Interrupted('SIGINT'), new TypeError('a defect')])('it does not go on after %s', async (error) => {
  playbook.mockRejectedValue(error);
  await expect(steps('app-1')[0]!.run(() => {})).rejects.toBe(error);
});
