/** All checks, from this machine and on the hosts, of an environment that is not reachable: nothing leads outside. */
import { checkHosts } from '../../operations/verify/on-hosts';
import { verify } from '../../operations/verify/verify';
import { environmentOf } from '../environment';
import type { Raw } from '../environment';
import { HostStandIn } from './host-stand-in';

let host: HostStandIn;
beforeEach(() => (host = new HostStandIn()));
afterEach(() => host.remove());

/** Without sites, buckets and backups, whose checks ask other machines. */
const environment = () => ({
  ...environmentOf('small.yaml', (raw: Raw) => {
    for (const key of ['apps', 'proxy', 'dns', 'buckets', 'storage', 'postgresql']) delete raw[key];
    raw.servers = { edge: raw.servers.edge };
  }),
  home: host.folder,
});

const outside = {
  'open ports of edge': 'not observable here',
  'ports for other servers of edge': 'not observable here',
  'a port that nobody described of edge': 'not observable here',
  'every TCP port of edge': 'not observable here',
};
const unasked = 'not asked';
test.each([
  [
    'status',
    {
      ...outside,
      'ports for other servers of edge': unasked,
      'a port that nobody described of edge': unasked,
      'every TCP port of edge': unasked,
    },
  ],
  ['verify', { ...outside, 'every TCP port of edge': unasked }],
  ['full', outside],
] as const)('%s: the checks of the parts at this level, and then those on the hosts', async (level, expected) => {
  host.answers('ssh', '', { code: 255, error: 'no route to host' });
  const checks = await verify(environment(), {}, level);
  const firstOnHosts = checks.findIndex(({ name }) => name === 'login to edge');
  const outcomes = checks.slice(0, firstOnHosts).map(({ name, outcome }) => [name, outcome]);
  expect(Object.fromEntries(outcomes)).toEqual(expected);
  expect(checks.slice(firstOnHosts)).toEqual(await checkHosts(environment(), level));
});
