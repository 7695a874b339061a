/** How nginx passes visitors on to the slot of a release: a real nginx, which is never reloaded. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginx, nginxVersion } from './plays/nginx';
import type { Nginx } from './plays/nginx';
import { runPlay, withoutAnsible } from './plays/play';
import { siteVariables } from './plays/sites';

const skipReason = withoutAnsible ?? (nginxVersion ? null : 'nginx is not installed');
const host = 'shop.acme.org';

interface Answer {
  readonly status: number;
  readonly text: string;
  /** What nginx tells of the slot. */
  readonly slot: string | undefined;
  readonly isSameConnection: boolean;
}

(skipReason === null ? describe : describe.skip)(
  `slots of nginx${skipReason ? ` (not observable here: ${skipReason})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'strata-slots-'));
    const visitor = new Agent({ keepAlive: true, maxSockets: 1 });
    const slots: Record<string, Server> = {};
    let server: Nginx;

    beforeAll(async () => {
      for (const slot of ['a', 'b']) slots[slot] = await serverOf(slot);
      const ports = { a: portOf(slots['a']!), b: portOf(slots['b']!) };
      const site = siteVariables({ host, upstream_port: ports.a, slots: ports });
      const visitors = { proxy_tls: false, proxy_sites: [site] };
      // Whoever comes through the load balancer, here 127.0.0.1, is not this host.
      const front = { from: ['127.0.0.0/8'], header: 'X-Forwarded-For' };
      const withoutCertificate = { ...visitors, proxy_tls: true, is_new: true };
      const cases = { direct: visitors, behind: { ...visitors, proxy_real_ip: front }, fresh: withoutCertificate };
      runPlay('proxy.yml', { folder, nginx: nginxVersion, cases });
      server = await nginx(folder, 'direct', host);
      mkdirSync(join(folder, 'direct', 'slots'));
      // As on a host: the user of nginx's workers may look there.
      chmodSync(folder, 0o755);
    }, 60_000);

    afterAll(() => {
      server?.process.kill();
      visitor.destroy();
      Object.values(slots).forEach((server) => (server.closeAllConnections(), server.close()));
      rmSync(folder, { recursive: true });
    });

    const file = join(folder, 'direct', 'slots', 'shop.b');
    const visit = () => ask(server.http, visitor, '127.0.0.1');

    test('slot a serves until the file is there, slot b while it is; the connection of the visitor stays', async () => {
      expect(await visit()).toMatchObject({ text: 'a', slot: 'a' });
      writeFileSync(file, '');
      expect(await visit()).toMatchObject({ text: 'b', slot: 'b', isSameConnection: true });
      rmSync(file);
      expect(await visit()).toMatchObject({ text: 'a', slot: 'a', isSameConnection: true });
    });

    test('nginx starts before the site has a certificate', async () => {
      const fresh = await nginx(folder, 'fresh', host);
      fresh.process.kill();
      expect(fresh.http).toBeGreaterThan(0);
    });

    test('the file of another app changes nothing', async () => {
      writeFileSync(join(folder, 'direct', 'slots', 'shopping.b'), '');
      expect(await visit()).toMatchObject({ text: 'a' });
    });

    test('only a question from this host is told the slot', async () => {
      expect(await ask(server.http, new Agent(), '127.0.0.9')).toMatchObject({ text: 'a', slot: undefined });
    });

    test('once a slot accepts again it is asked again, also if both refused before, as after a boot', async () => {
      const ports = Object.values(slots).map(portOf);
      for (const server of Object.values(slots)) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      expect(await visit()).toMatchObject({ status: 502 });
      slots['a'] = await serverOf('a', ports[0]);
      expect(await visit()).toMatchObject({ status: 200, text: 'a' });
      slots['b'] = await serverOf('b', ports[1]);
    });

    test('while one slot accepts nothing, the other one answers', async () => {
      const port = portOf(slots['a']!);
      slots['a']!.closeAllConnections();
      await new Promise((resolve) => slots['a']!.close(resolve));
      expect(await visit()).toMatchObject({ status: 200, text: 'b', slot: 'a' });
      slots['a'] = await serverOf('a', port);
    });
  },
);

async function serverOf(name: string, port = 0): Promise<Server> {
  const server = createServer((_, response) => response.end(name)).listen(port, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return server;
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

function ask(port: number, agent: Agent, localAddress: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, host: '127.0.0.1', localAddress, agent, headers: { host } }, (response) => {
      void textOf(response).then((text) =>
        resolve({
          status: response.statusCode!,
          text,
          slot: response.headers['x-strata-slot'] as string | undefined,
          isSameConnection: outgoing.reusedSocket,
        }),
      );
    }).on('error', reject);
    outgoing.end();
  });
}

async function textOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
