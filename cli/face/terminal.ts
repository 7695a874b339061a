/** For people: live progress at a terminal, one line per step elsewhere; questions where somebody can answer. */
import { Listr } from 'listr2';
import type { ListrTask } from 'listr2';
import { createInterface } from 'node:readline/promises';
import { consentMissing } from '../../operations/consent';
import type { Consent } from '../../operations/consent';
import type { Face } from '../../operations/face';
import { combined } from '../../operations/failures';
import type { Parallel, Progress, Stage, Step } from '../../operations/progress';
import { watched } from './elapsed';

/** @param given consent that came with the command line */
export function terminal(given?: string): Face {
  return { progress: progressAtTerminal, consent: consentAtTerminal(given) };
}

export const progressAtTerminal: Progress = {
  steps: runSteps,
  tell: (text) => void process.stdout.write(`${text}\n`),
  // Programs read standard output.
  remark: (text) => void process.stderr.write(`${text}\n`),
};

async function runSteps(stages: readonly Stage[]): Promise<void> {
  const errors: unknown[] = [];
  const isGoing = () => errors.length === 0;
  const list = new Listr(
    stages.map((stage) => ({ ...('parallel' in stage ? parallel(stage, errors) : shown(stage)), enabled: isGoing })),
    {
      // Its own listener ends this process at once, and Terraform would go on unseen.
      registerSignalListeners: false,
      renderer: process.stdout.isTTY ? 'default' : 'simple',
      rendererOptions: process.stdout.isTTY ? { showErrorMessage: false, collapseErrors: false } : {},
      fallbackRenderer: 'simple',
    },
  );
  await list.run();
  if (errors.length > 0) throw combined(errors);
}

function shown({ title, run }: Step): ListrTask {
  return {
    title,
    task: async (_context, task) => {
      const show = (text: string) => void (task.title = text);
      const [words, seconds] = await watched({ title, show, isLive: process.stdout.isTTY }, () =>
        run((message) => (task.output = message)),
      );
      task.title = `${title}${words ? `: ${words}` : ''} (${seconds} s)`;
    },
  };
}

/** @param errors gets those of its steps; the list itself ends when all of them have ended */
function parallel({ parallel: steps }: Parallel, errors: unknown[]): ListrTask {
  const collecting = (step: Step): Step => ({
    title: step.title,
    run: (report) =>
      Promise.resolve(step.run(report)).catch((error: unknown) => {
        errors.push(error);
        throw error;
      }),
  });
  return {
    task: (_context, task) =>
      task.newListr(
        steps.map((step) => shown(collecting(step))),
        { concurrent: true, exitOnError: false },
      ),
  };
}

/** Goes on only where the operator typed the name, at the terminal or as the flag's value. */
export function consentAtTerminal(given: string | undefined): Consent {
  return {
    ask: async (warning, flag, expected) => {
      process.stdout.write(`${warning}\n`);
      if (given === expected) return;
      if (given === undefined && process.stdin.isTTY) {
        const answer = await question(`Type ${expected} to go on: `);
        if (answer.trim() === expected) return;
      }
      throw consentMissing(flag, expected);
    },
    agree: async (asked) => {
      if (!process.stdin.isTTY || process.env['CI']) return true;
      return !/^n/i.test((await question(`${asked} [Y/n] `)).trim());
    },
  };
}

async function question(text: string): Promise<string> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(text);
  prompt.close();
  return answer;
}
