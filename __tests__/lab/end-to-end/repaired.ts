/** The next run repairs manual changes to what Strata owns, and names what is foreign and broken. */
import { ansiblePlaybook, expectNothingChanged, expectSuccess, inHost, minutes } from './harness';
import { damages } from './damages';

/** Roles that own what was damaged: the whole playbook is run by the tests before. */
const owners = ['common', 'ssh', 'firewall', 'fail2ban', 'nat', 'docker', 'postgresql_dump', 'proxy'];
const repair = () => ansiblePlaybook(['--tags', owners.join(',')]);

const isSound = async (server: string, command: string) => (await inHost(server, command)).code === 0;

async function remainingDamages(): Promise<string[]> {
  const problems: string[] = [];
  for (const { what, server, sound } of damages)
    if (!(await isSound(server, sound))) problems.push(`${server}: ${what}`);
  return problems;
}

export function repairTests(): void {
  test(
    'one run repairs every damage and names the broken sudoers file, and the next one changes nothing',
    async () => {
      expect(await remainingDamages()).toEqual([]);
      for (const { server, plant } of damages) await inHost(server, plant);
      try {
        expect(await remainingDamages()).toHaveLength(damages.length);
        const repaired = await repair();
        expectSuccess(repaired);
        expect(repaired.stdout).toContain('/etc/sudoers.d/zz-foreign:1');
        expect(await remainingDamages()).toEqual([]);
        const again = await repair();
        expectSuccess(again);
        expectNothingChanged(again);
      } finally {
        await inHost('db-1', 'rm -f /etc/sudoers.d/zz-foreign');
      }
    },
    20 * minutes,
  );

  test(
    'a foreign file that breaks nginx, or weakens sshd before ours is read, is named; ours is not blamed',
    async () => {
      const site = '/etc/nginx/sites-enabled/foreign.conf';
      const match = '/etc/ssh/sshd_config.d/00-a.conf';
      expectSuccess(await inHost('app-1', `echo 'no such directive;' > ${site}`));
      expectSuccess(await inHost('spare', `printf 'Match User root\\nPasswordAuthentication yes\\n' > ${match}`));
      try {
        const nginx = await ansiblePlaybook(['--tags', 'proxy', '--limit', 'app-1']);
        expect(nginx.code).not.toBe(0);
        expect(nginx.stdout).toContain(`${site}:1`);
        expect(nginx.stdout).toContain('correct the error below');
        const sshd = await ansiblePlaybook(['--tags', 'ssh', '--limit', 'spare']);
        expect(sshd.code).not.toBe(0);
        expect(sshd.stdout).toContain(`passwordauthentication is yes for user root`);
        expect(sshd.stdout).toContain(`${match}:2: PasswordAuthentication yes`);
      } finally {
        await inHost('app-1', `rm -f ${site}`);
        await inHost('spare', `rm -f ${match}; systemctl reload ssh`);
      }
    },
    3 * minutes,
  );
}
