import { existsSync, readFileSync } from 'node:fs';
import accounts from '../../parts/admin/system-accounts.json';
import { rules } from '../../parts/rules';
import { descriptionSchema } from '../../parts/description';

const names = accounts.sources.flatMap((source) => source.names);

test('the list is dated, each part says what it was read from, and is printed for people', () => {
  expect(accounts.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  for (const source of accounts.sources) expect([source.of, source.read, source.names.length > 0]).not.toContain('');
  const text = readFileSync('parts/admin/system-accounts.json', 'utf8');
  expect(text).toBe(`${JSON.stringify(accounts, null, 2)}\n`);
});

test('it holds what base-passwd gives every host, where this machine has that package', () => {
  const files = ['passwd', 'group']
    .map((file) => `/usr/share/base-passwd/${file}.master`)
    .filter((file) => existsSync(file));
  const own = files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n')).map((line) => line.split(':')[0]!);
  expect(own.filter((name) => !names.includes(name))).toEqual([]);
});

test.each([
  ...['backup', 'operator', 'www-data', 'systemd-network', 'postgres', 'docker', 'sudo', 'adm', 'sshd', 'strata'],
  ...['debian', 'ubuntu', 'admin', 'messagebus', 'polkitd', 'nogroup', 'incus', 'ssl-cert', 'syslog', 'lxd', 'msmtp'],
])('nobody is named %s', (name) => expect(isRefused(name)).toBe(true));

test.each(['ada', 'backups', 'operators', 'my-systemd', 'o'])('somebody may be named %s', (name) =>
  expect(isRefused(name)).toBe(false),
);

function isRefused(name: string): boolean {
  const description = descriptionSchema.parse({
    version: 1,
    project: 'acme',
    compute: { provider: 'aws', region: 'eu-west-3' },
    state: { backend: 'local' },
    admin: { from: ['203.0.113.7/32'], users: { [name]: { sshKeys: ['ssh-ed25519 AAAA x'] } } },
    servers: {},
  });
  const context = { environmentName: 'prod', neighbours: new Map() };
  return rules.some((rule) => rule(description, context).length > 0);
}
