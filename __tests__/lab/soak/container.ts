import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  describeEnvironment,
  expectSuccess,
  inHost,
  instanceId,
  lab,
  minutes,
  name,
  strata,
  waitUntil,
} from '../end-to-end/harness';
import { run } from '../../../platform/shell';

const wiki = {
  runtime: 'compose',
  servers: ['app-1'],
  services: {
    db: {
      image: 'postgres:17',
      environment: { POSTGRES_USER: 'wiki' },
      secrets: ['POSTGRES_PASSWORD'],
      volumes: { data: '/var/lib/postgresql/data' },
      dump: { bucket: 'pg-backups', user: 'wiki' },
    },
  },
};
const psql = 'docker compose -p wiki exec -T db psql -U wiki -d postgres';

async function onHost(command: string): Promise<string> {
  const result = await inHost('app-1', command);
  expectSuccess(result);
  return result.stdout.trim();
}

async function isUp(): Promise<boolean> {
  return (await inHost('app-1', `${psql} -c 'select 1'`)).code === 0;
}

/** A PostgreSQL that an app brings along, as KoproGo's. */
export function containerTests(): void {
  test(
    'a PostgreSQL in a container is dumped, and comes back from the bucket into an empty volume',
    async () => {
      const recipe = readFileSync(join(__dirname, 'postgres-image.sh'), 'utf8');
      await run('incus', ['exec', instanceId('app-1'), '--project', lab.project, '--', 'bash', '-c', recipe]);
      describeEnvironment((raw) => (raw.apps.wiki = wiki));
      try {
        expectSuccess(await strata('up', name));
        // The state of dumps is unknown before the first one.
        expect((await strata('status', name)).stdout).toContain('no dump was made yet');
        await waitUntil('the container answers', 60, isUp);
        await onHost(`${psql} -c 'create table pages as select generate_series(1, 300) n'`);
        await onHost('systemctl start strata-job-postgresql-dump');
        expectSuccess(await strata('status', name));

        const { file, inBucket } = JSON.parse(await onHost('backup-postgresql.sh --list'));
        expect({ file, inBucket }).toEqual({ file: expect.stringMatching(/^wiki-db-/), inBucket: true });
        await onHost('docker compose -p wiki down --volumes && rm /var/backups/postgresql/*');
        expectSuccess(await strata('up', name));
        await waitUntil('the container answers', 60, isUp);
        await onHost(`backup-postgresql.sh --fetch ${file} /root/dump.sql.gz`);
        expectSuccess(await inHost('app-1', `zcat /root/dump.sql.gz | ${psql}`));
        expect(await onHost(`${psql} -At -c 'select count(*) from pages'`)).toBe('300');

        await onHost('docker compose -p wiki stop');
        expect((await inHost('app-1', 'systemctl start strata-job-postgresql-dump')).code).not.toBe(0);
        const red = await strata('status', name);
        expect(red.code).toBe(1);
        expect(red.stdout).toContain('the last dump failed');
        expect(await onHost('ls /var/backups/postgresql')).not.toContain('partial');
      } finally {
        describeEnvironment();
        await inHost('app-1', 'docker compose -p wiki down --volumes');
      }
      expectSuccess(await strata('up', name));
    },
    15 * minutes,
  );
}
