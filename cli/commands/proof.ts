import { Command } from 'commander';
import { prove } from '../../operations/backups/prove';
import { loadEnvironment } from '../../operations/project';

export function proofCommand(): Command {
  return new Command('proof')
    .description('Prove the newest backup now: restore it beside the database, check it, drop it.')
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .action((name: string) => prove(loadEnvironment(name), (text) => void process.stdout.write(`${text}\n`)));
}
