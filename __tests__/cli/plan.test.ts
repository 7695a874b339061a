import { recap } from '../../cli/ansible';
import { losses } from '../../cli/apply';
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

test('what holds data is lost only by name; what holds none needs no consent', () => {
  const lost = (verb: 'replace' | 'destroy' | 'change', address: string) => ({
    stack: 'infra' as const,
    verb,
    address,
  });
  const planned = [
    lost('replace', 'aws_instance.db-1'),
    lost('destroy', 'aws_instance.app-2'),
    lost('change', 'aws_instance.app-1'),
    lost('destroy', 'aws_s3_bucket.pg-backups'),
    lost('replace', 'aws_eip_association.db-1'),
  ];
  expect(losses(planned, ['app-2']).map(({ address }) => address)).toEqual([
    'aws_instance.db-1',
    'aws_s3_bucket.pg-backups',
  ]);
  expect(losses(planned, ['app-2', 'db-1', 'pg-backups'])).toEqual([]);
});
