/** Which sites upgrade a connection: a real nginx with the variables of a real description. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Raw } from '../environment';
import { nginx, nginxVersion } from './plays/nginx';
import type { Nginx } from './plays/nginx';
import { runPlay, withoutAnsible } from './plays/play';
import { variables } from './plays/proxy-cases';
import { upstream } from './plays/visit';

const skipReason = withoutAnsible ?? (nginxVersion ? null : 'nginx is not installed');
const host = 'shop.acme.org';
const socketHost = 'socket.acme.org';

(skipReason === null ? describe : describe.skip)(
  `upgrades by nginx${skipReason ? ` (not observable here: ${skipReason})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'strata-upgrades-'));
    let app: Server;
    let server: Nginx;

    beforeAll(async () => {
      const { server: one, port } = await upstream((_, response) => response.end('plain'));
      app = one.on('upgrade', (_, socket) => {
        socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
        socket.on('data', (piece: Buffer) => socket.end(`echo ${String(piece)}`));
      });
      const image = 'acme/shop:1.2.3';
      const services = { web: { image, port, host }, socket: { image, port, host: socketHost, websocket: true } };
      const cases = { one: variables(port, (raw: Raw) => Object.assign(raw.apps.shop.services, services)) };
      runPlay('proxy.yml', { strata_home: folder, folder, nginx: nginxVersion, cases });
      server = await nginx(folder, 'one', host, socketHost);
    }, 60_000);

    afterAll(() => {
      server?.process.kill();
      app?.closeAllConnections();
      app?.close();
      rmSync(folder, { recursive: true });
    });

    test('a site with `websocket` does, and both sides talk', async () => {
      expect(await talk(server.https, socketHost)).toBe('echo hello');
    });

    test('another site does not: its service gets an ordinary request', async () => {
      expect(await talk(server.https, host)).toBe('status 200');
    });
  },
);

/** @returns what came back over the upgraded connection, or the status of an answer without an upgrade */
function talk(port: number, host: string): Promise<string> {
  const headers = { host, connection: 'Upgrade', upgrade: 'websocket' };
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', servername: host, rejectUnauthorized: false, agent: false, headers })
      .on('upgrade', (_, socket) => socket.on('data', (piece: Buffer) => resolve(String(piece))).write('hello'))
      .on('response', (response) => (response.resume(), resolve(`status ${response.statusCode}`)))
      .on('error', reject)
      .end();
  });
}
