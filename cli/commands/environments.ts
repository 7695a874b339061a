import { Command } from 'commander';
import { environments } from '../../operations/commands/environments';
import type { EnvironmentRow } from '../../operations/commands/environments';
import { answering } from '../answer';

export function environmentsCommand(): Command {
  const command = new Command('environments').description('List the environments of this project.');
  return answering(command, {
    name: 'environments',
    example: '',
    act: ({ face }) => environments({}, face),
    text: (rows) => rows.map(line).join(''),
    json: (rows) => rows,
  });
}

function line({ name, sound, provider, servers }: EnvironmentRow): string {
  return `${name}\t${sound ? `${provider}: ${servers.join(', ')}` : 'has problems, see `strata validate`'}\n`;
}
