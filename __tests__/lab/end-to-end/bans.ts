/** Wrong logins ban strangers, never the addresses that operators come from. */
import { join } from 'node:path';
import { loadEnvironment } from '../../../operations/project';
import { waitForHosts } from '../../../operations/wait-for-hosts';
import { ec2 } from './account';
import { attempt, connects, expectSuccess, home, inHost, minutes, name, servers, waitUntil } from './harness';

const ssh = (server: string, ...words: string[]) =>
  attempt('ssh', ['-F', join(home, 'ssh_config'), '-o', 'BatchMode=yes', ...words, server, 'hostname'], {
    timeoutSeconds: 40,
  });
const alone = ['-o', 'ControlPath=none'];

async function banned(server: string): Promise<string> {
  return (await inHost(server, 'fail2ban-client get sshd banip')).stdout;
}

export function banTests(): void {
  test(
    'after seven wrong logins at a private host, through the bastion, every operator can still log in',
    async () => {
      const bastion = servers()['edge']!.private_address;
      // One host whose sshd bans sources by itself, and one whose sshd is too old for that.
      for (const server of ['db-1', 'spare']) {
        for (let n = 0; n < 7; n += 1)
          expect((await ssh(server, ...alone, '-l', 'mallory')).stderr).toContain('denied');
        // Seen and ignored: until fail2ban has read its journal, nobody is banned in any case.
        const logSearch = `grep -q 'Ignore ${bastion} by ip' /var/log/fail2ban.log`;
        await waitUntil('fail2ban has seen them', 30, async () => (await inHost(server, logSearch)).code === 0);
        expect((await ssh(server, ...alone)).stdout.trim()).toBe(server);
        expect(await banned(server)).not.toContain(bastion);
      }
    },
    3 * minutes,
  );

  test(
    'a stranger is banned at the bastion, and the ban ends',
    async () => {
      const { 'app-1': app, edge } = servers();
      const stranger = app!.private_address;
      const response = await ec2('DescribeSecurityGroups', {
        'Filter.1.Name': 'group-name',
        'Filter.1.Value.1': 'notes-lab-test-edge',
      });
      const open = {
        GroupId: /<groupId>(sg-[0-9a-f]+)<\/groupId>/.exec(response)![1]!,
        'IpPermissions.1.IpProtocol': 'tcp',
        'IpPermissions.1.FromPort': '22',
        'IpPermissions.1.ToPort': '22',
        'IpPermissions.1.IpRanges.1.CidrIp': `${stranger}/32`,
      };
      await ec2('AuthorizeSecurityGroupIngress', open);
      expectSuccess(await inHost('edge', `ufw allow proto tcp from ${stranger} to any port 22`));
      expectSuccess(await inHost('edge', 'fail2ban-client set sshd maxretry 3; fail2ban-client set sshd bantime 20'));
      try {
        expect(await connects('app-1', edge!.private_address, 22)).toBe(true);
        const login = `ssh -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null mallory@${edge!.private_address}`;
        await inHost('app-1', `for n in 1 2 3 4 5 6 7; do timeout 10 ${login}; done`);
        await waitUntil('the stranger is banned', 30, async () => (await banned('edge')).includes(stranger));
        expect(await connects('app-1', edge!.private_address, 22)).toBe(false);
        expect((await ssh('edge', ...alone)).stdout.trim()).toBe('edge');
        await waitUntil('the ban has ended', 60, () => connects('app-1', edge!.private_address, 22));
      } finally {
        await inHost('edge', `systemctl restart fail2ban; ufw delete allow proto tcp from ${stranger} to any port 22`);
        await ec2('RevokeSecurityGroupIngress', open);
      }
    },
    3 * minutes,
  );

  test(
    'a host that refuses is reported with the route and the ban, instead of a time-out',
    async () => {
      const bastion = servers()['edge']!.private_address;
      await ssh('db-1', '-O', 'exit');
      expectSuccess(await inHost('db-1', `fail2ban-client set sshd banip ${bastion}`));
      try {
        const waited = waitForHosts(loadEnvironment(name), () => {}, { seconds: 0, pauseSeconds: 1 });
        await expect(waited).rejects.toThrow(
          new RegExp(`db-1 \\(through edge\\): it refuses the connection: the address of edge, ${bastion}, is banned`),
        );
      } finally {
        await inHost('db-1', 'fail2ban-client unban --all');
      }
      await waitForHosts(loadEnvironment(name), () => {}, { seconds: 60, pauseSeconds: 1 });
    },
    2 * minutes,
  );
}
