import { Listr } from 'listr2';
import type { Report } from '../platform/report';
import { goOn } from '../operations/run/interrupt';

export interface Step {
  readonly title: string;
  /** @returns a few words for the finished line, or nothing */
  readonly run: (report: Report) => Promise<string | void>;
}

/** Runs steps one after the other with live progress at a terminal, and one line per step elsewhere. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const list = new Listr(
    steps.map(({ title, run }) => ({
      title,
      task: async (_context: unknown, task: { title: string; output: string }) => {
        goOn();
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
