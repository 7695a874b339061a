import { apply } from '../../../operations/apply';
import { playbook } from '../../../operations/ansible';
import { plannedChanges } from '../../../operations/plan';
import { outputs, synthesize, terraform } from '../../../operations/terraform';
import { attempt } from '../../../platform/shell';
import { ec2 } from './account';
import { expectSuccess, lab, minutes, waitUntil } from './harness';
import { inside, live, nocodb } from './nocodb-environment';

const names = ['application-1', 'application-2', 'bastion', 'database-1', 'monitoring', 'nat', 'traefik'];
const managed = names.filter((name) => name !== 'nat');
const privateHosts = ['application-1', 'application-2', 'database-1', 'monitoring'];
const quiet = () => {};
const consent = { consent: [] };

const mirror = { address: lab.internet.host, port: 3142 };
const idOf = async (name: string) => (await live())[name]!.instance_id;
const reachesMirror = async (name: string) =>
  (await inside(await idOf(name), `timeout 4 bash -c '</dev/tcp/${mirror.address}/${mirror.port}'`)).code === 0;

/** Addresses that the mirror sees while a host holds a connection to it. */
async function sourceAddresses(name: string): Promise<string[]> {
  const connection = inside(
    await idOf(name),
    `timeout 5 bash -c 'exec 3<>/dev/tcp/${mirror.address}/${mirror.port}; sleep 4'`,
  );
  await new Promise((resolve) => setTimeout(resolve, 2000));
  const { stdout } = await inside('internet', `ss -Htn state established 'sport = :${mirror.port}'`);
  await connection;
  const peers = stdout
    .split('\n')
    .map((line) => /(\S+):\d+\s*$/.exec(line)?.[1]?.replace('::ffff:', '').replace(/[[\]]/g, ''));
  return [...new Set(peers.filter((peer) => peer !== undefined))];
}

export function nocodbTests(): void {
  test(
    'both stacks apply, and seven instances run under the names of the inventory',
    async () => {
      await synthesize(nocodb());
      // Two states without a reference between them: neither waits for the other.
      await Promise.all((['s3', 'infra'] as const).map((stack) => apply(nocodb(), stack, quiet, consent)));
      const running = await ec2('DescribeInstances', {
        'Filter.1.Name': 'instance-state-name',
        'Filter.1.Value.1': 'running',
      });
      const tags = [...running.matchAll(/<key>Name<\/key>\s*<value>([^<]+)<\/value>/g)].map(([, value]) => value!);
      expect([...new Set(tags)].sort()).toEqual(names.map((name) => `${nocodb().prefix}-${name}`));
      expect(Object.keys(await live()).sort()).toEqual(names);
    },
    10 * minutes,
  );

  test(
    'nothing has configured a host yet, and private ones reach the mirror, by the address of the NAT host',
    async () => {
      for (const name of privateHosts) {
        await waitUntil(`${name} reaches the mirror`, 60, () => reachesMirror(name));
      }
      const { nat } = await live();
      for (const name of privateHosts) expect(await sourceAddresses(name)).toEqual([nat!.public_address]);
    },
    10 * minutes,
  );

  test(
    'without forwarding on the NAT host private hosts lose the mirror and public ones do not; with it they reach it again',
    async () => {
      const nat = await idOf('nat');
      expectSuccess(await inside(nat, 'systemctl stop fck-nat'));
      try {
        const reached = await Promise.all(privateHosts.map(reachesMirror));
        expect(reached).toEqual(privateHosts.map(() => false));
        expect(await reachesMirror('traefik')).toBe(true);
      } finally {
        expectSuccess(await inside(nat, 'systemctl start fck-nat'));
      }
      for (const name of privateHosts) expect(await reachesMirror(name)).toBe(true);
    },
    10 * minutes,
  );

  test(
    'every host but the appliance is configured, through the bastion',
    async () => {
      const results = await playbook(nocodb(), ['--tags', 'trust,common'], quiet);
      expect(
        results
          .filter(({ host }) => host !== 'localhost')
          .map(({ host }) => host)
          .sort(),
      ).toEqual(managed);
      expect(results.filter(({ failed, unreachable }) => failed + unreachable > 0)).toEqual([]);
    },
    10 * minutes,
  );

  test(
    'each host is reached by its name of the inventory; private ones through the bastion only',
    async () => {
      const config = `${nocodb().home}/ssh_config`;
      for (const name of managed) {
        const result = await attempt('ssh', ['-F', config, '-o', 'BatchMode=yes', name, 'hostname'], {
          timeoutSeconds: 40,
        });
        expect(result.stdout.trim()).toBe(name);
      }
      const { stdout } = await inside(
        await idOf('database-1'),
        "journalctl -u ssh -o cat | grep -oP 'Accepted publickey for \\w+ from \\K\\S+' | sort -u",
      );
      expect(stdout.trim()).toBe(nocodb().servers.find(({ name }) => name === 'bastion')!.address);
    },
    10 * minutes,
  );

  test(
    'directly after it Terraform has nothing to do',
    async () => {
      expect(await plannedChanges(nocodb(), 's3')).toEqual([]);
      expect(await plannedChanges(nocodb(), 'infra')).toEqual([]);
    },
    10 * minutes,
  );

  test(
    'destroying the servers leaves the bucket',
    async () => {
      const before = await outputs(nocodb(), 's3');
      await terraform(nocodb(), 'infra', ['destroy', '-auto-approve', '-input=false', '-no-color']);
      expect(await plannedChanges(nocodb(), 's3')).toEqual([]);
      expect(before).toEqual(await outputs(nocodb(), 's3'));
    },
    10 * minutes,
  );
}
