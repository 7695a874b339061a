/** Bought servers: hosts beside the lab's cloud that no API knows, with the logins that sellers deliver. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apply } from '../../../operations/apply';
import { loadEnvironment } from '../../../operations/project';
import { synthesize } from '../../../operations/terraform';
import { homeOf } from '../../../home/home';
import { publicKey } from '../../../home/ssh-key';
import { inside } from '../../../lab/incus';
import { discard } from '../../../lab/building-host';
import { run } from '../../../platform/shell';
import type { Raw } from '../../environment';
import { deliver, inner } from './delivered';
import {
  ansiblePlaybook,
  bought as environments,
  describeEnvironment,
  expectSuccess,
  lab,
  minutes,
  strata,
} from './harness';

/** Host and login: root on one without sudo, and somebody with sudo on the other. */
const bought = {
  'bought-root': { login: 'root', address: `198.18.${lab.index}.51` },
  'bought-sudo': { login: 'debian', address: `198.18.${lab.index}.52` },
} as const;
type Bought = keyof typeof bought;
const hosts = Object.keys(bought) as Bought[];

export function existingTests(): void {
  const keys = () => environments.map((environment) => publicKey(homeOf(environment, environment)));
  beforeAll(() => Promise.all(hosts.map((name) => deliver({ name, ...bought[name], keys: keys() }))), 4 * minutes);
  afterAll(() => Promise.all(hosts.map((host) => discard(lab, host))), 2 * minutes);

  test(
    'equal private addresses behind two bastions: each environment reaches its own host, over persistent connections',
    async () => {
      await checkKnownHosts('left', 'bought-root');
      await checkKnownHosts('right', 'bought-sudo');
      const hostNames = async (environment: string) =>
        (await strata('ssh', environment, 'inner', 'hostname')).stdout.trim();
      expect([await hostNames('left'), await hostNames('right'), await hostNames('left')]).toEqual([
        ...hosts,
        hosts[0],
      ]);
    },
    10 * minutes,
  );

  test(
    'root without sudo, and a login with sudo: up, hardened, and a second run changes nothing',
    async () => {
      describeBought('bought', Object.fromEntries(hosts.map((host) => [host, { ...bought[host], roles: [] }])));
      const first = await up();
      expectSuccess(first);
      expect(first.stdout).toMatch(/noted in the state: bought-root \(add\), bought-sudo \(add\)/);
      for (const host of hosts) {
        const sshd = await inside(lab.project, host, ['sshd', '-T']);
        expect(sshd).toContain('passwordauthentication no');
        expect(await inside(lab.project, host, ['ufw', 'status'])).toContain('Status: active');
      }
      const second = await up();
      expectSuccess(second);
      expect(second.stdout).toMatch(/Configure the hosts: bought-root changed=0, bought-sudo changed=0/);
      expect(second.stdout).toMatch(/Network and servers \(infra\): no changes/);
    },
    20 * minutes,
  );

  test(
    'a host key that changed is refused by every command, and trusted again when its line is removed',
    async () => {
      await inside(lab.project, 'bought-root', ['bash', '-s'], newHostKeys);
      const refusal = await up();
      expect([refusal.code, refusal.stderr]).toEqual([1, expect.stringMatching(/bought-root: its host key differs/)]);
      expect((await strata('ssh', 'bought', 'bought-root', 'true')).code).not.toBe(0);
      const id = `existing-bought-bought-bought-root-${bought['bought-root'].address}`;
      const knownHosts = join(homeOf('bought', 'bought'), 'known_hosts');
      expect(readFileSync(knownHosts, 'utf8')).toContain(`${id} ssh-ed25519 `);
      await run('ssh-keygen', ['-R', id, '-f', knownHosts]);
      expectSuccess(await up());
    },
    15 * minutes,
  );
}

/** As after an installation by the seller. */
const newHostKeys = 'rm /etc/ssh/ssh_host_*; ssh-keygen -A; systemctl restart ssh';
export const up = () => strata('up', 'bought', '--skip-own-address-check');

/** A server, or what is described of one. */
interface ServerLogin {
  readonly login: string;
  readonly address: string;
  readonly roles: readonly string[];
  readonly sshPort?: number;
}

export function describeBought(
  environment: string,
  servers: Record<string, ServerLogin>,
  change: (raw: Raw) => void = () => {},
): void {
  describeEnvironment((raw: Raw) => {
    for (const part of ['storage', 'network', 'postgresql', 'proxy', 'docker', 'buckets', 'apps']) delete raw[part];
    raw.project = environment;
    raw.compute = { provider: 'existing' };
    raw.dns = { provider: 'manual', zone: 'lab.test' };
    raw.servers = Object.fromEntries(
      Object.entries(servers).map(([name, { login, ...rest }]) => [name, { image: 'debian-13', user: login, ...rest }]),
    );
    change(raw);
  }, environment);
}

/** The bastion, and behind it a server whose private address is the same in every environment: the bastion's own, inside. */
async function checkKnownHosts(environment: string, host: Bought): Promise<void> {
  const { login, address } = bought[host];
  describeBought(environment, {
    bastion: { login, address, roles: ['bastion'] },
    inner: { login, address: inner, roles: [] },
  });
  await synthesize(loadEnvironment(environment));
  await apply(loadEnvironment(environment), 'infra', () => {}, { consent: [] });
  expectSuccess(await ansiblePlaybook(['--tags', 'trust'], environment));
}
