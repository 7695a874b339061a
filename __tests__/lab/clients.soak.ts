/** Four clients of PostgreSQL, each in a container on the database's own server, with the DATABASE_URL that Strata writes for it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetDescriptions, attempt, cdktf, expectSuccess, lab, minutes } from './end-to-end/harness';
import { bring, environment, inside, live } from './end-to-end/one-server-environment';
import { inALabOfTheirOwn } from './end-to-end/own-lab';

const sources = join(__dirname, 'clients');
const folder = mkdtempSync(join(tmpdir(), 'strata-clients-'));
const foreign = '/etc/ssl/certs/ca-certificates.crt';
const ours = '/etc/strata/postgresql-ca/ca.crt';

const clients = [
  ['node-postgres', 'libpq', 'node node_client.js'],
  ['psycopg', 'libpq', 'python3 psycopg_client.py'],
  ['pgjdbc', 'jdbc', 'java -cp /usr/share/java/postgresql.jar JdbcClient.java'],
  ['Prisma', 'prisma', 'node prisma_client.js'],
] as const;

inALabOfTheirOwn();

beforeAll(async () => {
  await bring('local', (raw) => {
    const { web } = raw.apps.notes.services;
    raw.apps.notes.services = Object.fromEntries(
      ['libpq', 'jdbc', 'prisma'].map((databaseClient, at) => [
        databaseClient,
        { image: web.image, database: 'notes', databaseClient, ...(at === 0 ? { port: 3000 } : {}) },
      ]),
    );
    raw.servers['web-1'].roles = ['app', 'postgresql'];
    delete raw.proxy;
  });
  await installClients();
}, 30 * minutes);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  expectSuccess(await cdktf(['destroy', 'infra'], environment));
  forgetDescriptions();
}, 5 * minutes);

describe.each(clients)('%s', (_name, service, command) => {
  const answerOf = async (...changes: string[]) => {
    // Both standard input and the service's own variables, which hold the password, stay inside the host.
    const variables = `grep -oP "^${service}_\\KDATABASE_URL=.*(?=')" /opt/notes/.env | sed "s/='/=/" >/root/clients/env`;
    const mounts = `-v /root/clients:/clients:ro -v /etc/strata/postgresql-ca:/etc/strata/postgresql-ca:ro`;
    const run = `docker run --rm --network notes_containers --add-host web-1.strata.internal:169.254.54.32 --env-file /root/clients/env`;
    const words = changes.map((change) => `'${change}'`).join(' ');
    const answer = await inside('web-1', `${variables} && ${run} ${mounts} -w /clients clients ${command} ${words}`);
    return answer.stdout.trim();
  };

  test(
    'reaches the database over TLS that it verified',
    async () => {
      expect(await answerOf()).toBe('encrypted');
    },
    minutes,
  );

  test(
    'refuses a server that another authority vouches for',
    async () => {
      expect(await answerOf(`${ours}>${foreign}`)).toMatch(/certificate|PKIX|self-signed|TlsConnectionError/i);
    },
    minutes,
  );
});

/** What Debian has is installed in an image on the host; what npm has comes from this machine, since hosts reach no registry. */
async function installClients(): Promise<void> {
  const packages = ['prisma@7.10.1', '@prisma/client@7.10.1', '@prisma/adapter-pg@7.10.1', 'pg@8.23.1'];
  const options = { cwd: folder, timeoutSeconds: 600 };
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  expectSuccess(await attempt('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages], options));
  // Generating needs no engine, but the command downloads one unless it is told of a file.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true', CHECKPOINT_DISABLE: '1' };
  expectSuccess(await attempt('cp', ['-r', `${sources}/.`, folder], options));
  expectSuccess(
    await attempt('npx', ['prisma', 'generate', '--schema', join(folder, 'schema.prisma')], { ...options, env }),
  );
  const leftOut = ['prisma', '@prisma/studio-core', '@prisma/dev', '@prisma/engines'].map(
    (name) => `--exclude=./node_modules/${name}`,
  );
  const archive = join(tmpdir(), `${environment}-clients.tar`);
  expectSuccess(await attempt('tar', ['--create', '--file', archive, '--directory', folder, ...leftOut, '.'], options));
  const host = live()['web-1']!.instance_id;
  const push = ['file', 'push', '-q', archive, `${host}/root/clients.tar`, '--project', lab.project];
  expectSuccess(await attempt('incus', push, options));
  rmSync(archive);
  const build = `mkdir -p /root/clients && tar -xf /root/clients.tar -C /root/clients && eval "$(apt-config shell proxy Acquire::http::Proxy)" &&
    docker build -q --build-arg http_proxy=$proxy -t clients - </root/clients/Dockerfile`;
  const words = ['exec', host, '--project', lab.project, '--', 'bash', '-c', build];
  expectSuccess(await attempt('incus', words, options));
}
