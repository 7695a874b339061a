import { Command } from 'commander';
import { loadEnvironment } from '../../operations/project';

export function stateCommand(): Command {
  const state = new Command('state').description("The bucket of Terraform's state.");
  state
    .command('init')
    .description('Make it where it is missing, and see whether its lock holds; deletes nothing. Safe to repeat.')
    .argument('<environment>')
    .action(async (name: string) => {
      const environment = loadEnvironment(name);
      // Loaded here, so that no other command pays for the AWS SDK.
      const { initState } = await import('../../operations/state/init');
      await initState(environment, (line) => void process.stdout.write(`${line}\n`));
    });
  return state;
}
