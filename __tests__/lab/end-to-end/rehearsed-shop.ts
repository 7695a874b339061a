/** A shop that a rehearsal left running: visitors reach Cloudflare's stand-in, which reaches a load balancer that ends TLS. */
import { Resolver } from 'node:dns/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labNamed } from '../../../clouds/lab/lab';
import { workspaceOf } from '../../../operations/rehearsal/workspace';
import { ask } from '../../../platform/https';
import type { HttpResponse } from '../../../platform/https';
import { attempt, expectSuccess, minutes, waitUntil } from './harness';

const host = 'www.shop.example';
const lab = labNamed('rehearsal');
const { home } = workspaceOf('shop', lab.name);
const ca = () => readFileSync(join(home, 'labs', lab.name, 'ca.crt'), 'utf8');

async function addressOf(name: string): Promise<string> {
  const resolver = new Resolver({ timeout: 2000, tries: 2 });
  resolver.setServers([lab.internet.host]);
  return (await resolver.resolve4(name))[0]!;
}

async function visit(scheme: 'http' | 'https', headers: Record<string, string> = {}): Promise<HttpResponse> {
  const url = `${scheme}://${host}/page?query=1`;
  return ask({ url, address: await addressOf(host), ca: ca(), headers, timeoutSeconds: 5 });
}

/** Containers that answered six requests; throws if one failed. */
async function containersOf(headers: Record<string, string> = {}): Promise<string[]> {
  const names = new Set<string>();
  for (let count = 0; count < 6; count += 1) {
    const { status, body } = await visit('https', headers);
    expect(status).toBe(200);
    names.add((JSON.parse(body) as { container: string }).container);
  }
  return [...names];
}

const untilContainers = (count: number) =>
  waitUntil(`${count} containers answer, and no request fails`, 60, () =>
    containersOf().then(
      (names) => names.length === count,
      () => false,
    ),
  );

function inside(server: string, command: string) {
  const state = JSON.parse(readFileSync(join(home, 'shop-shop', 'infra.tfstate'), 'utf8'));
  const { instance_id: instance } = state.outputs.servers.value[server] as { instance_id: string };
  const words = ['exec', instance, '--project', lab.project, '--', 'bash', '-c', command];
  return attempt('incus', words, { timeoutSeconds: 60 });
}

async function stickyCookie(): Promise<string | undefined> {
  const cookies = [(await visit('https')).headers['set-cookie'] ?? []].flat();
  return cookies.map((cookie) => /^AWSALB=[^;]+/.exec(cookie)?.[0]).find((cookie) => cookie !== undefined);
}

export function shopTests(): void {
  test('its name leads to the stand-in, and HTTP to HTTPS', async () => {
    expect(await addressOf(host)).toBe(lab.front.address);
    const { status, headers } = await visit('http');
    expect([status, headers['location']]).toEqual([301, `https://${host}:443/page?query=1`]);
  });

  test(
    'a visitor who returns the cookie stays at one server; without it servers take turns',
    async () => {
      await untilContainers(2);
      await waitUntil('a cookie is set', 60, async () => (await stickyCookie()) !== undefined);
      expect(await containersOf({ cookie: (await stickyCookie())! })).toHaveLength(1);
      await untilContainers(2);
    },
    2 * minutes,
  );

  test(
    'with one server stopped, the other answers everything',
    async () => {
      expectSuccess(await inside('web-1', 'systemctl stop nginx'));
      try {
        await untilContainers(1);
      } finally {
        expectSuccess(await inside('web-1', 'systemctl start nginx'));
      }
      await untilContainers(2);
    },
    4 * minutes,
  );
}
