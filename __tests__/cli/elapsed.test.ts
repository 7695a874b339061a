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

/** What is shown of a step that takes so long. */
async function shownOf(seconds: number, isLive: boolean, fails = false): Promise<string[]> {
  const shown: string[] = [];
  const work = () =>
    new Promise<string>((resolve, reject) =>
      setTimeout(() => (fails ? reject(new Error('no')) : resolve('done')), seconds * 1000),
    );
  const step = { title: 'Configure', show: (title: string) => void shown.push(title), isLive };
  const run = inRun('up prod', () => withElapsedTime(step, work));
  const end = run.catch((error: Error) => [error.message]);
  await jest.advanceTimersByTimeAsync(seconds * 1000);
  await end;
  return shown;
}

test('each second at a terminal, each minute elsewhere; usual is what it took before', async () => {
  expect(await shownOf(2.5, true)).toEqual(['Configure (1 s)', 'Configure (2 s)']);
  expect(await shownOf(125, false)).toEqual([
    'Configure (usually 3 s)',
    'Configure (1 min, usually 3 s)',
    'Configure (2 min, usually 3 s)',
  ]);
  expect(await shownOf(1.5, true)).toEqual(['Configure (usually 2 min 5 s)', 'Configure (1 s, usually 2 min 5 s)']);
});

test('a step that fails is not what is usual', async () => {
  const usual = usualSeconds({ command: 'up prod', step: 'Configure' });
  await shownOf(500, false, true);
  await shownOf(500, false, true);
  expect(usualSeconds({ command: 'up prod', step: 'Configure' })).toBe(usual);
});

test.each([
  [8, '8 s'],
  [60, '1 min'],
  [125, '2 min 5 s'],
])('%d seconds are %s', (seconds, words) => expect(durationText(seconds)).toBe(words));
