/** Releases under load: on two hosts behind a load balancer nobody notices a good one, nor a bad one of any kind. */
import type { ReleasesOnHost } from '../../parts/app/releases';
import { inside, publicAddress, site } from './end-to-end/balancer-environment';
import { cdktf, expectSuccess, minutes, strata } from './end-to-end/harness';
import { useOwnLab } from './end-to-end/own-lab';
import { startLoad } from './soak/load';
import type { Load } from './soak/load';
import { bringUp, environment, release, servers } from './soak/released-app';
import type { Mode } from './soak/released-app';

useOwnLab([environment]);

let version = 1;

async function underLoad(act: () => Promise<void>): Promise<Load> {
  const stop = startLoad({ address: await publicAddress(), host: site });
  // Whatever happens, the load has to end.
  const failure = await act().then(
    () => null,
    (error: Error) => error,
  );
  const load = await stop();
  process.stderr.write(`  ${JSON.stringify({ ...load, failures: load.failures.length })}\n`);
  expect(load.failures).toEqual([]);
  if (failure) throw failure;
  return load;
}

async function good(server: string): Promise<number | null> {
  return (JSON.parse((await inside(server, 'strata-release list echo')).stdout) as ReleasesOnHost).good;
}

/** A release that fails on every host, or on one, changes nothing that visitors see. */
async function expectUnnoticed(words: RegExp, bad: () => ReturnType<typeof release>): Promise<void> {
  const before = await Promise.all(servers.map(good));
  const load = await underLoad(async () => {
    const result = await bad();
    expect(result.code).toBe(1);
    expect(`${result.stdout}${result.stderr}`).toMatch(words);
  });
  expect(Object.keys(load.answers)).toContain(String(version));
  expect(await Promise.all(servers.map(good))).toEqual(before);
}

beforeAll(bringUp, 15 * minutes);
afterAll(async () => expectSuccess(await cdktf(['destroy', 'infra'], environment)), 5 * minutes);

test(
  'five good releases: of at least 10,000 requests none fails, and a WebSocket is cut once by each at most',
  async () => {
    const load = await underLoad(async () => {
      for (let turn = 0; turn < 5; turn += 1) {
        version += 1;
        expectSuccess(await release(version));
      }
    });
    expect(load.count).toBeGreaterThan(10_000);
    expect(load.uploads).toBeGreaterThan(1);
    expect(load.cut.length).toBeLessThanOrEqual(5);
    for (const seconds of load.cut) expect(seconds).toBeGreaterThanOrEqual(30);
  },
  30 * minutes,
);

test.each<[Mode, RegExp]>([
  ['crashes', /echo is not released: web did not get well .*restarted 3 times[^]*no such table: customers/],
  ['ill', /GET http:\/\/127\.0\.0\.1:1?3000\/up for .* at last: 503 Service Unavailable/],
  ['dies', /web was well, and \d+ s later it was not/],
])(
  'one that %s is not noticed',
  async (mode, words) => {
    for (let turn = 0; turn < 3; turn += 1) await expectUnnoticed(words, () => release(100 + turn, mode));
  },
  30 * minutes,
);

test(
  'an image that is not there is not noticed',
  () =>
    expectUnnoticed(/node:99-none cannot be pulled/, () => release(200, 'good', (web) => (web.image = 'node:99-none'))),
  10 * minutes,
);

test(
  'a disk that is full on the second host: the first one goes back',
  async () => {
    const fill = 'fallocate -l $(( $(df --output=avail -B1 /opt | tail -1) - 4096 )) /opt/full';
    expectSuccess(await inside(servers[1]!, fill));
    try {
      await expectUnnoticed(
        new RegExp(`echo is not released: ${servers[1]} failed; release \\d+ serves here again`),
        () => release(300),
      );
    } finally {
      expectSuccess(await inside(servers[1]!, 'rm /opt/full'));
    }
  },
  10 * minutes,
);

test(
  'killed at ten moments: the site serves, and the next release finishes',
  async () => {
    await underLoad(async () => {
      for (let turn = 0; turn < 10; turn += 1) {
        const killed = release(400 + turn);
        await new Promise((resolve) => setTimeout(resolve, 8000 + turn * 1500));
        const signal = turn % 2 === 0 ? 'KILL' : 'TERM';
        for (const server of servers) await inside(server, `pkill --signal ${signal} --full strata-release`);
        await killed;
      }
      version = 500;
      expectSuccess(await release(version));
    });
    for (const server of servers) expect(await good(server)).not.toBeNull();
    expectSuccess(await strata('status', environment));
  },
  45 * minutes,
);
