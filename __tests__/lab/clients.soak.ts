/** Four clients of PostgreSQL, each in a container on the database's own server, with the DATABASE_URL that Strata writes for it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authorityFolder, databaseUrl } from '../../parts/postgresql/database-url';
import type { DatabaseClient } from '../../config/vocabulary';
import { loadEnvironment } from '../../operations/project';
import { attempt, expectSuccess, lab, minutes } from './end-to-end/harness';
import { bring, environment, inside, live } from './end-to-end/one-server-environment';
import { useOwnLab } from './end-to-end/own-lab';

const sources = join(__dirname, 'clients');
const folder = mkdtempSync(join(tmpdir(), 'strata-clients-'));
const foreign = '/etc/ssl/certs/ca-certificates.crt';
const authorityFile = `${authorityFolder}/ca.crt`;

const clients = [
  ['node-postgres', 'libpq', 'node node_client.js'],
  ['psycopg', 'libpq', 'python3 psycopg_client.py'],
  ['pgjdbc', 'jdbc', 'java -cp /usr/share/java/postgresql.jar JdbcClient.java'],
  ['Prisma', 'prisma', 'node prisma_client.js'],
] as const;

useOwnLab();

beforeAll(async () => {
  await bring('local');
  await installClients();
}, 30 * minutes);

// The lab has its own end, and takes its hosts along.
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(clients)('%s', (_name, client, command) => {
  test(
    'reaches the database over TLS that it verified',
    async () => {
      expect(await outputOf(client, command)).toBe('encrypted');
    },
    2 * minutes,
  );

  test(
    'refuses a server that another authority vouches for',
    async () => {
      expect(await outputOf(client, command, `${authorityFile}>${foreign}`)).toMatch(/certificate|certification path/);
    },
    2 * minutes,
  );
});

/** In a container as Strata makes them, with the URL that Strata writes; the password stays inside the host. */
async function outputOf(client: DatabaseClient, command: string, ...changes: string[]): Promise<string> {
  const { postgresql } = loadEnvironment(environment);
  const url = databaseUrl(postgresql!.databases[0]!, client, postgresql!).text.replace(/\{\{.*?\}\}/, '$PASSWORD');
  const mounts = `-v /root/clients:/clients:ro -v ${authorityFolder}:${authorityFolder}:ro`;
  const host = `--add-host ${postgresql!.host}:${postgresql!.containers!.address}`;
  const result = await inside(
    'web-1',
    `PASSWORD=$(grep -oP 'notes:\\K[^@]+' /opt/notes/.env); export DATABASE_URL="${url}"
    docker run --rm --network notes_a_default ${host} -e DATABASE_URL ${mounts} -w /clients clients \
      ${command} ${changes.map((change) => `'${change}'`).join(' ')}`,
  );
  return result.stdout.trim();
}

/** What Debian has is installed in an image on the host; what npm has comes from this machine, since hosts reach no registry. */
async function installClients(): Promise<void> {
  const packages = ['prisma@7.10.0', '@prisma/client@7.10.0', '@prisma/adapter-pg@7.10.0', 'pg@8.23.1'];
  const options = { cwd: folder, timeoutSeconds: 600 };
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  expectSuccess(await attempt('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], options));
  // Generating needs no engine, but the command downloads one unless a file is named.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true', CHECKPOINT_DISABLE: '1' };
  expectSuccess(await attempt('cp', ['-r', `${sources}/.`, folder], options));
  expectSuccess(
    await attempt('npx', ['prisma', 'generate', '--schema', join(folder, 'schema.prisma')], { ...options, env }),
  );
  const excludedPackages = ['prisma', '@prisma/studio-core', '@prisma/dev', '@prisma/engines'].map(
    (name) => `--exclude=./node_modules/${name}`,
  );
  const archive = join(tmpdir(), `${environment}-clients.tar`);
  expectSuccess(
    await attempt('tar', ['--create', '--file', archive, '--directory', folder, ...excludedPackages, '.'], options),
  );
  const host = live()['web-1']!.instance_id;
  const push = ['file', 'push', '-q', archive, `${host}/root/clients.tar`, '--project', lab.project];
  expectSuccess(await attempt('incus', push, options));
  rmSync(archive);
  const build = `mkdir -p /root/clients && tar -xf /root/clients.tar -C /root/clients && eval "$(apt-config shell proxy Acquire::http::Proxy)" &&
    docker build -q --build-arg http_proxy=$proxy -t clients - </root/clients/Dockerfile`;
  const words = ['exec', host, '--project', lab.project, '--', 'bash', '-c', build];
  expectSuccess(await attempt('incus', words, options));
}
