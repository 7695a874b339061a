/** Whose headers about visitors role `proxy` trusts: a real nginx with the variables of a real description. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { echo, nginx, nginxVersion } from './plays/nginx';
import type { Nginx } from './plays/nginx';
import { runPlay, withoutAnsible } from './plays/play';
import { cases } from './plays/proxy-cases';
import { ask } from './plays/raw-request';
import type { RequestParts } from './plays/raw-request';

const skipReason = withoutAnsible ?? (nginxVersion ? null : 'nginx is not installed');
const host = 'shop.acme.org';
const visitor = '203.0.113.9';
const inFront = '127.20.1.7';
/** In the range that stands in for Cloudflare's. */
const cloudflare = '127.20.9.3';
const stranger = '127.0.0.1';
/** Version 2, which AWS and OVH speak: signature, "a proxied TCP connection over IPv4", length, addresses, ports. */
const proxyHeader2 = Buffer.from(
  ['0d0a0d0a000d0a515549540a', '2111000c', 'cb007109', '7f140107', '9c4001bb'].join(''),
  'hex',
).toString('latin1');
const proxyHeader = `PROXY TCP4 ${visitor} ${inFront} 40000 443\r\n`;

(skipReason === null ? describe : describe.skip)(
  `visitors as nginx tells the app${skipReason ? ` (not observable here: ${skipReason})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'strata-proxy-'));
    const running: Record<string, Nginx> = {};
    let upstream: Server;

    beforeAll(async () => {
      const { server, port } = await echo();
      upstream = server;
      runPlay('proxy.yml', { strata_home: folder, folder, nginx: nginxVersion, cases: cases(port) });
      for (const name of Object.keys(cases(port))) running[name] = await nginx(folder, name, host);
    }, 60_000);

    afterAll(() => {
      for (const { process } of Object.values(running)) process.kill();
      upstream.close();
      rmSync(folder, { recursive: true });
    });

    const over = (name: string, port: 'http' | 'https', from: string, more: Partial<RequestParts> = {}) =>
      ask(running[name]![port], { from, secure: port === 'https', host, path: '/', header: '', first: '', ...more });
    const visitorIn = (response: string) => {
      const headers = JSON.parse(response.split('\r\n').at(-1)!) as Record<string, string>;
      expect(headers['x-forwarded-for']).toBe(headers['x-real-ip']);
      return [headers['x-real-ip'], headers['x-forwarded-proto']];
    };

    test('without a load balancer, it trusts no header', async () => {
      const header = `X-Forwarded-For: ${visitor}\r\nX-Forwarded-Proto: http\r\nCF-Connecting-IP: ${visitor}\r\n`;
      expect(visitorIn(await over('alone', 'https', inFront, { header }))).toEqual([inFront, 'https']);
    });

    test('behind a load balancer that passes TLS on, it trusts the PROXY header of its subnet only', async () => {
      const first = proxyHeader;
      expect(visitorIn(await over('passthrough', 'https', inFront, { first }))).toEqual([visitor, 'https']);
      expect(visitorIn(await over('passthrough', 'https', inFront, { first: proxyHeader2 }))).toEqual([
        visitor,
        'https',
      ]);
      expect(visitorIn(await over('passthrough', 'https', stranger, { first }))).toEqual([stranger, 'https']);
      expect(await over('passthrough', 'http', inFront, { first })).toContain('301 Moved');
      expect(await over('passthrough', 'http', inFront)).not.toContain('301 Moved');
    });

    test('behind a load balancer that ends TLS, it trusts the headers of its subnet only', async () => {
      const header = `X-Forwarded-For: 192.0.2.1, ${visitor}\r\nX-Forwarded-Proto: https\r\n`;
      expect(visitorIn(await over('terminate', 'http', inFront, { header }))).toEqual([visitor, 'https']);
      expect(visitorIn(await over('terminate', 'http', stranger, { header }))).toEqual([stranger, 'http']);
    });

    test('with Cloudflare in front of a load balancer that ends TLS, the visitor is the one behind both', async () => {
      const header = `X-Forwarded-For: 192.0.2.1, ${visitor}, ${cloudflare}\r\nX-Forwarded-Proto: https\r\n`;
      expect(visitorIn(await over('terminateFronted', 'http', inFront, { header }))).toEqual([visitor, 'https']);
      const direct = `X-Forwarded-For: 192.0.2.1, ${visitor}\r\nX-Forwarded-Proto: https\r\n`;
      expect(visitorIn(await over('terminateFronted', 'http', inFront, { header: direct }))).toEqual([
        visitor,
        'https',
      ]);
    });

    test('with Cloudflare in front of a load balancer that passes TLS on, its header is trusted from its ranges only', async () => {
      const header = `CF-Connecting-IP: ${visitor}\r\n`;
      const through = (peer: string) => ({ first: `PROXY TCP4 ${peer} ${inFront} 40000 443\r\n`, header });
      expect(visitorIn(await over('passthroughFronted', 'https', inFront, through(cloudflare)))).toEqual([
        visitor,
        'https',
      ]);
      expect(visitorIn(await over('passthroughFronted', 'https', inFront, through('192.0.2.7')))).toEqual([
        '192.0.2.7',
        'https',
      ]);
      expect(visitorIn(await over('passthroughFronted', 'https', stranger, through(cloudflare)))).toEqual([
        stranger,
        'https',
      ]);
    });

    test('a load balancer that ends TLS checks the health of the host by its address', async () => {
      const byAddress = { host: '10.20.1.10' };
      expect(await over('terminate', 'http', inFront, { ...byAddress, path: '/up' })).toContain(`"host":"${host}"`);
      expect(await over('terminate', 'http', inFront, byAddress)).toContain('404 Not Found');
      expect(await over('alone', 'http', inFront, byAddress)).toBe('');
    });

    test('behind Cloudflare, it trusts the header of its ranges only', async () => {
      const header = `CF-Connecting-IP: ${visitor}\r\n`;
      expect(visitorIn(await over('cloudflare', 'https', inFront, { header }))).toEqual([visitor, 'https']);
      expect(visitorIn(await over('cloudflare', 'https', stranger, { header }))).toEqual([stranger, 'https']);
    });
  },
);
