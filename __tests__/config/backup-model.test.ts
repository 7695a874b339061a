import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadWithNeighbours } from '../../parts/load';
import { toEnvironment } from '../../parts/model';
import type { Server } from '../../parts/environment';
import { environmentOf, staging } from '../environment';
import type { Raw } from '../environment';

const environment = staging();
const own = 'acme-staging-pg-backups-storage-bucket-paris';
const prodBucket = 'acme-prod-pg-backups-storage-bucket-paris';
const server = (name: string, { servers } = environment): Server => servers.find((each) => each.name === name)!;

test('a backup is complete by naming its bucket', () => {
  expect(environmentOf('small.yaml').postgresql!.backup).toEqual({
    bucket: 'pg-backups',
    bucketName: prodBucket,
    dailyAt: '01:00',
    fullOn: 'sunday',
    restorableDays: 30,
    queueGib: 4,
    cipherVariable: 'vault_postgresql_backup_cipher',
    proof: { at: '04:00', server: 'db-1', maxAgeHours: 26, newest: null, checks: [] },
    restoreFrom: [],
  });
});

test('the database server owns its folder and its dumps, and may read what is restored from', () => {
  expect(server('db-1').backup).toEqual({
    bucket: own,
    prefixes: ['db-1/', 'dumps/db-1/'],
    reads: [
      { bucket: prodBucket, prefix: 'db-1/' },
      { bucket: prodBucket, prefix: 'dumps/db-1/' },
    ],
  });
  expect(server('db-1').dumps).toMatchObject({
    at: '10:30',
    daysOnServer: 14,
    sources: [{ name: 'main', kind: 'cluster' }],
  });
});

test('a server that proves writes proofs and reads backups, nothing more', () => {
  expect(server('proof-1').backup).toEqual({
    bucket: own,
    prefixes: ['db-1/proofs/'],
    reads: [{ bucket: own, prefix: 'db-1/' }],
  });
  expect(server('proof-1').dumps).toBeNull();
});

test('a server with databases in containers owns their dumps', () => {
  const bucket = 'acme-staging-files-storage-bucket-paris';
  expect(server('app-1').backup).toEqual({ bucket, prefixes: ['dumps/app-1/'], reads: [] });
  expect(server('app-1').dumps).toEqual({
    at: '03:00',
    daysOnServer: 5,
    prefix: 'dumps/app-1/',
    cipherVariable: 'vault_postgresql_backup_cipher',
    sources: [
      { name: 'erp-db', kind: 'compose', project: 'erp', service: 'db', user: 'erp' },
      { name: 'erp-wiki-db', kind: 'compose', project: 'erp', service: 'wiki-db', user: 'wiki' },
    ],
  });
});

test('on a database server that runs containers, too, all dumps are made together', () => {
  const withContainers = staging((raw: Raw) => {
    raw.servers['db-1'].roles.push('app');
    raw.apps.erp.servers = ['db-1'];
  });
  expect(server('db-1', withContainers).dumps!.sources.map(({ name }) => name)).toEqual([
    'main',
    'erp-db',
    'erp-wiki-db',
  ]);
  expect(server('db-1', withContainers).backup!.prefixes).toEqual(['db-1/', 'dumps/db-1/']);
});

test('the key of the encryption is made where something is encrypted, and nowhere else', () => {
  const without = (raw: Raw) => delete raw.postgresql.backup;
  expect(environmentOf('small.yaml').secrets).toContain('vault_postgresql_backup_cipher');
  expect(environmentOf('small.yaml', without).secrets).not.toContain('vault_postgresql_backup_cipher');
  const dumpsOnly = staging((raw: Raw) => delete raw.postgresql);
  expect(dumpsOnly.secrets).toContain('vault_postgresql_backup_cipher');
});

test('without a backup no server has anything to do with one', () => {
  const { servers, postgresql, alerts } = environmentOf('small.yaml', (raw: Raw) => delete raw.postgresql.backup);
  expect([postgresql!.backup, alerts]).toEqual([null, null]);
  for (const { backup, dumps } of servers) expect([backup, dumps]).toEqual([null, null]);
});

test('where no sender is written, mail comes from its first recipient', () => {
  expect(environment.alerts).toEqual({
    emails: ['ops@acme.org', 'dba@acme.org'],
    smtp: { host: 'mail.acme.org', port: 587, from: 'ops@acme.org', user: 'strata' },
  });
});

test('the neighbour that is restored from is found in the same folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'strata-neighbours-'));
  const fixture = (name: string) => readFileSync(join(__dirname, '../fixtures', name), 'utf8');
  writeFileSync(join(folder, 'prod.yaml'), fixture('small.yaml'));
  writeFileSync(join(folder, 'staging.yaml'), fixture('backups.yaml'));
  const { description, context } = loadWithNeighbours(join(folder, 'staging.yaml'));
  rmSync(folder, { recursive: true });
  expect(toEnvironment(context, description, '/x').postgresql!.backup!.restoreFrom).toEqual([
    {
      environment: 'prod',
      project: 'acme',
      server: 'db-1',
      bucketName: prodBucket,
      region: 'eu-west-3',
      urlForHosts: 'https://s3.eu-west-3.amazonaws.com',
      scrub: 'scrub/staging.sql',
    },
  ]);
});
