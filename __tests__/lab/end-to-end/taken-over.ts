/** app-1 in the hands of somebody who is root there: what it opens elsewhere. identity.ts has what its role may do: it has none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onHost } from './leaks';
import { ansiblePlaybook, attempt, connects, entered, expectSuccess, home, inHost, minutes, servers } from './harness';

const others = ['db-1', 'edge', 'spare'];
const python = '/usr/bin/python3';

export function takenOverTests(): void {
  test('the way of SSH to every other host is closed; from the bastion it is open', wayTest, minutes);
  test('no private key on it opens another host', keysTest, 2 * minutes);
  test("the operator's login brings no agent and no display that could be used from there", agentTest);
  test('it has the secrets of its own app, and no other', secretsTest, 2 * minutes);
  test('in the database it is the user of the app: no program, no file, no other user', databaseTest, minutes);
  test('its answers to a playbook change nothing on another host', answersTest, 15 * minutes);
}

async function wayTest(): Promise<void> {
  const address = (server: string) => servers()[server]!.private_address;
  for (const server of others) expect(await connects('app-1', address(server), 22)).toBe(false);
  for (const server of ['db-1', 'spare', 'app-1']) expect(await connects('edge', address(server), 22)).toBe(true);
}

/** By fingerprints, so that a key under any name, and without its public half, is compared. */
async function keysTest(): Promise<void> {
  const files = `grep -rlsE --exclude-dir={proc,sys,overlay2,containerd,share} 'BEGIN .*PRIVATE KEY' /etc /root /home /opt /srv /var /run /tmp`;
  const publicHalf = `ssh-keygen -y -P '' -f "$file" 2>/dev/null || openssl pkey -in "$file" -pubout 2>/dev/null`;
  const ofFiles = `${files} | while read -r file; do echo "$file $( (${publicHalf}) | tr -d '\\n')"; done`;
  const keyFiles = (await inHost('app-1', ofFiles)).stdout.trim().split('\n');
  expect(keyFiles.join('\n')).toMatch(/ssh_host_ed25519_key ssh-ed25519 /);
  for (const server of others) {
    const accepted = (await inHost(server, 'cat /root/.ssh/authorized_keys* /home/*/.ssh/authorized_keys*')).stdout;
    const keys = accepted.match(/AAAA[\w+/=]{60,}/g) ?? [];
    expect(keys).toContain(operatorKey());
    expect(keyFiles.filter((line) => keys.some((key) => line.includes(key)))).toEqual([]);
  }
}

function operatorKey(): string {
  return readFileSync(join(home, 'ssh', 'id_ed25519.pub'), 'utf8')
    .split(' ')[1]!
    .trim();
}

async function agentTest(): Promise<void> {
  const { stdout } = await attempt('ssh', ['-G', '-F', join(home, 'ssh_config'), 'app-1']);
  expect(stdout).toMatch(/^hostkeyalias i-/m);
  for (const name of ['forwardagent', 'forwardx11', 'tunnel', 'permitlocalcommand', 'updatehostkeys'])
    expect(stdout).toMatch(new RegExp(`^${name} (no|false)$`, 'm'));
}

async function secretsTest(): Promise<void> {
  const secretsOf = async (server: string) => [...new Set((await onHost(server)).map(({ secret }) => secret))].sort();
  // A release that its host still keeps has the secret that a person gave (`given-secrets.ts`).
  const ofTheApp = ['vault_notes_web_licence', 'vault_notes_web_session_key', 'vault_postgresql_notes'];
  expect(await secretsOf('app-1')).toEqual(ofTheApp);
  expect(await secretsOf('db-1')).toContain('vault_postgresql_backup_cipher');
}

/** @returns PostgreSQL's code per statement, with the app's own connection */
async function asTheApp(statements: readonly string[]): Promise<string[]> {
  const program = `
    const { Client } = require('pg');
    (async () => {
      const codes = [];
      const client = new Client({ connectionString: process.env.DATABASE_URL.replace(/[?].*/, ''), ssl: { rejectUnauthorized: false } });
      await client.connect();
      for (const statement of JSON.parse(require('fs').readFileSync(0, 'utf8')))
        codes.push(await client.query(statement).then(() => 'ok', (error) => error.code));
      await client.end();
      console.log(JSON.stringify(codes));
    })();`;
  const result = await entered(
    'app-1',
    ['sh', '-c', 'exec docker exec -i $(docker ps -q --filter name=notes_) node -e "$1"', 'sh', program],
    JSON.stringify(statements),
  );
  expectSuccess(result);
  return JSON.parse(result.stdout) as string[];
}

async function databaseTest(): Promise<void> {
  expect(await asTheApp(['select 1'])).toEqual(['ok']);
  const attacks = [
    "copy (select 1) to program 'id'",
    "copy (select 1) to '/tmp/owned'",
    "select pg_read_file('/etc/passwd')",
    'select * from pg_authid',
    'set role postgres',
    'create role owned superuser',
    "alter system set archive_command = 'true'",
    'create database owned',
  ];
  const insufficientPrivilege = '42501';
  expect(await asTheApp(attacks)).toEqual(attacks.map(() => insufficientPrivilege));
}

/** Every module on app-1 answers with settings, groups and addresses for db-1. */
async function answersTest(): Promise<void> {
  const lying = readFileSync(join(__dirname, 'taken-over-python.py'), 'utf8');
  const target = (await inHost('app-1', `readlink ${python}`)).stdout.trim();
  const put = ['bash', '-c', `rm ${python} && cat > ${python} && chmod 755 ${python}`];
  try {
    expectSuccess(await entered('app-1', put, lying.replaceAll('python3.13', target)));
    const { recap, stdout, stderr } = await ansiblePlaybook();
    const changed = Object.fromEntries(recap.map(({ host, changed: count }) => [host, count]));
    expect(Object.keys(changed).sort()).toEqual(['app-1', ...others]);
    // It lied, and of itself it was believed.
    expect((await inHost('app-1', 'hostname')).stdout.trim()).toBe('owned');
    expect(`${stdout}${stderr}`).toMatch(/Removed unexpected internal key in module return: add_host/);
    for (const server of others) expect({ server, changed: changed[server] }).toEqual({ server, changed: 0 });
  } finally {
    expectSuccess(await inHost('app-1', `ln -sfn ${target} ${python}`));
  }
  expectSuccess(await ansiblePlaybook(['--limit', 'app-1']));
}
