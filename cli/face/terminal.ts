/** For people: live progress at a terminal, one line per step elsewhere; questions where somebody can answer. */
import { Listr } from 'listr2';
import { createInterface } from 'node:readline/promises';
import { notGiven } from '../../operations/consent';
import type { Consent } from '../../operations/consent';
import type { Face } from '../../operations/face';
import type { Progress, Step } from '../../operations/progress';

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

async function runSteps(steps: readonly Step[]): Promise<void> {
  const list = new Listr(
    steps.map(({ title, run }) => ({
      title,
      task: async (_context: unknown, task: { title: string; output: string }) => {
        const started = Date.now();
        const said = await run((message) => {
          task.output = message;
        });
        const seconds = Math.round((Date.now() - started) / 1000);
        task.title = `${title}${said ? `: ${said}` : ''} (${seconds} s)`;
      },
    })),
    {
      // Its own listener ends this process at once, and Terraform would go on unseen.
      registerSignalListeners: false,
      renderer: process.stdout.isTTY ? 'default' : 'simple',
      rendererOptions: process.stdout.isTTY ? { showErrorMessage: false, collapseErrors: false } : {},
      fallbackRenderer: 'simple',
    },
  );
  await list.run();
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
      throw notGiven(flag, expected);
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
