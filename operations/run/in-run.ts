/** A run from its first to its last moment: whatever ends it, what it holds is let go. */
import { cleanUp } from './interrupt';
import { Run, within } from './run';

/** @param command as it is typed, such as `up prod`: others read it in the lock and in names of logs */
export async function inRun<T>(command: string, body: () => Promise<T>): Promise<T> {
  const run = new Run(command);
  return within(run, async () => {
    try {
      return await body();
    } finally {
      await cleanUp(run);
      run.close();
    }
  });
}
