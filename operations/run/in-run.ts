/** Executes an operation as a run, and always releases its locks and folders at the end. */
import { cleanUp } from './interrupt';
import { Run, within } from './run';

/** @param command as it is typed, such as `up prod`; it appears in the lock and in the names of logs */
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
