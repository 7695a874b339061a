/** No value of the vault is printed or stored in clear text: by a run with -vvv, by failed and interrupted runs, by backups, dumps, proofs and restores. */
import { loadEnvironment } from '../../../operations/project';
import { synthesize } from '../../../operations/terraform';
import { blockLines } from '../../docs/page-commands';
import type { Raw } from '../../environment';
import { secretsIn } from '../leaks/leaks';
import { sql } from './database';
import { givenSecretTest } from './given-secrets';
import {
  ansibleAlone,
  ansiblePlaybook,
  describeEnvironment,
  entered,
  expectSuccess,
  inHost,
  minutes,
  name,
} from './harness';
import { expectNoLeaks, onHost, vault } from './leaks';
import { endOrphans } from './left';

/** An app that prints its own secrets and is never healthy, made with variables of the description only. */
function printSecrets(raw: Raw): void {
  const print = 'data:text/javascript,console.log(process.env.SESSION_KEY,btoa(process.env.DATABASE_URL))';
  const web = raw.apps.notes.services.web;
  web.health = { path: '/no-such-page', timeoutSeconds: 5 };
  web.environment = { NODE_OPTIONS: `--import=${print}` };
}

export function noSecretIsTold(): void {
  test('on no host, in no file here, in no output', expectNoLeaks, 2 * minutes);
}

export function secretTests(): void {
  test('a planted secret is found where it is, until the commands of the page have run', controlTest, 2 * minutes);
  test(
    'an app that is unhealthy and prints its secrets: the reason is printed, the secrets are not',
    unhealthyAppTest,
    6 * minutes,
  );
  test('a user that the database refuses: the reason is printed, its password is not', refusedUserTest, 6 * minutes);
  test('an interrupted run', interruptedTest, 2 * minutes);
  givenSecretTest();
  test('after all of it, no secret is in any output', expectNoLeaks, 2 * minutes);
}

async function controlTest(): Promise<void> {
  const planted = { planted: 'Kx7-planted/secret+42=' };
  const write = 'read -r value; logger -p user.info "$value"; printf %s "$value" | base64 > /var/log/syslog.1; sleep 1';
  expectSuccess(await entered('spare', ['bash', '-c', write], `${planted.planted}\n`));
  const places = async () => (await onHost('spare', planted)).map(({ place }) => place);
  const expectedPlaces = ['/var/log/syslog', '/var/log/syslog.1', '/var/log/user.log', 'journal'];
  expect(await places()).toEqual(expect.arrayContaining(expectedPlaces));
  expect((await onHost('app-1')).map(({ place }) => place)).toContain('/opt/notes/.env');
  // The page says how hosts are cleaned; here is one that needs it.
  expectSuccess(await inHost('spare', blockLines('docs/secrets.md').join(' && ')));
  expect(await places()).toEqual([]);
}

async function unhealthyAppTest(): Promise<void> {
  try {
    describeEnvironment(printSecrets);
    await synthesize(loadEnvironment(name));
    const failed = await ansiblePlaybook(['--tags', 'app', '-vvv', '--diff']);
    expect(failed.code).not.toBe(0);
    expect(failed.stdout).toMatch(/http:\/\/127\.0\.0\.1:1?3000\/no-such-page/);
    expect(failed.stdout).toContain('404 Not Found');
    expect(failed.stdout).toContain('(secret) (secret)');
    expect(secretsIn(failed.stdout + failed.stderr, vault())).toEqual([]);
  } finally {
    describeEnvironment();
    await synthesize(loadEnvironment(name));
  }
  expectSuccess(await ansiblePlaybook(['--tags', 'app', '-vvv']));
}

/** The server refuses exactly the statement with the password, and would log it. */
async function refusedUserTest(): Promise<void> {
  await sql(`alter role notes password 'another'; alter role postgres set default_transaction_read_only = on`);
  const failed = await ansiblePlaybook(['--tags', 'postgresql', '--limit', 'db-1', '-vvv']);
  await sql(`set default_transaction_read_only = off; alter role postgres reset default_transaction_read_only`);
  expect(failed.code).not.toBe(0);
  expect(failed.stdout).toContain('read-only transaction');
  expect(secretsIn(failed.stdout + failed.stderr, vault())).toEqual([]);
  expectSuccess(await ansiblePlaybook(['--tags', 'postgresql', '--limit', 'db-1', '-vvv']));
}

async function interruptedTest(): Promise<void> {
  const killed = await ansibleAlone(['site.yml', '--tags', 'postgresql_backup,app', '-vvv'], name, 10);
  expect(killed.code).toBe(137);
  endOrphans();
}
