/** Each role alone, by its tag, on a host that has seen nothing else; and a second time, with nothing left to change. */
import type { Raw } from '../../environment';
import { ansiblePlaybook, cdktf, describeEnvironment, expectSuccess, minutes } from './harness';

const environment = 'bare';
const onDebian12 = ['common', 'ssh', 'firewall', 'fail2ban'];
const onDebian13 = ['common', 'ssh', 'firewall', 'fail2ban', 'nat', 'postgresql', 'docker', 'app', 'proxy'];

export function roleTests(): void {
  beforeAll(async () => {
    describeEnvironment(toBareHosts, environment);
    expectSuccess(await cdktf(['deploy', 'infra'], environment));
  }, 8 * minutes);

  afterAll(async () => {
    expectSuccess(await cdktf(['destroy', 'infra'], environment));
  }, 4 * minutes);

  test.each([...onDebian12.map((role) => [role, 12]), ...onDebian13.map((role) => [role, 13])])(
    '%s converges alone on a bare Debian %d, and again with changed=0',
    async (role, release) => {
      const only = ['--tags', String(role), '--limit', `${role}-${release}`];
      const first = await ansiblePlaybook(only, environment);
      expectSuccess(first);
      expect(first.recap[0]!.changed).toBeGreaterThan(0);
      const second = await ansiblePlaybook(only, environment);
      expectSuccess(second);
      expect(second.recap.map(({ host, changed }) => `${host} changed=${changed}`)).toEqual([
        `${role}-${release} changed=0`,
      ]);
    },
    6 * minutes,
  );
}

/** One public host per role and release, in a network beside that of the environment that is up. */
function toBareHosts(raw: Raw): void {
  const image = (release: number) => ({
    image: `debian-${release}`,
    size: 'nano',
    subnet: 'public',
    public: true,
    protected: false,
  });
  const roles: Record<string, string[]> = {
    nat: ['nat'],
    postgresql: ['postgresql'],
    docker: ['app'],
    app: ['app'],
    proxy: ['app', 'proxy'],
  };
  const hosts = [...onDebian12.map((role) => [role, 12] as const), ...onDebian13.map((role) => [role, 13] as const)];
  raw.project = 'bare';
  raw.network = {
    cidr: '10.44.0.0/16',
    subnets: { public: { cidr: '10.44.1.0/24', public: true }, data: { cidr: '10.44.2.0/24' } },
  };
  raw.servers = Object.fromEntries(
    hosts.map(([role, release], index) => [
      `${role}-${release}`,
      { ...image(release), address: `10.44.1.${10 + index}`, roles: release === 13 ? (roles[role] ?? []) : [] },
    ]),
  );
  raw.buckets = {};
  delete raw.postgresql.backup;
  raw.postgresql.server = 'postgresql-13';
  const web = raw.apps.notes.services.web;
  raw.apps = {
    plain: { runtime: 'compose', servers: ['docker-13', 'app-13'], services: { web: { ...web, host: undefined } } },
    site: { runtime: 'compose', servers: ['proxy-13'], services: { web: { ...web, host: 'bare.lab.test' } } },
  };
  delete raw.apps.plain.services.web.host;
}
