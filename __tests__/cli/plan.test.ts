import { recap } from '../../cli/ansible';
import { changes } from '../../cli/plan';

test('a plan is told in the operator’s verbs; what stays as it is, is not told', () => {
  const change = (address: string, ...actions: string[]) => ({ address, change: { actions } });
  const plan = {
    resource_changes: [
      change('aws_vpc.vpc', 'no-op'),
      change('data.aws_ami.debian-13', 'read'),
      change('aws_instance.app-1', 'create'),
      change('aws_instance.app-2', 'update'),
      change('aws_instance.db-1', 'delete', 'create'),
      change('aws_eip.app-3', 'delete'),
    ],
  };
  expect(changes('infra', plan).map(({ verb, address }) => `${verb} ${address}`)).toEqual([
    'create aws_instance.app-1',
    'change aws_instance.app-2',
    'replace aws_instance.db-1',
    'destroy aws_eip.app-3',
  ]);
});

test("Ansible's recap is read host by host", () => {
  const output =
    'PLAY RECAP ***\napp-1  : ok=40   changed=0    unreachable=0    failed=0    skipped=3\ndb-1 : ok=12 changed=2 unreachable=1 failed=0\n';
  expect(recap(output)).toEqual([
    { host: 'app-1', ok: 40, changed: 0, unreachable: 0, failed: 0 },
    { host: 'db-1', ok: 12, changed: 2, unreachable: 1, failed: 0 },
  ]);
});
