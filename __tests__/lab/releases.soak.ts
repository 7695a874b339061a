/** Releases under load: on two hosts behind a load balancer nobody notices a good one, nor a bad one of any kind. */
import type { Raw } from '../environment';
import { cdktf, expectSuccess, minutes, strata, waitUntil } from './end-to-end/harness';
import { useOwnLab } from './end-to-end/own-lab';
import { cutPulls, cutSsh, fillReleases, isReleasing, killRelease } from './soak/bad-hosts';
import { bringUp, environment, release, servers } from './soak/released-app';
import { expectUnnoticed, good, times, underLoad } from './soak/unnoticed';
import type { Bad } from './soak/unnoticed';

useOwnLab([environment]);

const [first, second] = servers as [string, string];
let version = 1;
let attempt = 1000;

beforeAll(() => bringUp(), 15 * minutes);
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

const next = () => (attempt += 1);
const web = (change: (service: Raw) => void) => (raw: Raw) => change(raw.apps.echo.services.web);
const migration = { command: ['node', '-e', 'console.error("no column price"); process.exit(5)'], timeoutSeconds: 60 };
const question = /GET http:\/\/127\.0\.0\.1:1?3000\/up for \S+/.source;

const bad: Readonly<Record<string, Bad>> = {
  'has an image that is not there': {
    words: /echo is not released: web: node:99-none cannot be pulled/,
    release: () =>
      release(
        next(),
        'good',
        web((service) => (service.image = 'node:99-none')),
      ),
  },
  crashes: {
    words: /echo is not released: web did not get well .*\n[^]*?no such table: customers/,
    release: () => release(next(), 'crashes'),
  },
  'never gets well': {
    words: new RegExp(`echo is not released: web did not get well .*${question}, asked \\d+ times, at last: 503`),
    release: () => release(next(), 'ill'),
  },
  'is well and dies within 20 s': {
    words: /echo is not released: web was well, and \d+ s later it was not/,
    release: () => release(next(), 'dies'),
  },
  'has a migration that fails': {
    words: /echo is not released: the command before the release of web ended with exit code 5\s+web: no column price/,
    release: () =>
      release(
        next(),
        'good',
        web((service) => (service.beforeRelease = migration)),
      ),
  },
  'is pulled half-way': {
    words: /echo is not released: web: strata\/notes:1\.0\.0 cannot be pulled/,
    release: () =>
      release(
        next(),
        'good',
        web((service) => (service.image = 'strata/notes:1.0.0')),
      ),
    damage: () => cutPulls(first),
    seconds: 600,
  },
  'finds a full disk on the second host': {
    words: /echo is not released: \S+ cannot be written: No space left on device/,
    release: () => release(next()),
    damage: () => fillReleases(second),
  },
};

test.each(Object.entries(bad))(
  `one that %s is not noticed, ${times} times`,
  (_, each) => expectUnnoticed(version, each),
  60 * minutes,
);

test(
  `the second host cannot be reached in the middle, ${times} times: the first one goes back, and nobody notices`,
  () =>
    expectUnnoticed(version, {
      words: new RegExp(`echo is not released: ${second} failed; release \\d+ serves here again`),
      release: async () => {
        const releasing = release(next());
        const wayBack = await cutSsh(second, first);
        return releasing.finally(wayBack);
      },
    }),
  60 * minutes,
);

test(
  `killed at ${times} random moments by TERM or KILL: the site serves, and the next release finishes`,
  async () => {
    await underLoad(async () => {
      for (let turn = 0; turn < times; turn += 1) {
        const killed = release(next());
        await waitUntil(`${first} releases`, 120, () => isReleasing(first));
        // A release of both hosts takes about a minute.
        const after = Math.random() * 55_000;
        await new Promise((resolve) => setTimeout(resolve, after));
        const signal = turn % 2 === 0 ? 'KILL' : 'TERM';
        const hits = await Promise.all(servers.map((server) => killRelease(server, signal)));
        process.stderr.write(`  ${signal} after ${(after / 1000).toFixed(1)} s: ${hits.join(', ')}\n`);
        // One that is hit at its very end may have ended well.
        expect(hits.includes(true) ? [0, 1] : [0]).toContain((await killed).code);
        version = next();
        expectSuccess(await release(version));
      }
    });
    const numbers = await Promise.all(servers.map(good));
    expect(new Set(numbers).size).toBe(1);
    expectSuccess(await strata('status', environment));
  },
  90 * minutes,
);
