/** Compose files of the shape that public projects have, on a real host: what runs, what is replaced, and what comes back. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Raw } from '../environment';
import { bring, environment, inside, servers, toBalanced } from './end-to-end/balancer-environment';
import { ansiblePlaybook, cdktf, expectSuccess, minutes, strata } from './end-to-end/harness';
import { useOwnLab } from './end-to-end/own-lab';
import { described, folder, forgetProjects, projects, writeProject } from './soak/own-projects';

useOwnLab([environment]);

const server = servers[0]!;
const names = Object.keys(projects);

function withProjects(raw: Raw): void {
  toBalanced(raw);
  delete raw.loadBalancers;
  raw.servers = { [server]: { ...raw.servers[server], size: 'small' } };
  raw.apps = Object.fromEntries(names.map((name) => [name, described(name, server)]));
}

async function output(command: string): Promise<string> {
  const result = await inside(server, command);
  expectSuccess(result);
  return result.stdout.trim();
}

/** Id of the container of a service that all releases share. */
function container(app: string, service: string): Promise<string> {
  const labels = { project: app, service };
  const filters = Object.entries(labels).map(([key, value]) => `--filter label=com.docker.compose.${key}=${value}`);
  return output(`docker ps --quiet --no-trunc ${filters.join(' ')}`);
}

function visit(app: string): Promise<string> {
  const host = `${app}.lab.test`;
  return output(`curl -sSk --max-time 10 --resolve ${host}:443:127.0.0.1 https://${host}/`);
}

async function runs(): Promise<number> {
  return (await output('cat /var/lib/docker/volumes/next_runs/_data/log')).length;
}

async function release(app: string): Promise<void> {
  expectSuccess(await strata('release', environment, app));
}

beforeAll(async () => {
  names.forEach((name) => writeProject(name));
  await bring(withProjects);
}, 25 * minutes);
afterAll(async () => {
  forgetProjects();
  expectSuccess(await cdktf(['destroy', 'infra'], environment));
}, 5 * minutes);

test(
  'all five serve, with every service that the description does not name',
  async () => {
    for (const app of [...names, 'koprogo-api']) expect([app, await visit(app)]).toEqual([app, '1']);
    for (const name of names)
      for (const service of projects[name]!.beside)
        expect([name, service, await container(name, service)]).toEqual([
          name,
          service,
          expect.stringMatching(/^\w{64}$/),
        ]);
    expect(await container('tools', 'adminer')).toBe('');
    expect(await runs()).toBe(1);
  },
  5 * minutes,
);

test(
  'a second run changes nothing, and runs nothing that runs once',
  async () => {
    const before = await output('docker ps --quiet --no-trunc | sort');
    const result = await ansiblePlaybook([], environment);
    expectSuccess(result);
    expect(result.recap.map(({ changed }) => changed)).toEqual([0]);
    expect(await output('docker ps --quiet --no-trunc | sort')).toBe(before);
    expect(await runs()).toBe(1);
  },
  15 * minutes,
);

test(
  'a release runs what runs once exactly once more, and one that is brought back does not',
  async () => {
    writeProject('next', '2');
    await release('next');
    expect([await visit('next'), await runs()]).toEqual(['2', 2]);
    expectSuccess(await strata('rollback', environment, 'next'));
    expect([await visit('next'), await runs()]).toEqual(['1', 2]);
  },
  15 * minutes,
);

test(
  'a file of one service replaces only its container, and a rollback brings the old file back',
  async () => {
    const level = async () => output(`docker exec ${await container('gateway', 'api')} cat /etc/api/settings.toml`);
    const before = await container('gateway', 'api');
    writeFileSync(join(folder, 'gateway/nginx/nginx.conf'), '# other\n');
    await release('gateway');
    expect(await container('gateway', 'api')).toBe(before);
    writeFileSync(join(folder, 'gateway/settings.toml'), 'level = "debug"\n');
    await release('gateway');
    expect(await container('gateway', 'api')).not.toBe(before);
    expect(await level()).toBe('level = "debug"');
    expectSuccess(await strata('rollback', environment, 'gateway'));
    expect(await level()).toBe('level = "info"');
  },
  15 * minutes,
);

test(
  'the database keeps its container while everything beside it is released and brought back',
  async () => {
    const [db, cache] = [await container('shop', 'db'), await container('shop', 'cache')];
    writeProject('shop', '2', ({ services }) => (services.cache.environment = { MODE: 'other' }));
    await release('shop');
    expect(await container('shop', 'cache')).not.toBe(cache);
    expect([await container('shop', 'db'), await visit('shop')]).toEqual([db, '2']);
    expectSuccess(await strata('rollback', environment, 'shop'));
    expect([await container('shop', 'db'), await visit('shop')]).toEqual([db, '1']);
  },
  15 * minutes,
);
