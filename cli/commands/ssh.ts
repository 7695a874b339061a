import { Command } from 'commander';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../platform/failure';
import { loadEnvironment, serverNamed } from '../../operations/project';

export function sshCommand(): Command {
  return new Command('ssh')
    .description('Log in to a server, through the bastion where there is one, with its host key verified.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .argument('<server>', 'key of a server in that file')
    .argument('[command...]', 'run this there instead of a shell (put -- before it)')
    .action((name: string, server: string, command: string[]) => {
      const environment = loadEnvironment(name);
      serverNamed(environment, server);
      const config = join(environment.home, 'ssh_config');
      if (!existsSync(config))
        throw new Failure(`no host of ${name} is known yet: run \`npx strata up ${name}\` first`);
      process.exitCode = spawnSync('ssh', ['-F', config, server, ...command], { stdio: 'inherit' }).status ?? 1;
    });
}
