import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../platform/failure';
import { operation } from '../operation';
import { loadEnvironment, serverNamed } from '../project';

interface SshRequest {
  readonly environment: string;
  readonly server: string;
}

/** How a server is reached: it is connected to by whoever has a terminal. */
export const ssh = operation('ssh', 'looks', ({ environment: name, server }: SshRequest) => {
  const environment = loadEnvironment(name);
  const { user, jump } = serverNamed(environment, server);
  const config = join(environment.home, 'ssh_config');
  if (!existsSync(config)) throw new Failure(`no host of ${name} is known yet: run \`npx strata up ${name}\` first`);
  return Promise.resolve({ environment: name, host: server, user, jump, config });
});
