/** Shared SSH connections of an environment, which stay open for a minute after the last use (role `trust`). */
import { existsSync, readFileSync } from 'node:fs';
import type { Environment } from '../parts/environment';
import { attempt } from '../platform/shell';
import type { Step } from './progress';
import { sshConfig } from './ssh';

/** Whatever takes a destroyed server's place must not be reached through a connection to the old one. */
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
