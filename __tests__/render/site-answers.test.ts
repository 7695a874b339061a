/** Headers, sizes, times and pieces of answers: a real nginx with the variables of a real description. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { Raw } from '../environment';
import { nginx, nginxVersion } from './plays/nginx';
import type { Nginx } from './plays/nginx';
import { runPlay, withoutAnsible } from './plays/play';
import { variables } from './plays/proxy-cases';
import { begin, upstream, visit } from './plays/visit';

const skipReason = withoutAnsible ?? (nginxVersion ? null : 'nginx is not installed');
const host = 'shop.acme.org';
const quick = 'quick.acme.org';
const live = 'live.acme.org';
const mebibyte = 1_048_576;
const ours = {
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};
const own = {
  'strict-transport-security': 'max-age=60; includeSubDomains',
  'x-content-type-options': 'own',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'usb=()',
  'content-security-policy': "default-src 'self'",
};
const cookies = ['a', 'b'].map((letter) => `${letter}=${letter.repeat(15_900)}`);
/** The answers of `/live`, whose end is still to be written. */
const open: ServerResponse[] = [];

const answers: Record<string, RequestListener> = {
  '/own': (_, response) => response.writeHead(404, own).end(),
  '/upload': (request, response) => {
    let size = 0;
    request.on('data', (part: Buffer) => (size += part.length)).on('end', () => response.end(String(size)));
  },
  '/slow': (_, response) => setTimeout(() => response.end('at last'), 2000),
  '/cookies': (request, response) =>
    response.setHeader('set-cookie', cookies).end(String(request.headers.cookie?.length ?? 0)),
  '/live': (request, response) => {
    const wish = request.headers['x-wish'];
    response.writeHead(200, { 'content-type': request.headers['x-type'], ...(wish && { 'x-accel-buffering': wish }) });
    response.write('data: first\n\n');
    open.push(response);
  },
};

(skipReason === null ? describe : describe.skip)(
  `answers through nginx${skipReason ? ` (not observable here: ${skipReason})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'strata-answers-'));
    let app: Server;
    let server: Nginx;

    beforeAll(async () => {
      const { server: one, port } = await upstream((request, response) => {
        const handler = answers[request.url!];
        if (handler) handler(request, response);
        else response.end('plain');
      });
      app = one;
      const image = 'acme/shop:1.2.3';
      const cases = {
        one: variables(port, (raw: Raw) => {
          Object.assign(raw.apps.shop.services, {
            web: { image, port, host, site: { bodyMaxMib: 2, timeoutSeconds: 30 } },
            quick: { image, port, host: quick, site: { bodyMaxMib: 1, timeoutSeconds: 1 } },
            live: { image, port, host: live, site: { buffered: false } },
          });
        }),
      };
      runPlay('proxy.yml', { strata_home: folder, folder, nginx: nginxVersion, cases });
      server = await nginx(folder, 'one', host, quick, live);
      // As on a host: the user of nginx's workers may look there.
      chmodSync(folder, 0o755);
    }, 60_000);

    afterAll(() => {
      server?.process.kill();
      app?.closeAllConnections();
      app?.close();
      rmSync(folder, { recursive: true });
    });

    const statusOf = async (name: string, path: string, body?: Buffer) =>
      (await visit(server.https, { host: name, path, method: body ? 'POST' : 'GET', ...(body && { body }) })).status;

    test('an app without security headers gets ours, also where nginx itself answers', async () => {
      expect((await visit(server.https, { host, path: '/' })).headers).toMatchObject(ours);
      const tooLarge = { host, path: '/upload', method: 'POST', body: Buffer.alloc(3 * mebibyte) };
      expect((await visit(server.https, tooLarge)).headers).toMatchObject(ours);
    });

    test('a security header of the app arrives as it is, and once', async () => {
      const { status, rawHeaders } = await visit(server.https, { host, path: '/own' });
      const lines = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [[name.toLowerCase(), rawHeaders[at + 1]]] : []));
      expect(status).toBe(404);
      expect(lines.filter(([name]) => name! in own).sort()).toEqual(Object.entries(own).sort());
    });

    test('a body up to the limit of its site is passed on, a larger one is refused with 413', async () => {
      expect(
        (await visit(server.https, { host, path: '/upload', method: 'POST', body: Buffer.alloc(2 * mebibyte) })).body,
      ).toBe(String(2 * mebibyte));
      expect(await statusOf(host, '/upload', Buffer.alloc(2 * mebibyte + 1))).toBe(413);
      expect(await statusOf(quick, '/upload', Buffer.alloc(2 * mebibyte))).toBe(413);
    });

    test('an answer may take as long as its site says', async () => {
      expect(await Promise.all([statusOf(host, '/slow'), statusOf(quick, '/slow')])).toEqual([200, 504]);
    }, 15_000);

    test('cookies of 32 KiB pass in both directions', async () => {
      const { status, body, headers } = await visit(server.https, {
        host,
        path: '/cookies',
        headers: { cookie: cookies.join('; ') },
      });
      expect([status, body]).toEqual([200, String(cookies.join('; ').length)]);
      expect(headers['set-cookie']).toEqual(cookies);
    });

    test.each<[type: string, name: string, wish: object]>([
      ['text/event-stream', live, {}],
      ['text/html', live, {}],
      ['text/event-stream', host, { 'x-wish': 'no' }],
    ])('the first piece of %s at %s comes before the next is written', async (type, name, wish) => {
      const headers = { 'x-type': type, 'accept-encoding': 'gzip', ...wish };
      const response = await begin(server.https, { host: name, path: '/live', headers });
      const isPacked = response.headers['content-encoding'] === 'gzip';
      expect(await firstPiece(isPacked ? response.pipe(createGunzip()) : response)).toBe('data: first\n\n');
      response.destroy();
      open.pop()!.end();
    });
  },
);

function firstPiece(response: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('nothing came within 3 s')), 3000);
    response.once('data', (piece: Buffer) => (clearTimeout(late), resolve(piece.toString())));
  });
}
