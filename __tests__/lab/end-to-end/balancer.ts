/** What visitors, nginx and the app see of a load balancer, which is a real HAProxy with the settings of the account. */
import { cloudPid } from '../../../lab/cloud-process';
import { labUp } from '../../../lab/up';
import { balancers, bring, environment, inside, servers, site } from './balancer-environment';
import { answerTo, serversOf, stickyCookie, visit } from './balancer-visits';
import type { Scheme } from './balancer-visits';
import { cdktf, expectSuccess, lab, minutes, run, waitUntil } from './harness';

const visitor = lab.internet.gateway;
const quiet = () => {};

export function balancerTests(): void {
  if (!process.env['KEEP'])
    afterAll(async () => {
      expectSuccess(await cdktf(['destroy', 'infra'], environment));
      await waitUntil('the container is deleted', 30, async () => (await balancers()).length === 0);
    }, 5 * minutes);

  describe('tls: passthrough', () => {
    test('comes up', () => bring('passthrough'), 12 * minutes);

    test(
      'both servers answer, and nginx and the app see the address of the visitor',
      async () => {
        await untilServers('http', 2);
        const { headers } = await answerTo('http');
        expect(headers['x-forwarded-for']).toBe(visitor);
        expect(headers['x-real-ip']).toBe(visitor);
        for (const server of servers) expect(await loggedAddresses(server)).toEqual([visitor]);
      },
      2 * minutes,
    );

    test(
      'an address that the visitor claims to have is not believed',
      async () => {
        const { headers } = await answerTo('http', ['-H', 'X-Forwarded-For: 192.0.2.1', '-H', 'X-Real-IP: 192.0.2.1']);
        expect([headers['x-forwarded-for'], headers['x-real-ip']]).toEqual([visitor, visitor]);
      },
      minutes,
    );

    test('with one server stopped, the other answers everything', () => stopOneServer('http'), 4 * minutes);

    test(
      'killed, the lab creates it again from its state',
      async () => {
        const before = await balancers();
        process.kill(cloudPid(lab)!, 'SIGKILL');
        for (const name of before) await run('incus', ['delete', '--force', name, '--project', lab.project]);
        await labUp(lab.name, { yes: true }, quiet);
        expect(await balancers()).toEqual(before);
        await untilServers('http', 2);
        expect((await answerTo('http')).headers['x-forwarded-for']).toBe(visitor);
      },
      5 * minutes,
    );
  });

  describe('tls: terminate', () => {
    test('comes up in place of the other one', () => bring('terminate'), 12 * minutes);

    test(
      'TLS ends at the load balancer, with a certificate of the lab; HTTP leads to HTTPS',
      async () => {
        await untilServers('https', 2);
        const plain = await visit('http', ['-o', '/dev/null', '-w', '%{http_code} %{redirect_url}']);
        expect(plain.stdout).toBe(`301 https://${site}:443/page?query=1`);
      },
      2 * minutes,
    );

    test(
      'nginx and the app see the address and the scheme of the visitor, and not what it claims',
      async () => {
        for (const claim of [[], ['-H', 'X-Forwarded-For: 192.0.2.1', '-H', 'X-Forwarded-Proto: http']]) {
          const { headers } = await answerTo('https', claim);
          expect(headers['x-forwarded-for']).toBe(visitor);
          expect(headers['x-forwarded-proto']).toBe('https');
        }
        for (const server of servers) expect(await loggedAddresses(server)).toEqual([visitor]);
      },
      minutes,
    );

    test(
      'a visitor who returns the cookie stays at one server; without it servers take turns',
      async () => {
        // Only a target that is healthy by its checks has one.
        await waitUntil('a cookie is set', 60, async () => (await stickyCookie()) !== undefined);
        const cookie = await stickyCookie();
        expect(await serversOf('https', ['-H', `Cookie: ${cookie}`])).toHaveLength(1);
        expect(await serversOf('https')).toHaveLength(2);
      },
      2 * minutes,
    );

    test('with one server stopped, the other answers everything', () => stopOneServer('https'), 4 * minutes);
  });
}

async function untilServers(scheme: Scheme, count: number): Promise<void> {
  await waitUntil(`${count} servers answer, and no request fails`, 60, async () =>
    serversOf(scheme).then(
      (names) => names.length === count,
      () => false,
    ),
  );
}

async function loggedAddresses(server: string): Promise<string[]> {
  const result = await inside(server, `cut -d' ' -f1 /var/log/nginx/echo-web.access.log | sort -u`);
  expectSuccess(result);
  return result.stdout.trim().split('\n');
}

async function stopOneServer(scheme: Scheme): Promise<void> {
  expectSuccess(await inside('web-1', 'systemctl stop nginx'));
  try {
    await untilServers(scheme, 1);
  } finally {
    expectSuccess(await inside('web-1', 'systemctl start nginx'));
  }
  await untilServers(scheme, 2);
}
