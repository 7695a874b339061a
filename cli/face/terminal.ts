/** Face for people: live progress at a terminal, few lines per step elsewhere; prompts at a terminal only. */
import { Listr } from 'listr2';
import type { ListrTask } from 'listr2';
import { createInterface } from 'node:readline/promises';
import { consentMissing } from '../../operations/consent';
import type { Consent } from '../../operations/consent';
import type { Face } from '../../operations/face';
import { combined } from '../../operations/failures';
import type { Parallel, Progress, Stage, Step } from '../../operations/progress';
import { withElapsedTime } from './elapsed';
import { stepsInLines } from './lines';

/** @param consentName value of `--consent` on the command line */
export function terminal(consentName?: string): Face {
  return { progress: progressAtTerminal, consent: consentAtTerminal(consentName) };
}

export const progressAtTerminal: Progress = {
  steps: runSteps,
  tell: (text) => void process.stdout.write(`${text}\n`),
  // Standard output may be piped into a program.
  remark: (text) => void process.stderr.write(`${text}\n`),
};

function runSteps(stages: readonly Stage[]): Promise<void> {
  return process.stdout.isTTY ? liveSteps(stages) : stepsInLines(stages, progressAtTerminal.tell);
}

async function liveSteps(stages: readonly Stage[]): Promise<void> {
  const errors: unknown[] = [];
  const isGoing = () => errors.length === 0;
  const list = new Listr(
    stages.map((stage) => ({ ...('parallel' in stage ? parallel(stage, errors) : taskOf(stage)), enabled: isGoing })),
    {
      // Listr's own signal listener would end this process at once, while Terraform would continue in the background.
      registerSignalListeners: false,
      // The message of a failed step is printed once, at the end of the command.
      rendererOptions: { showErrorMessage: false, collapseErrors: false },
    },
  );
  await list.run();
  if (errors.length > 0) throw combined(errors);
}

function taskOf({ title, run }: Step): ListrTask {
  return {
    title,
    task: async (_context, task) => {
      const show = (text: string) => void (task.title = text);
      const [words, seconds] = await withElapsedTime({ title, show, isLive: true }, () =>
        run((message) => (task.output = message)),
      );
      task.title = `${title}${words ? `: ${words}` : ''} (${seconds} s)`;
    },
  };
}

/** @param errors collects errors of the steps; the list waits for all of them to end */
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
        steps.map((step) => taskOf(collecting(step))),
        { concurrent: true, exitOnError: false },
      ),
  };
}

/** Consent is given only by typing the expected name, at the prompt or as the flag's value. */
export function consentAtTerminal(consentName: string | undefined): Consent {
  return {
    ask: async (warning, flag, expected) => {
      process.stdout.write(`${warning}\n`);
      if (consentName === expected) return;
      if (consentName === undefined && process.stdin.isTTY) {
        const reply = await question(`Type ${expected} to go on: `);
        if (reply.trim() === expected) return;
      }
      throw consentMissing(flag, expected);
    },
    agree: async (text) => {
      if (!process.stdin.isTTY || process.env['CI']) return true;
      return !/^n/i.test((await question(`${text} [Y/n] `)).trim());
    },
  };
}

async function question(text: string): Promise<string> {
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const reply = await prompt.question(text);
  prompt.close();
  return reply;
}
