/** Shared SSH connections (ControlMaster) of an environment. Role `trust` configures them to stay open for a minute after the last use. */
import { existsSync, readFileSync } from 'node:fs';
import type { Environment } from '../parts/environment';
import { attempt } from '../platform/shell';
import type { Step } from './progress';
import { sshConfig } from './ssh';

/** A new server may get the address of a destroyed one: it must not be reached through the old connection. */
export function closeConnectionsStep({ home }: Environment): Step {
  return {
    title: 'Close SSH connections',
    run: async () => {
      const config = sshConfig(home);
      const text = existsSync(config) ? readFileSync(config, 'utf8') : '';
      const hosts = [...text.matchAll(/^Host ([^*\s]+)$/gm)].map(([, host]) => host!);
      const closing = hosts.map((host) => attempt('ssh', ['-F', config, '-O', 'exit', host], { timeoutSeconds: 10 }));
      await Promise.all(closing);
    },
  };
}
