import { existsSync } from 'node:fs';
import { Failure } from '../../platform/failure';
import { operation } from '../operation';
import { loadEnvironment, findServer } from '../project';
import { sshConfig } from '../ssh';

interface SshRequest {
  readonly environment: string;
  readonly server: string;
}

/** Returns how to connect to a server; the command line opens the connection, because it has the terminal. */
export const ssh = operation('ssh', 'looks', ({ environment: name, server }: SshRequest) => {
  const environment = loadEnvironment(name);
  const { user, jump } = findServer(environment, server);
  const config = sshConfig(environment.home);
  if (!existsSync(config)) throw new Failure(`no host of ${name} is known yet: run \`npx strata up ${name}\` first`);
  return Promise.resolve({ environment: name, host: server, user, jump, config });
});
