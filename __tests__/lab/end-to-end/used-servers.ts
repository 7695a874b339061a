/** Bought servers that are not new: refused in words before anything is changed, or taken over completely. */
import { publicKey } from '../../../home/ssh-key';
import { homeOf } from '../../../home/home';
import { incus, inside, waitForBoot } from '../../../lab/incus';
import { discard } from '../../../lab/building-host';
import type { Raw } from '../../environment';
import { deliver } from './delivered';
import { describeBought, up } from './existing';
import { expectSuccess, lab, minutes, strata } from './harness';
import { history, remedies } from './used-server-history';

const password = 'seller gave $this "one"';
const used = { login: 'root', address: `198.18.${lab.index}.53`, roles: ['postgresql'] };
/** A port of its own, a password for sudo, lines in /etc/hosts, and a kernel that refuses sockets of IPv6. */
const guarded = { login: 'debian', address: `198.18.${lab.index}.54`, roles: [], sshPort: 2222 };
const hosts = ['bought-used', 'bought-guarded'] as const;
const onHost = (host: string, script: string) => inside(lab.project, host, ['bash', '-c', script]);
/** Every file of /etc with its time of change. */
const settings = (host: string) => onHost(host, "find /etc -type f -printf '%p %T@\\n' | sort | sha256sum");

export function usedServerTests(): void {
  beforeAll(async () => {
    const keys = [publicKey(homeOf('bought', 'bought'))];
    await deliver({
      name: 'bought-used',
      ...used,
      keys,
      history: history.used,
      config: { 'security.nesting': 'true' },
    });
    const config = { 'raw.seccomp': history.noIpv6 };
    await deliver({ name: 'bought-guarded', ...guarded, keys, password, history: history.guarded, config });
    await incus(['restart', ...hosts, '--force', '--project', lab.project]);
    for (const host of hosts) await waitForBoot(lab.project, host);
    // After the last boot, at which cloud-init of this image writes the file anew.
    await onHost('bought-guarded', "echo '10.9.9.9 ldap.corp ldap' >>/etc/hosts");
    describeBought('bought', { 'bought-used': used, 'bought-guarded': guarded }, (raw: Raw) => {
      raw.postgresql = { mode: 'local', server: 'bought-used', databases: { shop: {} } };
    });
  }, 10 * minutes);
  afterAll(() => Promise.all(hosts.map((host) => discard(lab, host))), 2 * minutes);
  afterEach(() => void delete process.env['STRATA_SUDO_PASSWORD_BOUGHT_GUARDED']);

  test(
    'without the password of sudo, `up` names the variable and changes nothing',
    async () => {
      const before = await Promise.all(hosts.map(settings));
      const refusal = await up();
      expect(refusal.code).toBe(1);
      expect(refusal.stderr).toContain('STRATA_SUDO_PASSWORD_BOUGHT_GUARDED');
      expect(await Promise.all(hosts.map(settings))).toEqual(before);
    },
    10 * minutes,
  );

  test(
    'a container, a database, a foreign source and cloud-init in error: each is named, and no host is changed',
    async () => {
      process.env['STRATA_SUDO_PASSWORD_BOUGHT_GUARDED'] = password;
      const before = await Promise.all(hosts.map(settings));
      const refusal = await up();
      expect(refusal.code).toBe(1);
      expect(refusal.stderr).toMatch(/cloud-init ended with errors/);
      expect(refusal.stderr).toMatch(/containers run that Strata did not start: shop \(shop\)/);
      expect(refusal.stderr).toMatch(/clusters are there that Strata did not make: 17\/main/);
      expect(refusal.stderr).toMatch(/pgdg.sources makes apt install PostgreSQL of postgresql.org/);
      expect(refusal.stderr).not.toContain('bought-guarded');
      expect(await Promise.all(hosts.map(settings))).toEqual(before);
      expect(await onHost('bought-used', 'docker ps --format "{{.Names}}"')).toBe('shop\n');
      expect(await onHost('bought-used', database('select count(*) from orders'))).toBe('3\n');
    },
    10 * minutes,
  );

  test(
    'after the remedies of the messages both are taken over, and a second run needs no password and changes nothing',
    async () => {
      process.env['STRATA_SUDO_PASSWORD_BOUGHT_GUARDED'] = password;
      await onHost('bought-used', remedies);
      await incus(['restart', 'bought-used', '--project', lab.project]);
      await waitForBoot(lab.project, 'bought-used');
      expectSuccess(await up());
      delete process.env['STRATA_SUDO_PASSWORD_BOUGHT_GUARDED'];
      const second = await up();
      expectSuccess(second);
      expect(second.stdout).toMatch(/Configure the hosts: bought-guarded changed=0, bought-used changed=0/);
    },
    20 * minutes,
  );

  test(
    'the other port is the only open one, the lines of /etc/hosts stay, and UFW works without IPv6',
    async () => {
      expect((await strata('ssh', 'bought', 'bought-guarded', 'sudo -n hostname')).stdout.trim()).toBe(
        'bought-guarded',
      );
      expect(await onHost('bought-guarded', 'sshd -T | grep ^port')).toBe('port 2222\nport 2222\n');
      const firewall = await onHost('bought-guarded', 'ufw status');
      expect(firewall).toMatch(/Status: active[^]*2222\/tcp/);
      expect(firewall).not.toMatch(/ 22\/tcp|v6/);
      expect(await onHost('bought-guarded', 'cat /etc/hosts')).toMatch(/^10\.9\.9\.9 ldap\.corp ldap$/m);
      expect(await onHost('bought-guarded', 'fail2ban-client get sshd journalmatch')).toContain('ssh.service');
      expect(await onHost('bought-used', database('show data_checksums'))).toBe('on\n');
    },
    5 * minutes,
  );
}

const database = (query: string) => `cd /; runuser -u postgres -- psql -XAtc '${query}'`;
