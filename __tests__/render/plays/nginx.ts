/** A real nginx on loopback, with the sites that role `proxy` wrote. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { connect, createServer as createSocketServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const program = ['nginx', '/usr/sbin/nginx'].find((each) => spawnSync(each, ['-v']).status === 0);
export const nginxVersion = /\/([0-9.]+)/.exec(program ? spawnSync(program, ['-v']).stderr.toString() : '')?.[1] ?? '';

export interface Nginx {
  readonly http: number;
  readonly https: number;
  readonly process: ChildProcess;
}

/** The ports, certificates and logs of the test instead of the host's; all else as the role wrote it. */
export async function nginx(folder: string, name: string, ...hosts: readonly string[]): Promise<Nginx> {
  const [http, https] = [await freePort(), await freePort()];
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  for (const host of hosts) makeCertificate(join(place, 'live', host), host);
  const sites = sitesOf(folder, name)
    .replace(/listen \[::\].*\n/g, '')
    .replace(/listen 80\b/g, `listen ${http}`)
    .replace(/listen 443\b/g, `listen ${https}`)
    .replace(/\/etc\/letsencrypt\/live/g, join(place, 'live'))
    .replace(/\/etc\/nginx\/strata/g, join(place, 'slots'))
    .replace(/\/var\/log\/nginx/g, place);
  writeFileSync(join(place, 'nginx.conf'), settingsOf(folder, place, sites));
  const args = ['-p', place, '-e', join(place, 'error.log'), '-c', join(place, 'nginx.conf')];
  const { status, stderr } = spawnSync(program!, ['-t', '-q', ...args], { encoding: 'utf8' });
  if (status !== 0 || stderr.includes('[warn]')) throw new Error(stderr);
  const process = spawn(program!, args, { stdio: 'ignore' });
  await until(() => accepts(http));
  return { http, https, process };
}

function makeCertificate(place: string, host: string): void {
  mkdirSync(place, { recursive: true });
  const keys = ['-keyout', join(place, 'privkey.pem'), '-out', join(place, 'fullchain.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  // A name of a certificate has at most 64 letters.
  spawnSync('openssl', ['req', '-x509', '-nodes', ...curve, '-subj', `/CN=${host.slice(-60)}`, ...keys]);
}

/** What the role wrote into `conf.d`, as one text. */
export function sitesOf(folder: string, name: string): string {
  const files = ['strata-visitors', 'strata-slots', 'strata'].map((file) => join(folder, `${name}.${file}.conf`));
  return files.map((file) => readFileSync(file, 'utf8')).join('');
}

/** The role's nginx.conf, with the sites of this case alone, and with one worker, so that a limit of a worker is one of nginx. */
function settingsOf(folder: string, place: string, sites: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${place}/tmp;`,
  );
  const settings = readFileSync(join(folder, 'nginx.conf'), 'utf8')
    .replace(/^user .*|^include .*modules-enabled.*|.*sites-enabled.*/gm, '')
    .replace('worker_processes auto', 'daemon off; worker_processes 1')
    .replace('/run/nginx.pid', join(place, 'pid'))
    .replace(/\/var\/log\/nginx/g, place);
  return settings.replace(/.*include .*conf\.d.*/, () => `${temporary.join('\n')}\n${sites}`);
}

/** Answers every request with its headers. */
export async function echo(): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => response.end(JSON.stringify(request.headers)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

async function freePort(): Promise<number> {
  const server = createSocketServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => (socket.destroy(), resolve(true))).on('error', () =>
      resolve(false),
    );
  });
}

async function until(ready: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 1000; attempt++) {
    if (await ready()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx did not start');
}
