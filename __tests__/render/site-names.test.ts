/** Names and paths of a site: a real nginx with the variables of a real description. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:http2';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slotsOf } from '../../parts/app/replacement';
import type { Raw } from '../environment';
import { nginx, nginxVersion } from './plays/nginx';
import type { Nginx } from './plays/nginx';
import { runPlay, withoutAnsible } from './plays/play';
import { variables } from './plays/proxy-cases';
import { ask } from './plays/raw-request';
import { upstream, visit } from './plays/visit';

const skipReason = withoutAnsible ?? (nginxVersion ? null : 'nginx is not installed');
const host = 'shop.acme.org';
const alias = 'store.acme.org';
const old = 'www.acme.org';
const image = 'acme/shop:1.2.3';

(skipReason === null ? describe : describe.skip)(
  `names and paths of nginx${skipReason ? ` (not observable here: ${skipReason})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'strata-sites-'));
    const servers: Server[] = [];
    const listen = async (name: string, port = 0) => {
      const one = await upstream(
        (request, response) => response.end(`${name} ${request.headers.host} ${request.url}`),
        port,
      );
      servers.push(one.server);
      return one.port;
    };
    let server: Nginx;
    let behind: Nginx;

    beforeAll(async () => {
      const [web, api, admin] = [await listen('web'), await listen('api'), await listen('admin')];
      await listen('admin in b', slotsOf(admin).b);
      const describe = (raw: Raw) => {
        const site = { aliases: [alias], redirectsFrom: [old] };
        Object.assign(raw.apps.shop.services, {
          web: { image, port: web, host, site },
          api: { image, port: api, host, site: { paths: ['/api', '/v2.0'] } },
        });
        const services = { panel: { image, port: admin, host, site: { paths: ['/api/admin'] } } };
        raw.apps['back-office'] = { runtime: 'compose', servers: raw.apps.shop.servers, services };
      };
      const front = { subnet: 'public', servers: ['app-1', 'app-2'], tls: 'terminate', health: { path: '/up' } };
      const cases = {
        direct: variables(web, describe),
        behind: variables(web, (raw) => {
          describe(raw);
          raw.proxy = {};
          raw.loadBalancers = { front };
        }),
      };
      runPlay('proxy.yml', { strata_home: folder, folder, nginx: nginxVersion, cases });
      server = await nginx(folder, 'direct', host, alias, old);
      behind = await nginx(folder, 'behind');
      mkdirSync(join(folder, 'direct', 'slots'));
      // As on a host: the user of nginx's workers may look there.
      chmodSync(folder, 0o755);
    }, 60_000);

    afterAll(() => {
      for (const each of [server, behind]) each?.process.kill();
      servers.forEach((each) => (each.closeAllConnections(), each.close()));
      rmSync(folder, { recursive: true });
    });

    const bodyOf = async (name: string, path: string) => (await visit(server.https, { host: name, path })).body;
    const plain = (port: number, name: string, more = {}) =>
      ask(port, { from: '127.0.0.1', secure: false, host: name, path: '/a?b=c', header: '', first: '', ...more });

    test('an alias shows the same site, and the app is told which name was asked for', async () => {
      expect(await bodyOf(host, '/a?b=c')).toBe(`web ${host} /a?b=c`);
      expect(await bodyOf(alias, '/a?b=c')).toBe(`web ${alias} /a?b=c`);
      expect(await plain(server.http, alias)).toContain(`301 Moved Permanently`);
      expect(await plain(server.http, alias)).toContain(`Location: https://${alias}/a?b=c\r\n`);
    });

    test('another name redirects to the host with path and query, in one step and for every method', async () => {
      const { status, headers } = await visit(server.https, { host: old, path: '/a%20b?c=d%26e', method: 'POST' });
      expect([status, headers.location]).toEqual([308, `https://${host}/a%20b?c=d%26e`]);
      expect(await plain(server.http, old)).toContain(`Location: https://${host}/a?b=c\r\n`);
    });

    test('behind a load balancer that ends TLS, it redirects to the scheme that the visitor used', async () => {
      const inFront = { from: '127.20.1.7', header: 'X-Forwarded-Proto: https\r\n' };
      expect(await plain(behind.http, old, inFront)).toContain(`Location: https://${host}/a?b=c\r\n`);
      expect(await plain(behind.http, alias, inFront)).toContain(`web ${alias} /a?b=c`);
    });

    test.each([
      ['/api', 'api'],
      ['/api/', 'api'],
      ['/api/a?b', 'api'],
      ['/v2.0/a', 'api'],
      ['/v2x0/a', 'web'],
      ['/apix', 'web'],
      ['/API', 'web'],
      ['/api/admin', 'admin'],
      ['/api/admin/a', 'admin'],
      ['/', 'web'],
    ])('%s is passed on to %s, as it is', async (path, name) => {
      expect(await bodyOf(host, path)).toBe(`${name} ${host} ${path}`);
      expect(await bodyOf(alias, path)).toBe(`${name} ${alias} ${path}`);
    });

    test('a release of one app moves its own paths only', async () => {
      writeFileSync(join(folder, 'direct', 'slots', 'back-office.b'), '');
      const slot = async (path: string) => (await visit(server.https, { host, path })).headers['x-strata-slot'];
      expect(await bodyOf(host, '/api/admin/a')).toBe(`admin in b ${host} /api/admin/a`);
      expect(await bodyOf(host, '/api/a')).toBe(`api ${host} /api/a`);
      expect(await Promise.all(['/api/admin', '/api', '/'].map(slot))).toEqual(['b', 'a', 'a']);
      rmSync(join(folder, 'direct', 'slots', 'back-office.b'));
    });

    test('a site is served by HTTP/2', async () => {
      const session = connect(`https://127.0.0.1:${server.https}`, { servername: host, rejectUnauthorized: false });
      const stream = session.request({ ':path': '/api', ':authority': host });
      let body = '';
      for await (const part of stream) body += String(part);
      expect([session.alpnProtocol, body]).toEqual(['h2', `api ${host} /api`]);
      session.close();
    });
  },
);
