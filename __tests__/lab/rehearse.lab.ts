/** `strata rehearse` of three kinds of environments: a bought server, private hosts behind a balancer and Cloudflare, one host. */
import { join } from 'node:path';
import { forgetDescriptions, minutes } from './end-to-end/harness';
import { shopTests } from './end-to-end/rehearsed-shop';
import { blueprint, expectGreen, passedOf, rehearsed } from './end-to-end/rehearsed';

afterAll(forgetDescriptions);

const backups = ['backup', 'proof of the newest backup'];

test(
  'a bought server with a store that is not AWS: ProbatioVault, dev',
  async () => {
    const rehearsal = await rehearsed(blueprint('probatiovault', 'dev.yaml'), 'probatiovault-dev');
    expectGreen(rehearsal, ['probatiovault-dev']);
    expect(passedOf(rehearsal)).toEqual(expect.arrayContaining(backups));
    const keys = rehearsal.exchanges.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['storage', 'servers.probatiovault-dev.address', 'admin.from']));
  },
  31 * minutes,
);

test(
  'private hosts at Hetzner behind a load balancer, with Cloudflare in front',
  async () => {
    const rehearsal = await rehearsed(join(__dirname, 'rehearsed', 'shop.yaml'), 'shop', ['--keep']);
    expectGreen(rehearsal, ['gate', 'web-1', 'web-2', 'db-1']);
    expect(passedOf(rehearsal)).toEqual(
      expect.arrayContaining([...backups, 'address of a visitor of www.shop.example']),
    );
    expect(rehearsal.exchanges.map(({ key }) => key)).toEqual(expect.arrayContaining(['compute', 'dns.front']));
  },
  31 * minutes,
);

// Left running: the next rehearsal throws it away.
describe('the shop', shopTests);

test(
  'one host at OVH with two sites and their database: KoproGo',
  async () => {
    const rehearsal = await rehearsed(blueprint('koprogo', 'prod.yaml'), 'koprogo');
    expectGreen(rehearsal, ['koprogo']);
    const sites = ['koprogo.example', 'api.koprogo.example'].map((host) => `address of a visitor of ${host}`);
    expect(passedOf(rehearsal)).toEqual(expect.arrayContaining([...backups, ...sites]));
  },
  31 * minutes,
);
