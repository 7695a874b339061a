import { Command } from 'commander';
import { titlesWith } from '../../clouds/clouds';
import { listed } from '../../config/spelling';
import { credentials } from '../../operations/commands/credentials';
import { answering } from '../answer';
import type { Given } from '../answer';
import { questionsOn } from '../ask';
import { givenKeys } from '../given-keys';

interface Options {
  readonly rotate?: boolean;
  readonly prune?: boolean;
}

export function credentialsCommand(): Command {
  const makers = listed(titlesWith(({ storage }) => storage?.keys.by === 'api'));
  const command = new Command('credentials')
    .description("Put the keys that servers write backups with into the environment's vault.")
    .argument('<environment>', 'name of a file in environments/, without .yaml')
    .option('--rotate', 'new keys, although there are some; the old ones stay good')
    .option('--prune', `delete old keys at ${makers}, once \`strata up\` has brought the new ones to the servers`);
  return answering(command, {
    name: 'credentials',
    example: 'prod',
    act: ({ face, args: [environment], options }: Given<Options>) => {
      const keys = (maker: string) => givenKeys(process.env, maker, questionsOn(options));
      return credentials({ ...options, environment: environment!, keys }, face);
    },
    text: () => '',
    json: (result) => result,
  });
}
