/** Output at the terminal: steps belong to the run of their operation, and failures are printed for people. */
import { setTimeout as pause } from 'node:timers/promises';
import { failClearly } from '../../cli/fail-clearly';
import { forPrograms } from '../../cli/face/program';
import type { StepRecord } from '../../cli/face/program';
import { terminal } from '../../cli/face/terminal';
import { inSteps } from '../../operations/face';
import { inRun } from '../../operations/run/in-run';
import { Interrupted } from '../../operations/run/interrupt';
import { currentRun } from '../../operations/run/run';
import { Failure } from '../../platform/failure';
import { outputWhile } from './output';

jest.mock('picocolors', () => jest.requireActual('picocolors').createColors(true));
afterEach(() => (process.exitCode = undefined));

test('a step runs in the run of its operation, and is printed with its own text', async () => {
  const commands: string[] = [];
  const step = {
    title: 'Buckets (s3)',
    run: () => {
      commands.push(currentRun().command);
      return Promise.resolve('no changes');
    },
  };
  const output = await outputWhile(() => inRun('up prod', () => inSteps(terminal(), [step])));
  expect(commands).toEqual(['up prod']);
  expect(output).toContain('Buckets (s3): no changes (0 s)');
});

/** Two steps that run at the same time; the first fails at once, the second ends later. */
function failingWithOther(ends: string[]) {
  const fails = { title: 'Buckets (s3)', run: () => Promise.reject(new Failure('no such store')) };
  const works = {
    title: 'Servers (infra)',
    run: async () => {
      await pause(50);
      ends.push('servers');
    },
  };
  const never = { title: 'Configure', run: () => Promise.resolve(void ends.push('configured')) };
  return [{ parallel: [fails, works] }, never];
}

test('parallel steps: a failure is thrown when the others have ended, and nothing comes after it', async () => {
  const ends: string[] = [];
  const output = await outputWhile(() =>
    expect(inRun('up prod', () => inSteps(terminal(), failingWithOther(ends)))).rejects.toThrow('no such store'),
  );
  expect(ends).toEqual(['servers']);
  expect(output).toContain('Servers (infra) (0 s)');
  expect(output).not.toContain('Configure');
});

test('parallel steps, for programs: each is recorded, the failed one as failed', async () => {
  const records: StepRecord[] = [];
  const ends: string[] = [];
  const face = forPrograms(undefined, records);
  await expect(inRun('up prod', () => inSteps(face, failingWithOther(ends)))).rejects.toThrow('no such store');
  expect(records.map(({ title, outcome }) => [title, outcome])).toEqual([
    ['Buckets (s3)', 'failed'],
    ['Servers (infra)', 'done'],
  ]);
});

async function stderrOf(error: Error): Promise<string> {
  const stderrWrite = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  await failClearly(() => Promise.reject(error));
  const words = stderrWrite.mock.calls.map(([text]) => String(text)).join('');
  stderrWrite.mockRestore();
  return words;
}

test('a refusal by a host is red; a command that a signal ends has the exit code of that signal', async () => {
  expect(await stderrOf(new Failure('nothing was done\nRefused: too small; take more'))).toBe(
    'nothing was done\n\u001b[31mRefused: too small; take more\u001b[39m\n',
  );
  expect(process.exitCode).toBe(1);
  expect(await stderrOf(new Interrupted('SIGTERM'))).toBe('ended by SIGTERM; run the same command again to continue\n');
  expect(process.exitCode).toBe(143);
});

test('a failure is printed below the title of its step; of parallel steps, each below its own', async () => {
  const failing = (title: string) => ({ title, run: () => Promise.reject(new Failure(`no ${title}`)) });
  const wordsOf = async (stages: Parameters<typeof inSteps>[1]) => {
    const error: unknown = await inRun('up prod', () => inSteps(forPrograms(undefined, []), stages)).catch(
      (reason: unknown) => reason,
    );
    return stderrOf(error as Error);
  };
  expect(await wordsOf([failing('disk')])).toBe('disk failed.\nno disk\n');
  expect(await wordsOf([{ parallel: [failing('disk'), failing('net')] }])).toBe(
    'disk failed.\nno disk\n\nnet failed.\nno net\n',
  );
});
