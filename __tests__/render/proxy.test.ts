/** Whose headers about visitors role `proxy` trusts: a real nginx with the variables of a real description. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as secured } from 'node:tls';
import { groupVars } from '../../render/group-vars';
import { inventory } from '../../render/inventory';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { echo, nginx, nginxVersion } from './plays/nginx';
import type { Nginx } from './plays/nginx';
import { runPlay, withoutAnsible } from './plays/play';

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

/** Variables of app-1, whose subnet is a part of loopback so that this machine can speak from inside it. */
function variables(port: number, change: (raw: Raw) => void): Raw {
  const environment = environmentOf('small.yaml', (raw: Raw) => {
    raw.network.subnets.public.cidr = '127.20.1.0/24';
    raw.apps.shop.services.web.port = port;
    change(raw);
  });
  const all = { ...groupVars(environment)['proxy'], ...inventory(environment).all.hosts['app-1'] };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith('proxy_')));
}

const proxied = { provider: 'cloudflare', zone: 'acme.org', proxied: true };

/** @returns the variables with a range of this test in place of the proxy's, which must be there */
function inFrontOf(all: Raw): Raw {
  const text = JSON.stringify(all);
  expect(text).toContain('"173.245.48.0/20"');
  return JSON.parse(text.replaceAll('173.245.48.0/20', '127.20.9.0/24')) as Raw;
}

function cases(port: number): Record<string, Raw> {
  const front = { subnet: 'public', servers: ['app-1'] };
  const fromCloudflare = variables(port, (raw) => (raw.dns = proxied));
  return {
    alone: variables(port, () => {}),
    passthrough: variables(port, (raw) => (raw.loadBalancers = { front: { ...front, tls: 'passthrough' } })),
    terminate: variables(port, (raw) => {
      raw.proxy = {};
      raw.apps.shop.servers = ['app-1'];
      raw.loadBalancers = { front: { ...front, tls: 'terminate', health: { path: '/up' } } };
    }),
    // Cloudflare in front of the load balancer; 127.20.9.0/24 is in place of its addresses.
    passthroughFronted: inFrontOf(
      variables(port, (raw) => {
        raw.loadBalancers = { front: { ...front, tls: 'passthrough' } };
        raw.dns = proxied;
      }),
    ),
    terminateFronted: inFrontOf(
      variables(port, (raw) => {
        raw.proxy = {};
        raw.apps.shop.servers = ['app-1'];
        raw.loadBalancers = { front: { ...front, tls: 'terminate', certificate: 'mine', health: { path: '/up' } } };
        raw.dns = proxied;
      }),
    ),
    // Nobody here can speak from an address of Cloudflare's.
    cloudflare: { ...fromCloudflare, proxy_real_ip: { ...fromCloudflare.proxy_real_ip, from: ['127.20.1.0/24'] } },
  };
}

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

interface RequestParts {
  readonly from: string;
  readonly secure: boolean;
  readonly host: string;
  readonly path: string;
  readonly header: string;
  /** Sent before everything else, also before TLS. */
  readonly first: string;
}

/** @returns the whole answer; empty where the connection was closed without one */
function ask(port: number, { from, secure, host, path, header, first }: RequestParts): Promise<string> {
  return new Promise((resolve) => {
    let response = '';
    const socket = connect({ port, host: '127.0.0.1', localAddress: from }, () => {
      if (first) socket.write(first, 'latin1');
      const stream = secure ? secured({ socket, servername: host, rejectUnauthorized: false }) : socket;
      stream.on('data', (chunk: Buffer) => (response += chunk.toString()));
      stream.on('close', () => resolve(response)).on('error', () => resolve(response));
      stream.write(`GET ${path} HTTP/1.0\r\nHost: ${host}\r\n${header}\r\n`);
    });
  });
}
