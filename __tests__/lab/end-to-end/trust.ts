import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ansiblePlaybook, attempt, expectSuccess, home, inHost, instanceId, minutes, strata } from './harness';

const ssh = (server: string) =>
  attempt(
    'ssh',
    ['-F', join(home, 'ssh_config'), '-o', 'ControlPath=none', '-o', 'BatchMode=yes', server, 'hostname'],
    { timeoutSeconds: 40 },
  );

export function trustTests(): void {
  test(
    'known_hosts has the key that the host printed on its console, under its instance id',
    async () => {
      const { stdout } = await inHost('db-1', 'cat /etc/ssh/ssh_host_ed25519_key.pub');
      const knownHosts = readFileSync(join(home, 'known_hosts'), 'utf8');
      expect(knownHosts).toContain(`${instanceId('db-1')} ${stdout.split(' ').slice(0, 2).join(' ').trim()}`);
      expect(readFileSync(join(home, 'ssh_config'), 'utf8')).not.toMatch(
        /StrictHostKeyChecking\s+(no|accept-new|off)/i,
      );
    },
    minutes,
  );

  test(
    'a private host is reached through the bastion, by its inventory name',
    async () => {
      expect((await ssh('db-1')).stdout.trim()).toBe('db-1');
      const result = await strata('ssh', 'lab-test', 'db-1', 'hostname');
      expect(result.stdout.trim()).toBe('db-1');
    },
    minutes,
  );

  test(
    'a changed key of the same instance is refused',
    async () => {
      const keys = '/etc/ssh/ssh_host_*';
      expectSuccess(
        await inHost(
          'app-1',
          `mkdir -p /root/kept && mv ${keys} /root/kept/ && ssh-keygen -A && systemctl restart ssh`,
        ),
      );
      try {
        const result = await ssh('app-1');
        expect(result.code).not.toBe(0);
        expect(result.stderr).toContain('Host key verification failed');
      } finally {
        expectSuccess(
          await inHost('app-1', `rm -f ${keys} && mv /root/kept/ssh_host_* /etc/ssh/ && systemctl restart ssh`),
        );
      }
      expect((await ssh('app-1')).stdout.trim()).toBe('app-1');
    },
    2 * minutes,
  );

  test(
    'a rebuilt host is a new instance, and its new key is trusted',
    async () => {
      const before = instanceId('spare');
      const result = await strata('rebuild', 'lab-test', 'spare');
      expect(result.code).toBe(1);
      expect(result.stderr).toContain('to consent, add --consent spare');
      expect(instanceId('spare')).toBe(before);

      expectSuccess(await strata('rebuild', 'lab-test', 'spare', '--consent', 'spare'));
      expect(instanceId('spare')).not.toBe(before);
      expect((await ssh('spare')).stdout.trim()).toBe('spare');
      expect(readFileSync(join(home, 'known_hosts'), 'utf8')).not.toContain(before);
      const limited = await ansiblePlaybook(['--limit', 'spare', '--tags', 'fail2ban']);
      expectSuccess(limited);
    },
    10 * minutes,
  );
}
