/** What visitors notice of good releases on one host and on two, and how long they take; writes bench/release-result.md. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { page } from '../../bench/release/page';
import type { ReleaseTimes, Series } from '../../bench/release/page';
import type { ReleasesOnHost } from '../../parts/app/releases';
import { inside, publicAddress, site } from './end-to-end/balancer-environment';
import { cdktf, expectSuccess, minutes } from './end-to-end/harness';
import { useOwnLab } from './end-to-end/own-lab';
import { startLoad } from './soak/load';
import type { Load } from './soak/load';
import { bringUp, environment, onOneHost, release, servers } from './soak/released-app';
import type { Change } from './soak/released-app';

useOwnLab([environment]);

const result = join(__dirname, '..', '..', 'bench', 'release-result.md');
const all: Series[] = [];
let version = 1;

afterAll(async () => {
  if (all.length > 0) writeFileSync(result, page(all, new Date().toISOString().slice(0, 10)));
  expectSuccess(await cdktf(['destroy', 'infra'], environment));
}, 5 * minutes);

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begin = Date.now();
  await work();
  return (Date.now() - begin) / 1000;
}

/** From the record of the release that serves. */
async function secondsOnHost(server: string): Promise<number> {
  const { good, releases } = JSON.parse((await inside(server, 'strata-release list echo')).stdout) as ReleasesOnHost;
  const { at, ended } = releases.find(({ number }) => number === good)!;
  return (Date.parse(ended!) - Date.parse(at!)) / 1000;
}

async function timedRelease(hosts: readonly string[], change: Change): Promise<ReleaseTimes> {
  version += 1;
  const command = await secondsOf(async () => expectSuccess(await release(version, 'good', change)));
  const times = await Promise.all(hosts.map(secondsOnHost));
  return { command, onHost: Math.max(...times) };
}

/** Right after a release, as people do it: the slot that is brought back still drains. On all hosts at once. */
function timedRollback(hosts: readonly string[]): Promise<number> {
  return secondsOf(async () => {
    for (const each of await Promise.all(hosts.map((host) => inside(host, 'strata-release rollback echo'))))
      expectSuccess(each);
  });
}

async function series(hosts: readonly string[], count: number, change: Change): Promise<Series> {
  const stop = startLoad({ address: await publicAddress(), host: site });
  const releases: ReleaseTimes[] = [];
  let rollbackSeconds = 0;
  let load: Load | null = null;
  try {
    while (releases.length < count) releases.push(await timedRelease(hosts, change));
    rollbackSeconds = await timedRollback(hosts);
  } finally {
    load = await stop();
  }
  const { count: requests, failures, uploads, cut: cuts } = load;
  return { hosts: hosts.length, releases, rollbackSeconds, requests, failures, uploads, cuts };
}

test.each<[number, number, Change]>([
  [1, 20, onOneHost],
  [2, 5, () => {}],
])(
  'on %i host(s), %i good releases: no request fails, a WebSocket is cut once by each at most and not before 30 s',
  async (count, releases, change) => {
    await bringUp((version += 1), change);
    const one = await series(servers.slice(0, count), releases, change);
    all.push(one);
    expect(one.failures).toEqual([]);
    expect(one.requests).toBeGreaterThan(10_000);
    // Going back switches, too.
    expect(one.cuts.length).toBeLessThanOrEqual(releases + 1);
    expect(Math.min(30, ...one.cuts)).toBeGreaterThanOrEqual(30);
    expect(one.rollbackSeconds).toBeLessThanOrEqual(5);
  },
  60 * minutes,
);
