/**
 * What visitors, nginx and the app see of a load balancer that passes TLS through, which is a real HAProxy with the settings of
 * the account. One that ends TLS: `rehearsed-shop.ts`.
 */
import { cloudPid } from '../../../lab/cloud-process';
import { labUp } from '../../../lab/up';
import { balancers, bring, environment, inside, servers } from './balancer-environment';
import { answerTo, serversOf } from './balancer-visits';
import { cdktf, expectSuccess, lab, minutes, run, waitUntil } from './harness';

const visitor = lab.internet.gateway;
const quiet = () => {};

export function balancerTests(): void {
  if (!process.env['KEEP'])
    afterAll(async () => {
      expectSuccess(await cdktf(['destroy', 'infra'], environment));
      await waitUntil('the container is deleted', 30, async () => (await balancers()).length === 0);
    }, 5 * minutes);

  test('comes up', () => bring(), 12 * minutes);

  test(
    'both servers answer, and nginx and the app see the address of the visitor',
    async () => {
      await untilServers(2);
      const { headers } = await answerTo();
      expect(headers['x-forwarded-for']).toBe(visitor);
      expect(headers['x-real-ip']).toBe(visitor);
      for (const server of servers) expect(await loggedAddresses(server)).toEqual([visitor]);
    },
    2 * minutes,
  );

  test(
    'an address that the visitor claims to have is not believed',
    async () => {
      const { headers } = await answerTo(['-H', 'X-Forwarded-For: 192.0.2.1', '-H', 'X-Real-IP: 192.0.2.1']);
      expect([headers['x-forwarded-for'], headers['x-real-ip']]).toEqual([visitor, visitor]);
    },
    minutes,
  );

  test('with one server stopped, the other answers everything', () => stopOneServer(), 4 * minutes);

  test(
    'killed, the lab creates it again from its state',
    async () => {
      const before = await balancers();
      process.kill(cloudPid(lab)!, 'SIGKILL');
      for (const name of before) await run('incus', ['delete', '--force', name, '--project', lab.project]);
      await labUp(lab.name, { yes: true }, quiet);
      expect(await balancers()).toEqual(before);
      await untilServers(2);
      expect((await answerTo()).headers['x-forwarded-for']).toBe(visitor);
    },
    5 * minutes,
  );
}

async function untilServers(count: number): Promise<void> {
  await waitUntil(`${count} servers answer, and no request fails`, 60, async () =>
    serversOf().then(
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

async function stopOneServer(): Promise<void> {
  expectSuccess(await inside('web-1', 'systemctl stop nginx'));
  try {
    await untilServers(1);
  } finally {
    expectSuccess(await inside('web-1', 'systemctl start nginx'));
  }
  await untilServers(2);
}
