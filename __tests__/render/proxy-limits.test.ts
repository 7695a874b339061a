/** What nginx bears with the settings of role `proxy`: long names, many connections, a kernel without IPv6. */
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginx, nginxVersion, sitesOf } from './plays/nginx';
import type { Nginx } from './plays/nginx';
import { runPlay, withoutAnsible } from './plays/play';
import { siteVariables } from './plays/sites';

const skipReason = withoutAnsible ?? (nginxVersion ? null : 'nginx is not installed');
/** The longest name that DNS allows. */
const host = `${`${'a'.repeat(49)}.`.repeat(5)}org`;
const sites = {
  proxy_tls: true,
  proxy_sites: [siteVariables({ host, upstream_port: 1 })],
};
const cases = {
  usual: sites,
  'behind a load balancer': { ...sites, proxy_tls: false },
  'without IPv6': { ...sites, ipv6: false },
};

(skipReason === null ? describe : describe.skip)(
  `limits of nginx${skipReason ? ` (not observable here: ${skipReason})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'strata-proxy-'));
    const listens = (name: string) => sitesOf(folder, name).match(/listen .*/g) ?? [];
    let running: Nginx;

    beforeAll(async () => {
      runPlay('proxy.yml', { folder, nginx: nginxVersion, cases });
      running = await nginx(folder, 'usual', host);
    }, 60_000);

    afterAll(() => {
      running?.process.kill();
      rmSync(folder, { recursive: true });
    });

    test('a name of 253 letters passes the check of nginx', () => {
      expect(host).toHaveLength(253);
      expect(running.process.exitCode).toBeNull();
    });

    test('a thousand connections stay open in one worker', async () => {
      const sockets = await Promise.all(Array.from({ length: 1000 }, () => connection(running.http)));
      await new Promise((resolve) => setTimeout(resolve, 200));
      const open = sockets.filter((socket) => !socket.readableEnded && !socket.destroyed);
      for (const socket of sockets) socket.destroy();
      expect(open).toHaveLength(1000);
    }, 30_000);

    test('it listens on IPv6 too, but not on a kernel without IPv6, which would stop nginx', () => {
      const isIPv6 = (line: string) => line.includes('[::]');
      expect(listens('usual').filter(isIPv6)).toHaveLength(listens('usual').length / 2);
      expect(listens('behind a load balancer').filter(isIPv6)).toEqual([
        'listen [::]:80 default_server;',
        'listen [::]:80;',
      ]);
      expect(listens('without IPv6')).toEqual(listens('usual').filter((line) => !isIPv6(line)));
    });
  },
);

function connection(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket)).on('error', reject);
    socket.resume();
  });
}
