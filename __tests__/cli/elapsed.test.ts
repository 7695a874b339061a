/** How long a step has run, and usually takes, while it runs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { durationText, withElapsedTime } from '../../cli/face/elapsed';
import { usualSeconds } from '../../home/durations';
import { inRun } from '../../operations/run/in-run';

const before = process.env['STRATA_HOME'];
const home = mkdtempSync(join(tmpdir(), 'strata-elapsed-'));
beforeAll(() => {
  process.env['STRATA_HOME'] = home;
  jest.useFakeTimers();
});
afterAll(() => {
  jest.useRealTimers();
  rmSync(home, { recursive: true });
  if (before === undefined) delete process.env['STRATA_HOME'];
  else process.env['STRATA_HOME'] = before;
});

/** The titles that are shown while a step of this length runs. */
async function titlesOf(seconds: number, isLive: boolean, fails = false): Promise<string[]> {
  const titles: string[] = [];
  const work = () =>
    new Promise<string>((resolve, reject) =>
      setTimeout(() => (fails ? reject(new Error('no')) : resolve('done')), seconds * 1000),
    );
  const step = { title: 'Configure', show: (title: string) => void titles.push(title), isLive };
  const run = inRun('up prod', () => withElapsedTime(step, work));
  const end = run.catch((error: Error) => [error.message]);
  await jest.advanceTimersByTimeAsync(seconds * 1000);
  await end;
  return titles;
}

test('the title changes each second at a terminal, each minute elsewhere, and names the usual duration', async () => {
  expect(await titlesOf(2.5, true)).toEqual(['Configure (1 s)', 'Configure (2 s)']);
  expect(await titlesOf(125, false)).toEqual([
    'Configure (usually 3 s)',
    'Configure (1 min, usually 3 s)',
    'Configure (2 min, usually 3 s)',
  ]);
  expect(await titlesOf(1.5, true)).toEqual(['Configure (usually 2 min 5 s)', 'Configure (1 s, usually 2 min 5 s)']);
});

test('a step that fails does not count for the usual duration', async () => {
  const usual = usualSeconds({ command: 'up prod', step: 'Configure' });
  await titlesOf(500, false, true);
  await titlesOf(500, false, true);
  expect(usualSeconds({ command: 'up prod', step: 'Configure' })).toBe(usual);
});

test.each([
  [8, '8 s'],
  [60, '1 min'],
  [125, '2 min 5 s'],
])('%d seconds are %s', (seconds, words) => expect(durationText(seconds)).toBe(words));
