/** What has to be true of a release that fails: visitors do not notice it, and who made it reads once what was wrong. */
import type { Release, ReleasesOnHost } from '../../../parts/app/releases';
import type { ShellResult } from '../../../platform/shell';
import { inside, publicAddress, site } from '../end-to-end/balancer-environment';
import { startLoad } from './load';
import type { Load } from './load';
import { servers } from './released-app';

/** How often each kind of release is made; 1 for a short run. */
export const times = Number(process.env['STRATA_SOAK_TIMES'] ?? 10);

export async function underLoad(act: () => Promise<void>): Promise<Load> {
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

export async function releasesOn(server: string): Promise<ReleasesOnHost> {
  return JSON.parse((await inside(server, 'strata-release list echo')).stdout) as ReleasesOnHost;
}

export const good = async (server: string) => (await releasesOn(server)).good;

export interface Bad {
  /** In the message, once. */
  readonly words: RegExp;
  /** @param turn counts up */
  readonly release: (turn: number) => Promise<ShellResult>;
  /** Made before each release; returns the way back. */
  readonly damage?: () => Promise<() => Promise<void>>;
  /** Of the whole release on a host, from its record; a pull that breaks off is tried again by Docker for longer. */
  readonly seconds?: number;
}

/** As often as `times` says, under one load. @param version of the app that serves */
export async function expectUnnoticed(version: number, bad: Bad): Promise<void> {
  const before = await Promise.all(servers.map(good));
  const load = await underLoad(async () => {
    for (let turn = 0; turn < times; turn += 1) {
      const wayBack = await bad.damage?.();
      try {
        expectRefusal(await bad.release(turn), bad.words);
      } finally {
        await wayBack?.();
      }
      const now = await Promise.all(servers.map(releasesOn));
      expect(now.map((each) => each.good)).toEqual(before);
      for (const { releases } of now) expectQuick(releases.at(-1)!, bad.seconds ?? 60);
    }
  });
  expect(Object.keys(load.answers)).toContain(String(version));
}

function expectRefusal({ code, stdout, stderr }: ShellResult, words: RegExp): void {
  expect(code).toBe(1);
  const text = `${stdout}\n${stderr}`;
  expect(text).toMatch(words);
  expect(text.match(new RegExp(words.source, 'g'))).toHaveLength(1);
}

function expectQuick({ result, at, ended }: Release, seconds: number): void {
  if (result !== 'failed' || !at || !ended) return;
  expect((Date.parse(ended) - Date.parse(at)) / 1000).toBeLessThanOrEqual(seconds);
}
