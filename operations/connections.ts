/** Shared SSH connections (ControlMaster) of an environment. Role `trust` configures them to stay open for a minute after the last use. */
import type { Environment } from '../parts/environment';
import { attempt } from '../platform/shell';
import type { Step } from './progress';
import { enteredHosts, sshConfig } from './ssh';

/** A new server may get the address of a destroyed one: it must not be reached through the old connection. */
export function closeConnectionsStep({ home }: Environment): Step {
  return {
    title: 'Close SSH connections',
    run: async () => {
      const close = ['-F', sshConfig(home), '-O', 'exit'];
      const closing = enteredHosts(home).map((host) => attempt('ssh', [...close, host], { timeoutSeconds: 10 }));
      await Promise.all(closing);
    },
  };
}
