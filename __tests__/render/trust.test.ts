/** Ways to hosts as role `trust` writes them, read by the real ssh; nobody is connected to. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { venvBin } from '../../platform/venv';
import { withoutAnsible } from './plays/play';

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), 'st-'));
const bin = join(folder, 'bin');
const runtime = join(folder, 'run');
const control = join(runtime, `strata-${userInfo().uid}`);
const scannedKey = 'ssh-ed25519 AAAAanswered';

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  for (const path of [bin, runtime]) mkdirSync(path, { recursive: true });
  rmSync(control, { recursive: true, force: true });
  program('ssh-keyscan', `echo "$*" >>${folder}/scans; echo "$5 ${scannedKey}"`);
  writeFileSync(join(folder, 'scans'), '');
});

function program(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

const home = (environment: string) => join(folder, environment);
const env = () => ({
  ...process.env,
  ANSIBLE_CONFIG: join(__dirname, '..', '..', 'ansible', 'ansible.cfg'),
  PATH: [bin, dirname(venvBin('ansible')), process.env['PATH']].join(delimiter),
  XDG_RUNTIME_DIR: runtime,
});

/** @param ids instance by host; each host has the same address in every environment */
function trusted(environment: string, ids: Record<string, string>, address = '10.9.1.10', own: object = {}): void {
  const host = (id: string) => ({ strata_user: 'admin', strata_instance_id: id, strata_address: address, ...own });
  const hosts = Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, host(id)]));
  const vars = { trust_home: home(environment), trust_source: 'first_contact', trust_timeout: 5 };
  writeFileSync(join(folder, 'hosts.yml'), stringify({ all: { hosts, vars } }));
  const args = ['--inventory', join(folder, 'hosts.yml'), join(__dirname, 'plays', 'trust.yml')];
  const { status, stdout, stderr } = spawnSync(venvBin('ansible-playbook'), args, { env: env(), encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}

function socket(environment: string, host: string): string {
  const args = ['-G', '-F', join(home(environment), 'ssh_config'), host];
  const { stdout } = spawnSync('ssh', args, { env: { ...process.env, XDG_RUNTIME_DIR: runtime }, encoding: 'utf8' });
  return /^controlpath (.*)$/m.exec(stdout)?.[1] ?? 'none';
}

const knownHosts = (environment: string) => readFileSync(join(home(environment), 'known_hosts'), 'utf8');

(withoutAnsible ? describe.skip : describe)(`ways to hosts${withoutAnsible ? ` (${withoutAnsible})` : ''}`, () => {
  test('equal ids and addresses in two environments never share a connection, nor do two hosts of one', () => {
    trusted('acme-a', { app: 'existing-10.9.1.10', db: 'i-2' });
    trusted('acme-b', { app: 'existing-10.9.1.10' });
    const sockets = [socket('acme-a', 'app'), socket('acme-a', 'db'), socket('acme-b', 'app')];
    expect(new Set(sockets).size).toBe(3);
    expect(sockets.map(dirname)).toEqual([control, control, control]);
    // While a socket is made its name is longer by 17; macOS allows 104 with the byte at its end.
    expect(Math.max(...sockets.map((path) => basename(path).length)) + 40 + '/strata-1000000000/'.length).toBeLessThan(
      86,
    );
  });

  test('the folder of sockets is made private, and one that is not is left alone', () => {
    trusted('acme-a', { app: 'i-1' });
    expect(dirname(socket('acme-a', 'app'))).toBe(control);
    expect(spawnSync('stat', ['-c', '%a', control], { encoding: 'utf8' }).stdout.trim()).toBe('700');
    chmodSync(control, 0o755);
    expect(socket('acme-a', 'app')).toBe('none');
    rmSync(control, { recursive: true });
    mkdirSync(join(folder, 'elsewhere'), { mode: 0o700 });
    symlinkSync(join(folder, 'elsewhere'), control);
    expect(socket('acme-a', 'app')).toBe('none');
    rmSync(control);
    rmSync(runtime, { recursive: true });
    expect(socket('acme-a', 'app')).toBe('none');
  });

  test('the known key of a bought server is kept under its new name, without another scan', () => {
    mkdirSync(home('acme-c'), { recursive: true });
    writeFileSync(
      join(home('acme-c'), 'known_hosts'),
      'existing-10.9.1.10 ssh-ed25519 AAAAfirst\nexisting-1.10.9.1.10 ssh-ed25519 AAAAother\n',
    );
    trusted('acme-c', { app: 'existing-acme-c-app-10.9.1.10' });
    expect(knownHosts('acme-c')).toBe('existing-acme-c-app-10.9.1.10 ssh-ed25519 AAAAfirst\n');
    expect(readFileSync(join(folder, 'scans'), 'utf8')).toBe('');
    // Another address is another server.
    trusted('acme-c', { app: 'existing-acme-c-app-10.9.1.1' }, '10.9.1.1');
    expect(knownHosts('acme-c')).toBe(`existing-acme-c-app-10.9.1.1 ${scannedKey}\n`);
  });

  test('a server that answers on another port is asked there, and ssh connects there', () => {
    trusted('acme-d', { app: 'existing-acme-d-app-10.9.1.10' }, '10.9.1.10', { ssh_port: 2222 });
    expect(readFileSync(join(folder, 'scans'), 'utf8')).toBe('-T 5 -p 2222 10.9.1.10\n');
    expect(knownHosts('acme-d')).toBe(`existing-acme-d-app-10.9.1.10 ${scannedKey}\n`);
    const { stdout } = spawnSync('ssh', ['-G', '-F', join(home('acme-d'), 'ssh_config'), 'app'], { encoding: 'utf8' });
    expect(stdout).toMatch(/^port 2222$[^]*^hostkeyalias existing-acme-d-app-10.9.1.10$/m);
  });

  test('the first key of a bought server stays the trusted one, whatever the server answers later', () => {
    trusted('acme-e', { app: 'existing-acme-e-app' });
    program('ssh-keyscan', `echo "$*" >>${folder}/scans; echo "$5 ssh-ed25519 AAAAanother"`);
    trusted('acme-e', { app: 'existing-acme-e-app' });
    expect(knownHosts('acme-e')).toBe(`existing-acme-e-app ${scannedKey}\n`);
    expect(readFileSync(join(folder, 'scans'), 'utf8').trim().split('\n')).toHaveLength(1);
  });

  test('connections of instances that are gone, or asked anew for their key, are closed; others are not', async () => {
    trusted('acme-a', { app: 'i-1', db: 'i-2', web: 'i-3' });
    const [app, db, web] = ['app', 'db', 'web'].map((host) => socket('acme-a', host));
    const foreign = join(control, 'ffffffffffff-ffffffffffff');
    const servers = await Promise.all([app!, db!, web!, foreign].map(listening));
    const real = spawnSync('sh', ['-c', 'command -v ssh'], { encoding: 'utf8' }).stdout.trim();
    program('ssh', `echo "$*" >>${folder}/exits; case "$*" in *-O*) exit 255 ;; esac; exec ${real} "$@"`);
    try {
      const lines = knownHosts('acme-a').split('\n');
      writeFileSync(join(home('acme-a'), 'known_hosts'), lines.filter((line) => !line.startsWith('i-3 ')).join('\n'));
      trusted('acme-a', { app: 'i-9', db: 'i-2', web: 'i-3' });
      const exits = existsSync(join(folder, 'exits')) ? readFileSync(join(folder, 'exits'), 'utf8') : '';
      expect(exits.match(/ControlPath=\S+/g)?.sort()).toEqual([app, web].map((path) => `ControlPath=${path}`).sort());
    } finally {
      servers.forEach((server) => server.close());
    }
  });
});

function listening(path: string) {
  const server = createServer();
  return new Promise<typeof server>((resolve) => server.listen(path, () => resolve(server)));
}
