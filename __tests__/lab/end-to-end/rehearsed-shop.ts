/** A shop that a rehearsal left running: visitors reach Cloudflare's stand-in, which reaches a load balancer that ends TLS. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labNamed } from '../../../clouds/lab/lab';
import { asRoot, madeInstance } from '../../../operations/rehearsal/hosts';
import { workspaceOf } from '../../../operations/rehearsal/workspace';
import { addressIn } from '../../../operations/verify/lab-names';
import { ask } from '../../../platform/https';
import type { HttpResponse } from '../../../platform/https';
import { minutes, waitUntil } from './harness';
import { answering, stopOneServer, untilAnswering } from './taking-turns';

const host = 'www.shop.example';
const lab = labNamed('rehearsal');
const workspace = workspaceOf('shop', lab.name);
const ca = () => readFileSync(join(workspace.home, 'labs', lab.name, 'ca.crt'), 'utf8');

async function visit(scheme: 'http' | 'https', headers: Record<string, string> = {}): Promise<HttpResponse> {
  const url = `${scheme}://${host}/page?query=1`;
  return ask({ url, address: await addressIn(lab, host), ca: ca(), headers, timeoutSeconds: 5 });
}

/** What the stand-in of the app tells of itself and of the request. */
interface Told {
  readonly container: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function answerTo(headers: Record<string, string> = {}): Promise<Told> {
  const { status, body } = await visit('https', headers);
  expect(status).toBe(200);
  return JSON.parse(body) as Told;
}

const answeringContainer = async () => (await answerTo()).container;
const inside = (server: string, command: string) =>
  asRoot(workspace, madeInstance(join(workspace.home, 'shop-shop'), server), command);

async function stickyCookie(): Promise<string | undefined> {
  const cookies = [(await visit('https')).headers['set-cookie'] ?? []].flat();
  return cookies.map((cookie) => /^AWSALB=[^;]+/.exec(cookie)?.[0]).find((cookie) => cookie !== undefined);
}

export function shopTests(): void {
  test('its name leads to the stand-in, and HTTP to HTTPS', async () => {
    expect(await addressIn(lab, host)).toBe(lab.front.address);
    const { status, headers } = await visit('http');
    expect([status, headers['location']]).toEqual([301, `https://${host}:443/page?query=1`]);
  });

  test(
    'a visitor who returns the cookie stays at one server; without it servers take turns',
    async () => {
      await untilAnswering(2, answeringContainer);
      await waitUntil('a cookie is set', 60, async () => (await stickyCookie()) !== undefined);
      const cookie = (await stickyCookie())!;
      expect(await answering(async () => (await answerTo({ cookie })).container)).toHaveLength(1);
      await untilAnswering(2, answeringContainer);
    },
    2 * minutes,
  );

  test('the app is told the address and the scheme of the visitor, and not what it claims', async () => {
    const claims = { 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': 'http', 'cf-connecting-ip': '192.0.2.1' };
    for (const claim of [{}, claims]) {
      const { headers } = await answerTo(claim);
      expect(headers['x-forwarded-for']).toBe(lab.internet.gateway);
      expect(headers['x-forwarded-proto']).toBe('https');
    }
  });

  test(
    'with one server stopped, the other answers everything',
    () => stopOneServer(inside, answeringContainer),
    4 * minutes,
  );
}
