/** Releases under visits: a good one, one that never gets well, and the way back. Nobody notices any of them. */
import type { ReleasesOnHost } from '../../../parts/app/releases';
import type { Raw } from '../../environment';
import { ask } from '../../../platform/https';
import {
  authority,
  describeEnvironment,
  expectSuccess,
  inHost,
  minutes,
  name,
  servers,
  strata,
  waitUntil,
} from './harness';
import { startVisits } from './visits';

const url = 'https://notes.lab.test/version';
const web = (raw: Raw) => raw.apps.notes.services.web;

/** What the host itself says. */
async function releases(): Promise<ReleasesOnHost> {
  return JSON.parse((await inHost('app-1', 'strata-release list notes')).stdout) as ReleasesOnHost;
}

async function isUp(): Promise<boolean> {
  const site = { address: servers()['app-1']!.public_address, ca: authority() };
  const response = await ask({ ...site, url }).catch(() => null);
  return response?.status === 200;
}

/** @returns the result of the command, and which visits failed meanwhile */
async function underVisits(...args: [string, ...string[]]) {
  const visits = startVisits(url);
  const result = await strata(...args);
  const { count, failed } = await visits.stop();
  expect(count).toBeGreaterThan(50);
  expect(failed).toEqual([]);
  return result;
}

export function releaseTests(): void {
  beforeAll(() => waitUntil('the site answers after the boot of its host', 120, isUp), 3 * minutes);

  // The app as described again, so that later tests find nothing to change.
  afterAll(async () => {
    describeEnvironment();
    expectSuccess(await strata('release', name, 'notes'));
  }, 5 * minutes);

  test(
    'another variable is another release: no visit fails, and its record says who, which image, and that it serves',
    async () => {
      const before = await releases();
      describeEnvironment((raw) => (web(raw).environment.GREETING = 'hello'));
      expectSuccess(await underVisits('release', name, 'notes'));
      const after = await releases();
      expect(after.good).toBe(before.good! + 1);
      expect(after.slot).not.toBe(before.slot);
      expect(after).toMatchObject({ wanted: true, serving: after.slot, projects: { web: `notes_${after.slot}` } });
      const record = after.releases.find(({ number }) => number === after.good)!;
      expect(record).toMatchObject({ result: 'good', by: expect.stringContaining('@'), slot: after.slot });
      expect(record.images!['web']).toMatch(/^strata\/notes:1\.0\.0@sha256:[0-9a-f]{64}$/);
    },
    5 * minutes,
  );

  test(
    'one that never gets well: no visit fails, exit code 1, the question and the last answer; status says what does not run',
    async () => {
      const { good } = await releases();
      describeEnvironment((raw) => (web(raw).health = { path: '/no-such-page', timeoutSeconds: 5 }));
      const bad = await underVisits('release', name, 'notes');
      expect(bad.code).toBe(1);
      expect(`${bad.stdout}${bad.stderr}`).toMatch(/web did not get well .*no-such-page .*at last: 404 Not Found/);
      expect((await releases()).good).toBe(good);
      const status = await strata('status', name);
      expect(status.code).toBe(1);
      expect(status.stdout).toMatch(new RegExp(`containers.* of app-1.*: notes runs release ${good}, which is not`));
    },
    5 * minutes,
  );

  test(
    'back to the release before, without a download: no visit fails',
    async () => {
      const { good } = await releases();
      expectSuccess(await underVisits('rollback', name, 'notes'));
      expect((await releases()).good).toBeLessThan(good!);
      const list = await strata('releases', name, '--json');
      expect(JSON.parse(list.stdout)).toMatchObject({ apps: [{ app: 'notes', hosts: [{ host: 'app-1' }] }] });
    },
    5 * minutes,
  );
}
