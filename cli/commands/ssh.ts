import { Command } from 'commander';
import { spawnSync } from 'node:child_process';
import { ssh } from '../../operations/commands/ssh';
import { answering } from '../answer';
import type { Invocation } from '../answer';

export function sshCommand(): Command {
  const command = new Command('ssh')
    .description(
      'Log in to a server, through the bastion where there is one, with its host key verified. With --json: how to.',
    )
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .argument('<server>', 'key of a server in that file')
    .argument('[command...]', 'run this there instead of a shell (put -- before it)');
  return answering(command, {
    name: 'ssh',
    example: 'lab db-1 -- uptime',
    act,
    text: () => '',
    json: (result) => result,
  });
}

/** Runs ssh in this terminal; with --json it only prints how to connect. */
async function act({ face, args: [environment, server, ...command], options }: Invocation<object>) {
  const way = await ssh({ environment: environment!, server: server! }, face);
  if (!options.json)
    process.exitCode = spawnSync('ssh', ['-F', way.config, server!, ...command], { stdio: 'inherit' }).status ?? 1;
  return way;
}
