import { execFileSync } from 'node:child_process';
import { parse } from 'yaml';
import { userData } from '../../constructs/user-data';
import type { Raw } from '../environment';

const publicKey = `ssh-ed25519 ${'A'.repeat(300)} strata`;
const wayOut = { gateway: '10.30.0.1', nameservers: ['185.12.64.1', '185.12.64.2'] };
const text = userData({ name: 'db-1', user: 'admin' }, { publicKey, wayOut });
const config = parse(text);
const file = (path: string): string => config.write_files.find((each: Raw) => each.path === path).content as string;

test('its first line is the one by which cloud-init recognizes it', () => {
  expect(text.split('\n')[0]).toBe('#cloud-config');
  expect(Buffer.byteLength(text)).toBeLessThan(32 * 1024);
});

test('one login with a key and sudo; root and passwords open nothing', () => {
  expect(config).toMatchObject({ hostname: 'db-1', disable_root: true, ssh_pwauth: false });
  expect(config.users).toEqual([expect.objectContaining({ name: 'admin', lock_passwd: true })]);
  expect(config.users[0].ssh_authorized_keys).toEqual([publicKey]);
  expect(file('/etc/ssh/sshd_config.d/00-strata.conf')).toBe('PermitRootLogin no\nPasswordAuthentication no\n');
});

test('a server behind a NAT server keeps its route and its name servers, whatever DHCP says', () => {
  const script = file('/usr/local/sbin/strata-way-out');
  expect(script).toContain('ip -4 route replace default via 10.30.0.1\n');
  expect(script).toContain("printf 'nameserver 185.12.64.1\\nnameserver 185.12.64.2\\n' > /etc/resolv.conf");
  expect(() => execFileSync('sh', ['-n'], { input: script })).not.toThrow();
  expect(file('/etc/systemd/resolved.conf.d/strata.conf')).toContain('DNS=185.12.64.1 185.12.64.2\n');
  expect(config.runcmd.at(-1)).toEqual(['systemctl', 'enable', '--now', 'strata-way-out.service']);
});

test('a server with its own route to the internet gets no other', () => {
  const open = parse(userData({ name: 'edge', user: 'ubuntu' }, { publicKey, wayOut: null }));
  expect(open).not.toHaveProperty('runcmd');
  expect(open.write_files).toHaveLength(1);
});
