/**
 * Each role alone, by its tag, on a host that has seen nothing else; a second time, with nothing left to change; and what
 * it is for, as the checks of its part see it on the host.
 */
import { loadEnvironment } from '../../../operations/project';
import { hostProgram, plannedChecks } from '../../../operations/verify/host-program';
import { pythonOn } from '../../../operations/verify/python-on';
import type { Raw } from '../../environment';
import { ansiblePlaybook, cdktf, describeEnvironment, expectSuccess, minutes } from './harness';

const environment = 'bare';
const onDebian12 = ['common', 'ssh', 'firewall', 'fail2ban'];
const onDebian13 = ['common', 'ssh', 'firewall', 'fail2ban', 'nat', 'postgresql', 'docker', 'app', 'proxy'];

const cases = [...onDebian12.map((role) => [role, 12] as const), ...onDebian13.map((role) => [role, 13] as const)];

/** Parts whose checks must pass on a host where only that role ran. */
const checkedBy: Readonly<Record<string, readonly string[]>> = {
  common: ['admin', 'servers'],
  ssh: ['ssh'],
  firewall: ['firewall'],
  fail2ban: ['fail2ban'],
  nat: ['nat'],
  postgresql: ['postgresql'],
  docker: ['docker'],
  app: ['compose', 'docker'],
  proxy: ['proxy'],
};

/** Each host waits for packages and services most of the time; more at once would only wait for this machine. */
const atOnce = 4;

export function roleTests(): void {
  const runs = new Map<string, Promise<Run[]>>();

  beforeAll(async () => {
    describeEnvironment(toBareHosts, environment);
    expectSuccess(await cdktf(['deploy', 'infra'], environment));
    // Keys of new hosts are written to one file, which may have one writer at a time.
    expectSuccess(await ansiblePlaybook(['--tags', 'trust'], environment));
    const queues: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve());
    for (const [index, [role, release]] of cases.entries()) {
      const host = `${role}-${release}`;
      const twice = queues[index % atOnce]!.then(() => convergedTwice(role, host));
      // Its own test fails by it; the next role of the queue runs all the same.
      queues[index % atOnce] = twice.catch(() => undefined);
      runs.set(host, twice);
    }
  }, 8 * minutes);

  afterAll(async () => {
    await Promise.allSettled(runs.values());
    expectSuccess(await cdktf(['destroy', 'infra'], environment));
  }, 10 * minutes);

  test.each(cases)(
    '%s converges alone on a bare Debian %d, again with changed=0, and does what it is for',
    async (role, release) => {
      const host = `${role}-${release}`;
      const [first, second] = (await runs.get(host))!;
      expectSuccess(first!);
      expect(first!.recap[0]!.changed).toBeGreaterThan(0);
      expectSuccess(second!);
      expect(second!.recap.map(({ host, changed }) => `${host} changed=${changed}`)).toEqual([`${host} changed=0`]);
      const results = await outcomes(role, host);
      expect(results.length).toBeGreaterThan(0);
      expect(results.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    },
    12 * minutes,
  );
}

async function outcomes(role: string, host: string) {
  const described = loadEnvironment(environment);
  const server = described.servers.find(({ name }) => name === host)!;
  const modules = checkedBy[role]!.map((part) => `verify_${part}`);
  const checks = plannedChecks(server, described).filter(({ module }) => modules.includes(module));
  const program = { source: hostProgram(checks), timeoutSeconds: 120 };
  const results = (await pythonOn(described.home, host, program)) as { outcome: string; reason: string }[];
  return results.map((result, at) => ({ ...result, check: checks[at]!.title }));
}

type Run = Awaited<ReturnType<typeof ansiblePlaybook>>;

async function convergedTwice(role: string, host: string): Promise<Run[]> {
  const only = ['--tags', role, '--limit', host];
  return [await ansiblePlaybook(only, environment), await ansiblePlaybook(only, environment)];
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
  raw.project = 'bare';
  raw.network = {
    cidr: '10.44.0.0/16',
    subnets: { public: { cidr: '10.44.1.0/24', public: true }, data: { cidr: '10.44.2.0/24' } },
  };
  raw.servers = Object.fromEntries(
    cases.map(([role, release], index) => [
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
