import { existsSync } from 'node:fs';
import { Failure } from '../../platform/failure';
import { operation } from '../operation';
import { loadEnvironment, serverNamed } from '../project';
import { sshConfig } from '../ssh';

interface SshRequest {
  readonly environment: string;
  readonly server: string;
}

/** How a server is reached: it is connected to by whoever has a terminal. */
export const ssh = operation('ssh', 'looks', ({ environment: name, server }: SshRequest) => {
  const environment = loadEnvironment(name);
  const { user, jump } = serverNamed(environment, server);
  const config = sshConfig(environment.home);
  if (!existsSync(config)) throw new Failure(`no host of ${name} is known yet: run \`npx strata up ${name}\` first`);
  return Promise.resolve({ environment: name, host: server, user, jump, config });
});
