const { execFileSync, spawn } = require('node:child_process');
const fs = require('node:fs');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');

const password = 'p-4ssw0rd';

/** Folder of initdb and postgres, or undefined on a machine that has no PostgreSQL server. */
function serverBinaries() {
  const debian = '/usr/lib/postgresql';
  const versions = fs.existsSync(debian) ? fs.readdirSync(debian).sort((a, b) => b - a) : [];
  const folders = [...versions.map((version) => path.join(debian, version, 'bin')), ...process.env.PATH.split(':')];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => fs.existsSync(path.join(folder, name))));
}

/** A PostgreSQL of its own in a temporary folder, on a free port, that accepts passwords over TLS only. */
async function newPostgres() {
  const binaries = serverBinaries();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'notes-postgres-'));
  const data = path.join(folder, 'data');
  const owner = ownerOf(folder);
  const run = (command, args, options) =>
    execFileSync(command, args, { cwd: folder, stdio: 'pipe', ...owner, ...options });

  fs.writeFileSync(path.join(folder, 'password'), password, { mode: 0o644 });
  const accounts = ['--username=notes', '--pwfile=password', '--auth=scram-sha-256', '--no-sync'];
  run(path.join(binaries, 'initdb'), ['-D', data, ...accounts]);
  const certificate = [
    '-days',
    '2',
    '-subj',
    '/CN=nobody-you-trust',
    '-keyout',
    `${data}/server.key`,
    '-out',
    `${data}/server.crt`,
  ];
  run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...certificate]);
  fs.chmodSync(`${data}/server.key`, 0o600);
  fs.writeFileSync(`${data}/pg_hba.conf`, 'local all all scram-sha-256\nhostssl all all 127.0.0.1/32 scram-sha-256\n');
  const port = await freePort();
  const settings = { port, listen_addresses: '127.0.0.1', ssl: 'on', fsync: 'off', unix_socket_directories: folder };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

  let child;
  const postgres = {
    password,
    url: (parameters = '?sslmode=require', secret = password) =>
      `postgresql://notes:${secret}@127.0.0.1:${port}/postgres${parameters}`,
    /** By the socket, which needs no TLS; its name ends with the port. */
    socketUrl: () => `postgresql://notes:${password}@/postgres?host=${folder}&port=${port}`,
    async start() {
      child = spawn(path.join(binaries, 'postgres'), ['-D', data, ...options], {
        cwd: folder,
        stdio: 'ignore',
        ...owner,
      });
      while (!(await listening(port))) await sleep(50);
    },
    async stop() {
      if (!child) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await ended;
      child = undefined;
    },
    async remove() {
      await postgres.stop();
      fs.rmSync(folder, { recursive: true });
    },
  };
  return postgres;
}

/** PostgreSQL refuses to run as root: there it runs as the user its package made. */
function ownerOf(folder) {
  if (process.getuid() !== 0) return {};
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  const owner = { uid: id('-u'), gid: id('-g') };
  fs.chownSync(folder, owner.uid, owner.gid);
  return owner;
}

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function listening(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

module.exports = { freePort, newPostgres, serverBinaries };
