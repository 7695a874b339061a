import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expression } from '../../config/expression';
import { ansibleFiles } from '../../render/ansible-files';
import { groupVars } from '../../render/group-vars';
import { inventory } from '../../render/inventory';
import { plays } from '../../render/plays';
import { environmentOf, staging } from '../environment';
import type { Raw } from '../environment';

const environment = staging();
const { hosts, children } = inventory(environment).all;
const about = (host: string, role: string, of: Raw = hosts) =>
  Object.fromEntries(Object.entries(of[host] as object).filter(([key]) => key.startsWith(`${role}_`)));

test('each server is in the groups of what it does with backups', () => {
  const members = (group: string) => Object.keys(children[group]!.hosts);
  expect(['postgresql_dump', 'postgresql_backup', 'postgresql_verify'].map(members)).toEqual([
    ['app-1', 'db-1'],
    ['db-1'],
    ['proof-1'],
  ]);
});

test('the database is set up before its dumps, its backup before its proofs elsewhere, all before the app', () => {
  const order = plays(environment).map(({ hosts, roles }) => [hosts, roles.map(({ name }) => name).join()]);
  expect(order.slice(-5)).toEqual([
    ['postgresql', 'postgresql'],
    ['postgresql_dump', 'postgresql_dump'],
    ['postgresql_backup', 'postgresql_backup'],
    ['postgresql_verify', 'postgresql_backup'],
    ['app', 'app'],
  ]);
});

test('the database server knows when, how long and from where', () => {
  expect(about('db-1', 'postgresql_backup')).toEqual({
    postgresql_backup_name: 'db-1',
    postgresql_backup_port: 5432,
    postgresql_backup_cipher: expression`{{ vault_postgresql_backup_cipher }}`,
    postgresql_backup_daily_at: '23:30',
    postgresql_backup_full_on: 'Wed',
    postgresql_backup_restorable_days: 60,
    postgresql_backup_queue_gib: 8,
    postgresql_backup_databases: ['shop', 'stock'],
    postgresql_backup_verifier: false,
    postgresql_backup_proof_here: false,
    postgresql_backup_proof_at: '05:15',
    postgresql_backup_proof_max_age_hours: 30,
    postgresql_backup_proof_newest: {
      database: 'shop',
      query: 'select max(created_at) from orders',
      max_age_minutes: 60,
    },
    postgresql_backup_proof_checks: [
      { name: 'orders-exist', database: 'shop', query: 'select count(*) > 0 from orders' },
    ],
    postgresql_backup_restore_from: {
      prod: {
        project: 'acme',
        name: 'db-1',
        bucket: 'acme-prod-pg-backups-storage-bucket-paris',
        region: 'eu-west-3',
        endpoint: 'https://s3.eu-west-3.amazonaws.com',
        scrub: 'scrub/staging.sql',
      },
    },
  });
});

test('a server that proves knows whose backups, and restores nothing from elsewhere', () => {
  expect(about('proof-1', 'postgresql_backup')).toEqual({
    ...about('db-1', 'postgresql_backup'),
    postgresql_backup_verifier: true,
    postgresql_backup_proof_here: true,
    postgresql_backup_restore_from: {},
  });
  expect(about('proof-1', 'postgresql_dump')).toEqual({});
});

test('dumps of a server are one list', () => {
  expect(about('app-1', 'postgresql_dump')).toEqual({
    postgresql_dump_sources: [
      { name: 'erp-db', kind: 'compose', project: 'erp', service: 'db', user: 'erp' },
      { name: 'erp-wiki-db', kind: 'compose', project: 'erp', service: 'wiki-db', user: 'wiki' },
    ],
    postgresql_dump_at: '03:00',
    postgresql_dump_days_on_server: 5,
    postgresql_dump_prefix: 'dumps/app-1/',
    postgresql_dump_cipher: expression`{{ vault_postgresql_backup_cipher }}`,
  });
});

test('at AWS a server has an IAM role; at another store it has a key of its own, from the vault', () => {
  expect(about('app-1', 'store')).toEqual({
    store_bucket: 'acme-staging-files-storage-bucket-paris',
    store_region: 'eu-west-3',
    store_endpoint: 'https://s3.eu-west-3.amazonaws.com',
    store_path_style: false,
    store_credentials: 'instance',
  });
  const elsewhere = { provider: 's3', region: 'local', endpoint: 'https://s3.acme.example', suffix: 'acme' };
  const other = staging((raw: Raw) => (raw.storage = elsewhere));
  expect(about('db-1', 'store', inventory(other).all.hosts)).toEqual({
    store_bucket: 'acme-staging-pg-backups-storage-bucket-acme',
    store_region: 'local',
    store_endpoint: 'https://s3.acme.example',
    store_path_style: true,
    store_credentials: 'keys',
    store_access_key: expression`{{ vault_s3_access_key_db_1 | default('') }}`,
    store_secret_key: expression`{{ vault_s3_secret_key_db_1 | default('') }}`,
  });
});

test('the lab stands in for AWS, at an address of its own', () => {
  expect(about('db-1', 'store', inventory(environmentOf('lab-test.yaml')).all.hosts)).toMatchObject({
    store_path_style: true,
    store_credentials: 'instance',
  });
});

test('who learns of failures is known to every server, and the password is in the vault', () => {
  const all = groupVars(environment)['all']!;
  expect(Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('jobs_')))).toEqual({
    jobs_alert_emails: ['ops@acme.org', 'dba@acme.org'],
    jobs_smtp_host: 'mail.acme.org',
    jobs_smtp_port: 587,
    jobs_smtp_from: 'ops@acme.org',
    jobs_smtp_user: 'strata',
    jobs_smtp_password: expression`{{ vault_smtp_password | default('') }}`,
  });
});

test('without backups and alerts no file mentions them', () => {
  const text = ansibleFiles(environmentOf('small.yaml', (raw: Raw) => delete raw.postgresql.backup))
    .map((file) => file.text)
    .join('\n');
  expect(text).not.toMatch(/postgresql_(backup|dump|verify)|store_|jobs_/);
});

/** Ansible reads YAML 1.1, to which 10:30 is the number 630. */
test('a time of day stays a text', () => {
  const { text } = ansibleFiles(environment).find(({ path }) => path.endsWith('declared.yml'))!;
  const read = parse(text, { version: '1.1' });
  expect(read.all.hosts['db-1'].postgresql_dump_at).toBe('10:30');
  expect(read.all.hosts['db-1'].postgresql_backup_daily_at).toBe('23:30');
});

test('a host has the jobs that its roles make, by their names; every other one is removed', () => {
  const describedJobs = Object.entries(hosts).map(([name, host]) => [name, host['retired_described_jobs']]);
  expect(Object.fromEntries(describedJobs.filter(([, jobs]) => (jobs as string[]).length > 0))).toEqual({
    'app-1': ['docker-prune', 'postgresql-dump'],
    'db-1': ['postgresql-certificate', 'postgresql-dump', 'postgresql-backup', 'postgresql-backup-watch'],
    'proof-1': ['postgresql-proof'],
  });
  const names = [
    'docker/vars/main.yml',
    'postgresql/vars/main.yml',
    'postgresql_dump/vars/main.yml',
    'postgresql_backup/tasks/schedule.yml',
    'postgresql_backup/tasks/proof.yml',
  ]
    .map((path) => readFileSync(join('ansible', 'roles', path), 'utf8'))
    .flatMap((text) => [...text.matchAll(/^ +name: ((?:postgresql|docker)-\S+)$/gm)].map(([, name]) => name));
  expect(new Set(names)).toEqual(new Set(describedJobs.flatMap(([, jobs]) => jobs as string[])));
});
