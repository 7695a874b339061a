/** Progress without a terminal: a line at the beginning and at the end of a step, and at most one in ten seconds between. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stepsInLines } from '../../cli/face/lines';
import { terminal } from '../../cli/face/terminal';
import { inSteps } from '../../operations/face';
import type { Step } from '../../operations/progress';
import { inRun } from '../../operations/run/in-run';
import { Failure } from '../../platform/failure';
import { outputWhile } from './output';

const before = process.env['STRATA_HOME'];
const home = mkdtempSync(join(tmpdir(), 'strata-lines-'));
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

/** A step that reports a task five times a second, as Ansible and Terraform do. */
function busyStep(title: string, seconds: number, end = () => Promise.resolve<string | void>(undefined)): Step {
  return {
    title,
    run: (report) =>
      new Promise((resolve) => {
        let count = 0;
        const timer = setInterval(() => report(`task ${(count += 1)}`), 200);
        setTimeout(() => (clearInterval(timer), resolve(end())), seconds * 1000);
      }),
  };
}

async function linesOf(stages: Parameters<typeof stepsInLines>[0], seconds: number): Promise<string[]> {
  const lines: string[] = [];
  const run = inRun('up prod', () => inSteps({ progress: progressInto(lines) }, stages));
  const end = run.catch((error: Error) => lines.push(`thrown: ${error.message}`));
  await jest.advanceTimersByTimeAsync(seconds * 1000);
  await end;
  return lines;
}

function progressInto(lines: string[]) {
  const add = (line: string) => void lines.push(line);
  return { steps: (stages: Parameters<typeof stepsInLines>[0]) => stepsInLines(stages, add), tell: add, remark: add };
}

test('a busy step of 35 seconds has five lines: begin, the newest task each ten seconds, end with its result', async () => {
  expect(await linesOf([busyStep('Configure', 35, () => Promise.resolve('db-1 changed=1'))], 36)).toEqual([
    'Configure …',
    'Configure: task 49',
    'Configure: task 99',
    'Configure: task 149',
    '✔ Configure: db-1 changed=1 (35 s)',
  ]);
});

test('seven minutes of two busy steps at the same time are fewer than a hundred lines', async () => {
  const lines = await linesOf([{ parallel: [busyStep('Buckets', 420), busyStep('Servers', 420)] }], 421);
  expect(lines.length).toBeGreaterThan(60);
  expect(lines.length).toBeLessThan(100);
  expect(lines.slice(-2)).toEqual(['✔ Buckets (420 s)', '✔ Servers (420 s)']);
});

test('a quiet step shows each minute that it still runs', async () => {
  const quiet: Step = { title: 'Wait', run: () => new Promise((resolve) => setTimeout(resolve, 130_000)) };
  expect(await linesOf([quiet], 131)).toEqual(['Wait …', 'Wait (1 min)', 'Wait (2 min)', '✔ Wait (130 s)']);
});

test('a failed step is marked; its message is printed by the command alone, and no further step begins', async () => {
  const fails = busyStep('Configure', 12, () => Promise.reject(new Failure('no such host')));
  const lines = await linesOf([fails, busyStep('Verify', 1)], 60);
  expect(lines).toEqual(['Configure …', 'Configure: task 49', '✖ Configure', 'thrown: no such host']);
});

test('this is how a command shows its steps where standard output is no terminal', async () => {
  const step = { title: 'Verify', run: () => Promise.reject(new Failure('red')) };
  const output = await outputWhile(() =>
    expect(inRun('up prod', () => inSteps(terminal(), [step]))).rejects.toThrow('red'),
  );
  expect(output).toBe('Verify …\n✖ Verify\n');
});
