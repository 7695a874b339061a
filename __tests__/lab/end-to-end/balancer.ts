/**
 * What visitors, nginx and the app see of a load balancer that passes TLS through, which is a real HAProxy with the settings of
 * the account. One that ends TLS: `rehearsed-shop.ts`.
 */
import { cloudPid } from '../../../lab/cloud-process';
import { labUp } from '../../../lab/up';
import { balancers, bring, environment, inside, servers } from './balancer-environment';
import { answerTo } from './balancer-visits';
import { cdktf, expectSuccess, lab, minutes, run, waitUntil } from './harness';
import { stopOneServer, untilAnswering } from './taking-turns';

const visitor = lab.internet.gateway;
const quiet = () => {};
const answeringServer = async () => (await answerTo()).server;

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
      await untilAnswering(2, answeringServer);
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

  test(
    'with one server stopped, the other answers everything',
    () => stopOneServer(inside, answeringServer),
    4 * minutes,
  );

  test(
    'killed, the lab creates it again from its state',
    async () => {
      const before = await balancers();
      process.kill(cloudPid(lab)!, 'SIGKILL');
      for (const name of before) await run('incus', ['delete', '--force', name, '--project', lab.project]);
      await labUp(lab.name, { yes: true }, quiet);
      expect(await balancers()).toEqual(before);
      await untilAnswering(2, answeringServer);
      expect((await answerTo()).headers['x-forwarded-for']).toBe(visitor);
    },
    5 * minutes,
  );
}

async function loggedAddresses(server: string): Promise<string[]> {
  const result = await inside(server, `cut -d' ' -f1 /var/log/nginx/echo-web.access.log | sort -u`);
  expectSuccess(result);
  return result.stdout.trim().split('\n');
}
