/** A command from its first to its last moment: signals are heard, and what it holds is let go. */
import { failClearly } from '../../cli/fail-clearly';
import { atEnd, cleanUp, codeOfInterrupt, listenForSignals } from './interrupt';
import { removeOwnFolders } from './folders';

export async function asRun(command: () => Promise<unknown>): Promise<void> {
  listenForSignals();
  atEnd(() => Promise.resolve(removeOwnFolders()));
  await failClearly(command);
  await cleanUp();
  process.exitCode = codeOfInterrupt() ?? process.exitCode;
}
