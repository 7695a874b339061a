import { database, stopped } from './damaged-database';
import { system } from './damaged-system';

/** Manual changes to a host, and the check that `up` has repaired each. */
export interface Damage {
  readonly what: string;
  readonly server: 'app-1' | 'db-1' | 'edge' | 'spare';
  /** The change, made by root on the host. */
  readonly plant: string;
  /** Succeeds on a correct host. */
  readonly sound: string;
  /** Title of the check that it turns red; the unit tests demand one damage per check. */
  readonly turnsRed?: string;
  /** What is down hides what is wrong inside it: planted after the others. */
  readonly hides?: true;
  /** For what no role owns, so that `up` only names it. */
  readonly undo?: string;
}

const effective = (user: string, words: string) =>
  `sshd -T -C user=${user},host=x,addr=203.0.113.1 | grep -qx '${words}'`;
const runs = (unit: string) => `systemctl is-enabled --quiet ${unit} && systemctl is-active --quiet ${unit}`;
const mode = (path: string, octal: string) => `test "$(stat -c %a ${path})" = ${octal}`;
// More than systemd allows in ten seconds, as logins make them.
const manyLogins = 'for n in 1 2 3 4 5 6 7 8; do systemctl stop user@1000; systemctl start user@1000; done';
const manager = 'user-runtime-dir@1000.service';
const ssh: Damage[] = [
  {
    what: 'sshd no longer includes our settings, and lets root and passwords in',
    turnsRed: 'SSH settings',
    server: 'spare',
    plant: `sed -i 's/^Include/#Include/' /etc/ssh/sshd_config; printf 'PasswordAuthentication yes\\nPermitRootLogin yes\\n' >> /etc/ssh/sshd_config; systemctl reload ssh`,
    sound: `${effective('root', 'passwordauthentication no')} && ${effective('root', 'permitrootlogin no')}`,
  },
  {
    what: 'directives stand before the Include, and a Match lets root in with a password',
    server: 'db-1',
    plant: `sed -i '1i MaxAuthTries 99' /etc/ssh/sshd_config; printf 'Match User root\\nPasswordAuthentication yes\\nPermitRootLogin yes\\n' >> /etc/ssh/sshd_config; systemctl reload ssh`,
    sound: `${effective('root', 'passwordauthentication no')} && ${effective('root', 'permitrootlogin no')} && ${effective('ada', 'maxauthtries 3')}`,
  },
  {
    what: 'sshd does not start at boot',
    server: 'spare',
    // Once somebody has asked for its other name, Debian 12 forgets the running process when that name comes back.
    plant: 'systemctl disable ssh; systemctl show sshd.service',
    sound: runs('ssh'),
  },
  {
    what: 'keys that nobody described, and a file that everybody may read',
    turnsRed: 'accounts',
    server: 'edge',
    plant:
      'echo "ssh-ed25519 AAAAfoo mallory" | tee -a ~ada/.ssh/authorized_keys > ~ada/.ssh/authorized_keys2; chmod 644 ~ada/.ssh/authorized_keys',
    sound: `! grep -rq mallory ~ada/.ssh && ${mode('~ada/.ssh/authorized_keys', '600')}`,
  },
];

const firewall: Damage[] = [
  {
    what: 'containers are no longer shut off, in IPv4 and in IPv6',
    server: 'app-1',
    plant: 'iptables -D strata-docker -j DROP; ip6tables -F DOCKER-USER; systemctl disable ufw',
    sound: `iptables -S strata-docker | tail -n 1 | grep -qx -- '-A strata-docker -j DROP' && ip6tables -S DOCKER-USER | grep -q strata-docker && systemctl is-enabled --quiet ufw`,
  },
  {
    what: 'Docker no longer asks our chain first',
    server: 'app-1',
    plant: 'iptables -D FORWARD -j DOCKER-USER; iptables -A FORWARD -j DOCKER-USER',
    sound: `iptables -S FORWARD | sed '/-j DOCKER-USER/q' > /tmp/forward; tail -n 1 /tmp/forward | grep -q DOCKER-USER && ! grep -q ACCEPT /tmp/forward`,
  },
  {
    what: 'UFW is off',
    turnsRed: 'firewall',
    server: 'db-1',
    plant: 'ufw disable',
    sound: `ufw status | grep -q 'Status: active'`,
  },
  {
    what: 'a rule swapped in the kernel alone, and the policy open',
    server: 'edge',
    plant: 'iptables -R ufw-user-input 1 -j ACCEPT; iptables -P INPUT ACCEPT',
    sound: `! iptables -S ufw-user-input | grep -qx -- '-A ufw-user-input -j ACCEPT' && iptables -S INPUT | grep -qx -- '-P INPUT DROP'`,
  },
  {
    what: 'a port opened by hand, and everything by default',
    server: 'spare',
    plant: 'ufw allow 8080/tcp; ufw default allow incoming',
    sound: `! ufw status | grep -q 8080 && ufw status verbose | grep -q 'deny (incoming)'`,
  },
  {
    what: 'no way out for private hosts',
    turnsRed: 'NAT',
    server: 'edge',
    plant: 'nft flush chain ip strata_nat postrouting',
    sound: 'nft list chain ip strata_nat postrouting | grep -q masquerade',
  },
];

const services: Damage[] = [
  {
    what: 'fail2ban masked',
    server: 'edge',
    plant: 'systemctl disable --now fail2ban; systemctl mask fail2ban',
    sound: `${runs('fail2ban')} && fail2ban-client status sshd`,
  },
  {
    what: 'a jail edited',
    server: 'app-1',
    plant: `sed -i 's/^enabled = true/enabled = false/' /etc/fail2ban/jail.d/strata.local; systemctl restart fail2ban`,
    sound: 'fail2ban-client status sshd',
  },
  {
    what: 'a jail stopped',
    turnsRed: 'fail2ban',
    server: 'db-1',
    plant: 'fail2ban-client stop sshd',
    sound: 'fail2ban-client status sshd',
  },
  {
    what: 'no automatic updates',
    turnsRed: 'security updates',
    server: 'spare',
    plant: 'systemctl disable --now apt-daily-upgrade.timer unattended-upgrades',
    sound: `${runs('apt-daily-upgrade.timer')} && ${runs('unattended-upgrades')}`,
  },
  {
    what: 'certificates are not renewed',
    turnsRed: 'certificates',
    server: 'app-1',
    plant: 'systemctl disable --now certbot.timer; systemctl mask certbot.timer',
    sound: runs('certbot.timer'),
  },
  {
    what: 'a job edited, and off',
    turnsRed: 'scheduled jobs',
    server: 'db-1',
    plant:
      'systemctl disable --now strata-job-postgresql-dump.timer; echo "# mine" >> /etc/systemd/system/strata-job-postgresql-dump.service',
    sound: `${runs('strata-job-postgresql-dump.timer')} && ! grep -q mine /etc/systemd/system/strata-job-postgresql-dump.service`,
  },
  {
    what: 'Docker down, with settings that it cannot read',
    turnsRed: 'Docker',
    hides: true,
    server: 'app-1',
    plant: 'echo "{" > /etc/docker/daemon.json; for n in 1 2 3 4 5 6; do systemctl restart docker; done; true',
    sound: `docker info --format '{{.LiveRestoreEnabled}}' | grep -qx true`,
  },
  {
    what: 'a login manager that was started too often',
    server: 'spare',
    plant: `rm -rf /etc/systemd/system/user{,-runtime-dir}@.service.d; systemctl daemon-reload; ${manyLogins}`,
    // Not whether it has failed: a slow machine takes longer over that many logins than systemd counts.
    sound: `! systemctl is-failed --quiet ${manager} && ! systemctl show -p StartLimitIntervalUSec user@1000 ${manager} | grep -v '^$' | grep -qvx 'StartLimitIntervalUSec=0'`,
  },
];

const files: Damage[] = [
  {
    what: 'a certificate without its files',
    server: 'app-1',
    plant: 'rm -rf /etc/letsencrypt/live/notes.lab.test',
    sound:
      'openssl x509 -noout -checkend 0 -in /etc/letsencrypt/live/notes.lab.test/fullchain.pem && curl -sk --resolve notes.lab.test:443:127.0.0.1 https://notes.lab.test/healthz',
  },
  {
    what: 'a foreign sudoers file that is broken, and ours changed',
    server: 'db-1',
    plant: 'echo "broken !! syntax" > /etc/sudoers.d/zz-foreign; echo "# mine" >> /etc/sudoers.d/90-strata',
    sound: '! grep -q mine /etc/sudoers.d/90-strata && ! test -e /etc/sudoers.d/zz-foreign',
    undo: 'rm /etc/sudoers.d/zz-foreign',
    turnsRed: 'sudo',
  },
  {
    what: 'secrets that everybody may read',
    turnsRed: 'key of the dumps',
    server: 'db-1',
    plant: 'chmod 644 /etc/strata/postgresql-dump.cipher /etc/ssh/sshd_config.d/00-strata.conf',
    sound: `${mode('/etc/strata/postgresql-dump.cipher', '640')} && ${mode('/etc/ssh/sshd_config.d/00-strata.conf', '600')}`,
  },
  {
    what: 'hosts file and kernel parameters changed',
    turnsRed: 'kernel parameters',
    server: 'spare',
    plant: 'echo "203.0.113.9 db-1" >> /etc/hosts; sysctl -w net.ipv4.conf.all.accept_redirects=1',
    sound: '! grep -q 203.0.113.9 /etc/hosts && grep -qx 0 /proc/sys/net/ipv4/conf/all/accept_redirects',
  },
];

export const damages: readonly Damage[] = [...ssh, ...firewall, ...services, ...files, ...system, ...database, stopped];
